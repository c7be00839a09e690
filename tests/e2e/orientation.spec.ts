import { demoPeople } from '../../functions/embedded/seed.ts';
import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { trackPath, tracks } from '../../src/features/orientation/tracks.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test } from '../support/e2e.ts';

for (const locale of locales) {
  const t = words(locale, 'orientation');
  test(`three tracks of 20 minutes at most are whole without a script, in ${locale}: the text is its own transcript, a live session stands beside it [MM-01] [TD-11] [TD-15] [IN-09]`, async ({
    open,
  }) => {
    const page = await open({ locale: `${locale}-CA`, javaScriptEnabled: false });
    for (const track of tracks) {
      await page.goto(path(locale, 'orientation'));
      await page.getByRole('link', { name: t.tracks[track].title, exact: true }).click();
      await expect(page).toHaveURL(trackPath(locale, track));
      const article = page.getByRole('article');
      const facts = (await article.locator('[data-facts]').textContent())!.trim();
      expect(facts).toContain(t.minutes.split('{count}')[1]!);
      expect(Number.parseInt(facts, 10)).toBeLessThanOrEqual(20);
      expect((await article.innerText()).split(/\s+/).length).toBeGreaterThan(1200);
      expect(await article.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(8);
      await expect(page.locator('video, audio, iframe')).toHaveCount(0);
      await expect(article.locator('#live').getByRole('link').first()).toBeVisible();
      await expect(page.getByText(t.wrong).first()).toBeHidden();
      const question = article.locator('[data-checks] > ol > li').first();
      const said = [];
      for (const answer of await question.locator('summary').all()) {
        await answer.click();
        said.push(await question.getByText(t.right).isVisible());
      }
      expect(said.filter(Boolean), 'one answer fits').toHaveLength(1);
      await expect(page.getByRole('link', { name: t.signIn })).toBeVisible();
    }
  });
}

test('the address that the mentors’ orientation had still leads to it', async ({ page, watch }) => {
  // A page that only sends on names no icon.
  watch.forgive(refused(404));
  await page.goto('/fr/orientation-des-mentors/');
  await expect(page).toHaveURL(trackPath('fr', 'mentor'));
});

test('a visitor signs in from the end of a track, comes back, and its date and version are kept; a newer version asks again [MM-02] [T18]', async ({
  page,
  portage,
}) => {
  await page.goto(trackPath('en', 'manager'));
  await page.getByRole('link', { name: 'Sign in and come back' }).click();
  const asked = Date.now();
  await page.getByLabel(words('en', 'signIn').email, { exact: true }).fill('bea.manager@example.ca');
  await page.getByRole('button', { name: words('en', 'signIn').sendCode }).click();
  await page
    .getByLabel(words('en', 'signIn').code, { exact: true })
    .fill(await portage.codeFor('bea.manager@example.ca', asked));
  await page.getByRole('button', { name: words('en', 'signIn').verify }).click();
  await page.getByLabel(words('en', 'signIn').name, { exact: true }).fill('Bea Chartrand');
  await page.getByRole('button', { name: words('en', 'signIn').nameSave }).click();
  await expect(page).toHaveURL(`${trackPath('en', 'manager')}#finish`);
  await page.getByRole('button', { name: 'I have read this' }).click();
  await expect(page.getByText(/^You read this on .+ \(version 2026-11\)\.$/)).toBeVisible();
  await page.reload();
  await page.getByRole('heading', { name: 'When you have read it' }).scrollIntoViewIfNeeded();
  await expect(page.getByText(/^You read this on /)).toBeVisible();

  await page.route('**/rest/v1/orientation_completions*', (route) =>
    route.fulfill({ json: [{ version: '2019-01', completed_at: '2019-01-07T15:00:00Z' }] }),
  );
  await page.reload();
  await page.getByRole('heading', { name: 'When you have read it' }).scrollIntoViewIfNeeded();
  await expect(page.getByText(/^You read version 2019-01 on .*2019\. The text has changed since/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'I have read this' })).toBeVisible();
});

test('a mentee meets the orientation in the request, loses no word by it, and is not asked again; staff see when [TD-10] [MM-02]', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(409));
  const page = await open({ as: demoPeople.newcomer });
  const goal = 'Choose between two trades by the spring.';
  await page.goto(path('en', 'ask', undefined, { mentor: (await portage.mentor('harjit-dhaliwal')).id }));
  await page.getByLabel('Your goal', { exact: true }).fill(goal);
  await page.getByLabel('Where you are now').fill('Grade twelve, and two summers on a farm.');
  await page.getByLabel('Why this mentor').fill('You tried both before you chose.');
  for (const name of ['For how long', 'How you would meet'])
    await page.getByRole('group', { name }).getByRole('radio').first().check();
  await page.getByRole('button', { name: /^Send to / }).click();
  const read = page.getByLabel('I have read the orientation');
  await expect(page.getByRole('alert')).toBeFocused();
  await expect(read).toHaveAccessibleDescription(
    'Read the orientation, then tick the box to say that you have read it.',
  );
  await page.getByText('Read the orientation', { exact: true }).click();
  await expect(page.getByRole('heading', { name: 'Staying safe' })).toBeVisible();
  await read.check();
  await page.reload();
  await expect(page.getByLabel('Your goal', { exact: true })).toHaveValue(goal);
  await expect(read).toBeChecked();
  await page.getByRole('button', { name: /^Send to / }).click();
  await expect(page.getByRole('heading', { level: 1, name: /^Sent to Harjit/ })).toBeVisible();

  await page.goto(path('en', 'ask', undefined, { mentor: demoPeople.mentor }));
  await expect(page.getByRole('button', { name: /^Send to / })).toBeVisible();
  await expect(read).toHaveCount(0);
  await page.goto(trackPath('en', 'mentee'));
  await page.getByRole('heading', { name: 'When you have read it' }).scrollIntoViewIfNeeded();
  await expect(page.getByText(/^You read this on /)).toBeVisible();

  const staff = await open({ as: demoPeople.coordinator });
  await staff.goto(path('en', 'staff'));
  await staff.getByText('Show who and when').click();
  await expect(
    staff
      .getByRole('listitem')
      .filter({ hasText: 'Amal Haddad' })
      .getByText(/^Mentees · version 2026-11, /),
  ).toBeVisible();
});

test('somebody who applied to mentor decides against it during the orientation, and withdraws there [S4-06]', async ({
  open,
  portage,
}) => {
  const t = words('fr', 'orientation');
  const { id } = portage.mentee('en', 4);
  await portage.command(id, 'mentor-profile', {
    headline_en: '',
    headline_fr: 'Éleveuse de brebis',
    bio_en: '',
    bio_fr: '',
    helps_en: [],
    helps_fr: [],
    topics: [],
    formats: [],
    durations: [],
    usual_times: [],
    pricing: 'free',
    price_cents: null,
    max_active: 2,
    max_pending: 3,
    weekly_cap: 3,
    rest_days: 7,
  });
  const page = await open({ as: id, locale: 'fr-CA' });
  await page.goto(trackPath('fr', 'mentor'));
  await page.getByRole('heading', { name: t.finish }).scrollIntoViewIfNeeded();
  await page.getByRole('button', { name: t.withdraw }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.withdrawYes }).click();
  await expect(page.getByText(t.withdrawn)).toBeVisible();
  expect(await portage.rpc<{ mentor: { status: string } }>(id, 'export_my_data')).toMatchObject({
    mentor: { status: 'withdrawn' },
  });
  await page.goto(path('fr', 'mentorProfile'));
  await expect(page.getByText(words('fr', 'mentorForm').status.withdrawn)).toBeVisible();
});
