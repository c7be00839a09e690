import { demoPeople } from '../../functions/embedded/seed.ts';
import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, test, type Page } from '../support/e2e.ts';

const menu = (page: Page) => page.locator('header details').filter({ hasText: 'My account' });
const linksOf = async (page: Page) => {
  await menu(page).locator('summary').click();
  return (await menu(page).getByRole('link').allInnerTexts()).map((text) => text.trim());
};
/** The header has learned who is here. */
const learned = (page: Page) => page.waitForFunction(() => localStorage.getItem('portage-home') !== null);

test('home leads each to what needs them, by one address in both languages [T84]', async ({ open, portage, page }) => {
  const [mentee, mentor] = [portage.mentee('fr', 1), await portage.mentor('tamara-gladue')];
  const request = await portage.request(mentee.id, mentor);
  for (const locale of locales) {
    const leads = async (who: string) => {
      const own = await open({ as: who });
      await own.goto(path(locale, 'memberHome'));
      return own.url().replace(portage.origin, '');
    };
    expect(await leads(mentor.id)).toMatch(new RegExp(`^${path(locale, 'inbox')}\\?r=`));
    expect(await leads(mentee.id)).toMatch(new RegExp(`^${path(locale, 'requests')}`));
    expect(await leads(demoPeople.coordinator)).toBe(path(locale, 'staff'));
    await page.goto(path(locale, 'memberHome'));
    await expect(page).toHaveURL(path(locale, 'signIn'));
  }
  const waits = await open({ as: mentee.id });
  await waits.goto('/en/requests/');
  const reading = waits.locator(`#r-${request.id}`).getByRole('listitem');
  await expect(reading.getByRole('link').first()).toHaveAttribute('href', /^\/en\/resources\//);
  await portage.command(mentor.id, `requests/${request.id}/ask`, { question: 'Which exam comes next for you?' });
  const own = await open({ as: mentee.id });
  await own.goto('/en/home/');
  await expect(own).toHaveURL(`/en/requests/?r=${request.id}`);
  const card = own.locator(`#r-${request.id}`);
  const asks = card.getByRole('heading', { name: `${mentor.display_name} asks:` });
  await expect(asks).toBeVisible();
  const [question, date] = [await asks.boundingBox(), await card.getByText(/^Reply by /).boundingBox()];
  expect(question!.y, 'the question comes before its date').toBeLessThan(date!.y);
});

test('the account menu holds only what its owner is [T84]', async ({ open, portage }) => {
  const site = words('en', 'site');
  const own = { mentee: [site.requests, site.suggestions], mentor: [site.inbox, site.mentorProfile] };
  const everybodys = [site.saved, site.notifications, site.profile];
  const mentor = await portage.mentor('rhoda-beardy');
  for (const [who, has, lacks] of [
    [demoPeople.newcomer, own.mentee, [...own.mentor, site.staff]],
    [mentor.id, own.mentor, [...own.mentee, site.staff]],
    [demoPeople.coordinator, [site.staff], own.mentor],
  ] as const) {
    const page = await open({ as: who, viewport: { width: 1280, height: 800 } });
    await page.goto('/en/how-it-works/');
    await learned(page);
    const links = await linksOf(page);
    expect(links).toEqual(expect.arrayContaining([...has, ...everybodys]));
    for (const one of lacks) expect(links).not.toContain(one);
  }
});

for (const width of [360, 1280])
  test(`a mark on the menu says that something is unread, until it is seen, at ${width} px [T84]`, async ({
    open,
    portage,
  }) => {
    const [mentee, mentor] = [portage.mentee('fr', width === 360 ? 3 : 5), await portage.mentor('devon-clarke')];
    await portage.request(mentee.id, mentor);
    const page = await open({ as: mentor.id, viewport: { width, height: 800 } });
    await page.goto('/en/how-it-works/');
    const mark = page.locator('header summary').getByRole('img', { name: 'unread notifications' });
    await expect(mark).toBeVisible();
    await page.goto('/en/notifications/');
    await page.getByRole('button', { name: words('en', 'notices').markAll }).click();
    await expect(mark).toBeHidden();
    await page.goto('/en/how-it-works/');
    await learned(page);
    await expect(mark).toBeHidden();
  });

test('a request that was seen is unread no more, and fourteen days are left on the day of sending [T84]', async ({
  open,
  portage,
}) => {
  const [mentee, mentor] = [portage.mentee('fr', 6), await portage.mentor('fatima-siddiqui')];
  const request = await portage.request(mentee.id, mentor);
  const page = await open({ as: mentor.id });
  const read = page.waitForResponse((answer) => /rest\/v1\/notifications/.test(answer.url()));
  await page.goto(`/en/inbox/?r=${request.id}`);
  await read;
  await expect(page.getByRole('button', { name: new RegExp('14 days left') }).first()).toBeVisible();
  const [notice] = await portage.rows<{ read_at: string | null }>(
    `notifications?request_id=eq.${request.id}&profile_id=eq.${mentor.id}&select=read_at`,
  );
  expect(notice!.read_at).not.toBeNull();
});
