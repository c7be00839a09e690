import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test, type Page } from '../support/e2e.ts';

const cards = (page: Page) => page.locator('[data-suggestion]');
const namesOf = (page: Page) => cards(page).getByRole('heading', { level: 3 }).allInnerTexts();

for (const locale of locales) {
  const [t, m] = [words(locale, 'suggestions'), words(locale, 'mentor')];
  const inLanguage = locale === 'en' ? 'in English' : 'in French';
  const say = async (page: Page, topic: string) => {
    await page.goto(path(locale, 'suggestions'));
    await page.getByLabel(t.topics, { exact: true }).selectOption(topic);
    await page.getByRole('button', { name: t.show }).click();
    await expect(cards(page).first()).toBeVisible();
  };

  test(`a member finds on another device what they said, and takes it back on both, ${inLanguage} [D5]`, async ({
    open,
    portage,
    watch,
  }) => {
    watch.forgive(refused(422));
    const mentee = portage.mentee(locale, 6);
    const phone = await open({ as: mentee.id, locale: `${locale}-CA` });
    await say(phone, 'accounting');
    const laptop = await open({ as: mentee.id, locale: `${locale}-CA` });
    await laptop.goto(path(locale, 'suggestions'));
    await expect(cards(laptop).first()).toBeVisible();
    expect(await namesOf(laptop)).toEqual(await namesOf(phone));
    await laptop.getByRole('button', { name: t.forget }).click();
    await expect.poll(() => portage.rows(`mentee_wants?profile_id=eq.${mentee.id}`)).toEqual([]);
    // On both it can be said anew at once: by who forgot it, and by who still shows it.
    const stored = async () =>
      (
        await portage.rows<{ goal: string; topics: string[] }>(
          `mentee_wants?profile_id=eq.${mentee.id}&select=goal,topics`,
        )
      )[0];
    await phone.getByRole('button', { name: t.change, exact: true }).click();
    await phone.getByLabel(t.goal).fill('Anew.');
    await phone.getByRole('button', { name: t.show }).click();
    await expect.poll(stored).toEqual({ goal: 'Anew.', topics: ['accounting'] });
    await laptop.getByLabel(t.topics, { exact: true }).selectOption('nursing');
    await laptop.getByRole('button', { name: t.show }).click();
    await expect(cards(laptop).first()).toBeVisible();
    expect((await stored())!.topics).toEqual(['nursing']);
    await laptop.getByRole('button', { name: t.forget }).click();
    await expect.poll(stored).toBeUndefined();
    await phone.reload();
    await expect(phone.getByRole('button', { name: t.show })).toBeVisible();
  });

  for (const javaScriptEnabled of [true, false])
    test(`a member's wants are those of the account: kept, changed, forgotten, and whom they hide, ${inLanguage}, ${javaScriptEnabled ? 'with' : 'without'} script [D5]`, async ({
      open,
      portage,
    }) => {
      const mentee = portage.mentee(locale, 6);
      const stored = () => portage.rows<{ topics: string[] }>(`mentee_wants?profile_id=eq.${mentee.id}&select=topics`);
      const page = await open({ javaScriptEnabled, as: mentee.id, locale: `${locale}-CA` });
      await say(page, 'accounting');
      expect(await stored()).toEqual([{ topics: ['accounting'] }]);
      const [first] = await namesOf(page);
      await page.goto(path(locale, 'suggestions'));
      expect((await namesOf(page))[0]).toBe(first);
      await page.getByRole('button', { name: `${m.dismiss}${words(locale, 'site').colon}${first}` }).click();
      await expect(page.getByRole('button', { name: m.undo })).toBeFocused();
      const hidden = () => portage.rows(`saved_mentors?profile_id=eq.${mentee.id}&kind=eq.dismissed&select=kind`);
      await expect.poll(hidden).toHaveLength(1);
      await page.getByRole('button', { name: m.undo }).click();
      await expect(cards(page).first().getByRole('heading')).toHaveText(first!);
      await expect.poll(hidden).toEqual([]);
      await page.getByRole('button', { name: t.change, exact: true }).click();
      await expect(page.getByText(t.keptAccount)).toBeVisible();
      await page.getByLabel(t.topics, { exact: true }).selectOption('nursing');
      await page.getByRole('button', { name: t.show }).click();
      await expect(cards(page).first()).toBeVisible();
      expect(await stored()).toEqual([{ topics: ['accounting', 'nursing'] }]);
      await page.getByRole('button', { name: t.forget }).click();
      await expect(page.getByRole('button', { name: t.show })).toBeVisible();
      expect(await stored()).toEqual([]);
    });

  test(`what a visitor said comes along on signing in, ${inLanguage} [D5]`, async ({ open, page, portage }) => {
    const mentee = portage.mentee(locale, 6);
    await say(page, 'accounting');
    const kept = await page.evaluate(() => localStorage.getItem('portage-draft-wants'));
    const member = await open({ as: mentee.id, locale: `${locale}-CA` });
    await member.addInitScript((value) => localStorage.setItem('portage-draft-wants', value!), kept);
    await member.goto(path(locale, 'suggestions'));
    await expect(cards(member).first()).toBeVisible();
    expect(await portage.rows(`mentee_wants?profile_id=eq.${mentee.id}&select=topics,languages`)).toEqual([
      { topics: ['accounting'], languages: [locale] },
    ]);
    await member.getByRole('button', { name: t.forget }).click();
    await expect(member.getByRole('button', { name: t.show })).toBeVisible();
  });

  test(`what was typed is there after a reload, and a mentor is saved from the list, ${inLanguage} [T64] [T10]`, async ({
    page,
  }) => {
    await page.goto(path(locale, 'suggestions'));
    await page.getByLabel(t.goal).fill('Half a sentence');
    await page.getByLabel(t.topics, { exact: true }).selectOption('nursing');
    await page.reload();
    await expect(page.getByLabel(t.goal)).toHaveValue('Half a sentence');
    await expect(page.locator('[value="drop topics/nursing"]')).toBeVisible();
    await page.getByRole('button', { name: t.show }).click();
    await expect(cards(page).first()).toBeVisible();
    const [first] = await namesOf(page);
    const save = page.getByRole('button', { name: `${m.save} ${first}` });
    await save.click();
    await expect(page.getByRole('button', { name: `${m.savedState} ✓ ${first}` })).toBeVisible();
    await page.goto(path(locale, 'saved'));
    await expect(page.getByRole('link', { name: first! })).toBeVisible();
  });

  test(`an answer that does not come says so, and what was said is kept, ${inLanguage} [T64]`, async ({
    page,
    watch,
  }) => {
    watch.forgive(/Failed to load resource/);
    await say(page, 'nursing');
    const facts = page.locator('#suggestions .chips').getByRole('button');
    const all = await facts.count();
    const lose = () =>
      page.route(`**${path(locale, 'suggestions')}`, (route) =>
        route.request().method() === 'POST' ? route.abort() : route.continue(),
      );
    await lose();
    await page.reload();
    await expect(page.getByRole('alert')).toContainText(t.error);
    await page.unrouteAll();
    await page.getByRole('button', { name: words(locale, 'site').retry }).click();
    await expect(cards(page).first()).toBeVisible();
    await lose();
    await facts.last().click();
    await expect(page.getByRole('alert')).toContainText(t.error);
    await expect(facts.last()).toBeFocused();
    await page.unrouteAll();
    await facts.last().click();
    await expect(facts).toHaveCount(all - 1);
  });
}

test('a member waits in line from the list in one press; a visitor goes on at the topic [D12]', async ({
  open,
  page,
  portage,
}) => {
  const [t, m] = [words('en', 'suggestions'), words('en', 'mentor')];
  const sayTooMuch = async (tab: Page) => {
    await tab.goto('/en/suggestions/');
    await tab.locator('[value^="drop languages/"]').click();
    await tab.getByLabel(t.topics, { exact: true }).selectOption('nursing');
    await tab.getByLabel(t.languages, { exact: true }).selectOption('ja');
    await tab.getByRole('button', { name: t.show }).click();
    await tab.getByRole('link', { name: m.joinList }).click();
  };
  await sayTooMuch(page);
  await expect(page).toHaveURL(/\/en\/topics\/nursing\/#line$/);
  const mentee = portage.mentee('en', 6);
  const member = await open({ as: mentee.id });
  await sayTooMuch(member);
  await expect(
    member.getByText(m.joined).or(member.getByRole('region', { name: words('en', 'waitList').title })),
  ).toBeVisible();
});

test('without a mouse: from nothing said to a request [D5]', async ({ page }) => {
  await page.goto('/en/suggestions/');
  const topics = page.getByLabel('Topics', { exact: true });
  await topics.focus();
  await page.keyboard.type('Nursing');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Nursing' })).toBeVisible();
  await expect(topics).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Nursing' })).toHaveCount(0);
  await page.keyboard.type('Nursing');
  await page.getByRole('button', { name: 'Show mentors' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#suggestions h2')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(cards(page).first().getByRole('heading').getByRole('link')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/en\/ask\/\?mentor=/);
});
