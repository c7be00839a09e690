import AxeBuilder from '@axe-core/playwright';
import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, expectNoSidewaysScroll, refused, test, type Page } from '../support/e2e.ts';
import { press, tabTo } from '../support/keyboard.ts';
import type { RunningPortage } from '../support/running-portage.ts';

const wordsOf = (locale: Locale) => ({
  t: words(locale, 'mentorForm'),
  m: words(locale, 'mentor'),
  profile: words(locale, 'profile'),
  errors: words(locale, 'errors'),
});
const bio = {
  en: 'I nursed in two provinces for thirty years, and I can tell you which paper to ask for first, and whom to call.',
  fr: 'J’ai été infirmière pendant trente ans, dans deux provinces. Je peux vous dire quel papier demander en premier.',
};

/** Somebody who joined by a code and closed the page when it asked for a name. */
async function joinWithoutName(page: Page, portage: RunningPortage, email: string, locale: Locale) {
  const t = words(locale, 'signIn');
  await page.goto(path(locale, 'signIn'));
  await page.getByLabel(t.email).fill(email);
  await page.getByRole('button', { name: t.sendCode }).click();
  await page.getByLabel(t.code, { exact: true }).fill(await portage.codeFor(email));
  await page.getByRole('button', { name: t.verify }).click();
  await expect(page.getByRole('heading', { name: t.nameTitle })).toBeVisible();
}
const heading = (page: Page, name: string) => page.getByRole('main').getByRole('heading', { level: 2, name });
const summary = (page: Page) => page.locator('[data-mistakes]');

for (const locale of locales) {
  const { t, m, profile, errors } = wordsOf(locale);
  const city = { en: 'Brandon', fr: 'Gatineau' }[locale];
  const province = { en: 'Manitoba', fr: 'Québec' }[locale];

  test(`who left at the name step becomes a mentor in four steps by keyboard alone, in ${locale} [T12] [T13]`, async ({
    open,
    portage,
  }) => {
    test.setTimeout(90_000);
    const page = await open({ locale: `${locale}-CA` });
    await joinWithoutName(page, portage, `four.steps.${locale}@example.ca`, locale);
    await page.goto(path(locale, 'mentorProfile'));
    const goOn = page.getByRole('button', { name: t.goOn });

    await tabTo(page, page.getByLabel(profile.name));
    await page.keyboard.type('Odile Renaud');
    await tabTo(page, page.getByLabel(profile.province));
    await page.keyboard.type(province);
    await tabTo(page, page.getByLabel(profile.city));
    await page.keyboard.type(city);
    await expect(page.getByLabel(profile.zone)).not.toHaveValue('');
    const languages = page.getByRole('combobox', { name: profile.languages });
    await tabTo(page, languages);
    await expect(languages).toBeFocused();
    await page.keyboard.type({ en: 'fren', fr: 'franc' }[locale]);
    await page.keyboard.press('Enter');
    await press(page, goOn);

    await expect(heading(page, t.steps.help)).toBeFocused();
    await expect(page).toHaveURL(/#step-2$/);
    await tabTo(page, page.getByRole('combobox', { name: t.topics }));
    await page.keyboard.type({ en: 'nursing', fr: 'infirmière' }[locale]);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    // What no topic is called becomes a skill in one's own words.
    await page.keyboard.type('Zymurgy');
    await page.keyboard.press('Enter');
    await expect(page.getByLabel(t.ownSkills)).toHaveValue('Zymurgy');
    await tabTo(page, page.getByLabel(t.headline).first());
    await page.keyboard.type('Retired nurse');
    await tabTo(page, page.getByLabel(t.bio, { exact: true }).first());
    await page.keyboard.type(bio[locale]);
    await press(page, goOn);

    await expect(heading(page, t.steps.how)).toBeFocused();
    for (const [group, name] of [
      [t.formats, m.formats.phone],
      [t.durations, m.durations.one_meeting],
    ] as const)
      await press(page, page.getByRole('group', { name: group }).getByRole('checkbox', { name }), 'Space');
    await press(page, goOn);

    await expect(heading(page, t.steps.terms)).toBeFocused();
    await press(page, page.getByLabel(new RegExp(t.conductLink)), 'Space');
    await press(page, page.locator('input[name="orientation"]'), 'Space');
    await press(page, page.getByRole('button', { name: t.submit }));

    await expect(heading(page, t.sent.title)).toBeFocused();
    await expect(page.getByText(t.status.pending)).toBeVisible();
    await expect(page.getByText(t.sent.mail)).toBeVisible();
    const [own] = await portage.rows<{ id: string }>(
      'profiles?display_name=eq.Odile Renaud&order=created_at.desc&limit=1&select=id,languages,city,time_zone',
    );
    expect(own).toMatchObject({ languages: ['fr'], city });
    expect(await portage.rows(`mentors?profile_id=eq.${own!.id}&select=status,own_skills`)).toEqual([
      { status: 'pending', own_skills: ['Zymurgy'] },
    ]);
  });

  test(`a phone names the present step, and a portrait that was picked is stored with it, in ${locale}`, async ({
    open,
    portage,
  }) => {
    const photo = words(locale, 'photo');
    const page = await open({ locale: `${locale}-CA`, viewport: { width: 360, height: 740 } });
    const email = `picked.${locale}@example.ca`;
    await joinWithoutName(page, portage, email, locale);
    await page.goto(path(locale, 'mentorProfile'));
    const present = page.getByRole('navigation', { name: t.progress }).locator('[aria-current=step]');
    const name = present.getByText(t.steps.who);
    expect((await name.boundingBox())!.width).toBeGreaterThan(60);
    await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: photo.drawn }).click();
    await page.getByRole('radio', { name: photo.portraits[4]! }).check({ force: true });
    await page.getByLabel(profile.name).fill(`Picked ${locale}`);
    const languages = page.getByRole('combobox', { name: profile.languages });
    await languages.fill({ en: 'French', fr: 'français' }[locale]);
    await languages.press('Enter');
    await page.getByLabel(profile.province).selectOption(province);
    await page.getByLabel(profile.city).fill(city);
    await page.getByRole('button', { name: t.goOn }).click();
    await expect(heading(page, t.steps.help)).toBeFocused();
    const [own] = await portage.rows<{ id: string }>(`profiles?display_name=eq.Picked ${locale}&select=id`);
    expect(await portage.rows(`mentors?profile_id=eq.${own!.id}&select=photo_key`)).toEqual([
      { photo_key: 'portrait-05' },
    ]);
    await page.goBack();
    await expect(page.getByRole('img', { name: photo.yoursDrawn })).toHaveAttribute('src', '/photos/portrait-05.svg');
  });

  test(`nothing is asked that is not in the steps, and each error leads to its field, in ${locale}`, async ({
    open,
    portage,
    watch,
  }) => {
    watch.forgive(refused(422));
    const page = await open({ locale: `${locale}-CA`, viewport: { width: 360, height: 740 } });
    await joinWithoutName(page, portage, `at.once.${locale}@example.ca`, locale);
    await page.goto(`${path(locale, 'mentorProfile')}#step-4`);
    await page.getByRole('button', { name: t.submit }).click();
    await expect(summary(page)).toBeFocused();
    const links = summary(page).getByRole('link');
    for (const label of [profile.name, profile.province, t.topics, t.headline, t.formats, t.durations])
      await expect(links.filter({ hasText: label }).first()).toBeVisible();
    await expectNoSidewaysScroll(page);

    await links.filter({ hasText: profile.province }).click();
    await expect(page).toHaveURL(/#step-1$/);
    const field = page.getByLabel(profile.province);
    await expect(field).toBeFocused();
    await expect(field).toHaveAttribute('aria-invalid', 'true');
    await expect(field).toHaveAccessibleDescription(errors.missing.province);
    await field.selectOption(province);
    await expect(field).not.toHaveAttribute('aria-invalid', 'true');
    await expect(links.filter({ hasText: profile.province })).toHaveCount(0);

    await links.filter({ hasText: t.formats }).first().click();
    await expect(page).toHaveURL(/#step-3$/);
    const group = page.getByRole('group', { name: t.formats });
    await expect(group).toHaveAccessibleDescription(errors.missing.formats);
    await expect(group.getByRole('checkbox').first()).toBeFocused();
    await group.getByRole('checkbox').first().check();
    await expect(group).not.toContainText(errors.missing.formats);
    await links.filter({ hasText: t.topics }).click();
    await expect(page.getByRole('combobox', { name: t.topics })).toBeFocused();
    await expect(page.getByRole('combobox', { name: t.topics })).toHaveAccessibleDescription(
      new RegExp(errors.missing.topics),
    );
  });

  test(`a draft outlives the tab in every step, and Back goes a step back, in ${locale} [T13] [T64]`, async ({
    open,
    portage,
  }) => {
    const page = await open({ as: portage.mentee(locale, 5).id, locale: `${locale}-CA` });
    await page.goto(path(locale, 'mentorProfile'));
    await page.getByLabel(profile.city).fill('Flin Flon');
    await page.getByRole('navigation', { name: t.progress }).getByRole('link').nth(1).click();
    await expect(heading(page, t.steps.help)).toBeFocused();
    await page.getByLabel(t.headline).first().fill('Baker');
    await page.reload();
    await expect(page.getByLabel(t.headline).first()).toHaveValue('Baker');
    await page.goto(`${path(locale, 'mentorProfile')}#step-3`);
    await page.getByLabel(t.maxActive).fill('5');
    await page.goBack();
    await expect(heading(page, t.steps.help)).toBeFocused();
    await page.goBack();
    await expect(page.getByLabel(profile.city)).toHaveValue('Flin Flon');
    await page.reload();
    await expect(page.getByLabel(profile.city)).toHaveValue('Flin Flon');
    await page.goto(`${path(locale, 'mentorProfile')}#step-3`);
    await expect(page.getByLabel(t.maxActive)).toHaveValue('5');
    await expect(summary(page)).toHaveCount(0);
  });
}

test('French alone can be kept', async ({ open, portage }) => {
  const t = words('fr', 'profile');
  const member = portage.mentee('fr', 0);
  const page = await open({ as: member.id, locale: 'fr-CA' });
  const stored = async () =>
    (await portage.rows<{ languages: string[] }>(`profiles?id=eq.${member.id}&select=languages`))[0]!.languages;
  const before = await stored();
  await page.goto(path('fr', 'mentorProfile'));
  const box = page.getByRole('combobox', { name: t.languages });
  await box.click();
  await box.fill('français');
  await box.press('Enter');
  const others = page.getByRole('button', { name: /^Retirer (?!français)/ });
  for (let left = await others.count(); left > 0; left -= 1) await others.first().click();
  await page.getByRole('button', { name: words('fr', 'mentorForm').goOn }).click();
  await expect(page).toHaveURL(/#step-2$/);
  expect(await stored()).toEqual(['fr']);
  await portage.command(member.id, 'profile', { languages: before });
});

test('two windows on who a mentor is do not undo each other: the steps ask what to keep', async ({
  open,
  portage,
  watch,
}) => {
  watch.forgive(refused(409));
  const { changed, city } = words('en', 'profile');
  const mentor = await portage.mentor('rachel-sylliboy');
  const page = await open({ as: mentor.id });
  await page.goto('/en/mentor-profile/');
  await expect(page.getByLabel(city)).toHaveValue(mentor.city ?? '');
  await portage.command(mentor.id, 'profile', { city: 'Eskasoni East' });
  await page.getByLabel(city).fill('Sydney');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  const choice = page.getByRole('region', { name: changed.title });
  await expect(choice.getByText('Eskasoni East')).toBeVisible();
  await choice.getByRole('button', { name: changed.keepMine }).click();
  await expect(choice).toHaveCount(0);
  await expect
    .poll(async () => (await portage.rows(`profiles?id=eq.${mentor.id}&select=city`))[0])
    .toEqual({ city: 'Sydney' });
  await portage.command(mentor.id, 'profile', { city: mentor.city });
});

test('who is listed has every step at hand, sees what others see, and saves one field alone', async ({
  open,
  portage,
}) => {
  const { t } = wordsOf('en');
  const mentor = await portage.mentor('simone-desrochers');
  const page = await open({ as: mentor.id, viewport: { width: 1280, height: 900 } });
  await page.goto('/en/mentor-profile/#step-2');
  const preview = page.locator('details').filter({ hasText: t.preview.card });
  await expect(preview).toHaveAttribute('open', '');
  const headline = page.getByRole('group').filter({ hasText: t.inEnglish }).getByLabel(t.headline);
  await headline.fill('Cook, of an evening');
  await expect(preview.getByText('Cook, of an evening').first()).toBeVisible();
  const sent = page.waitForRequest('**/api/mentor-profile');
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  expect((await sent).postDataJSON()).toEqual({
    headline_en: 'Cook, of an evening',
    base: { headline_en: mentor.headline_en ?? '' },
  });
  await expect(page.locator('form').getByRole('status').filter({ hasText: t.savedAt })).toBeVisible();
  await portage.command(mentor.id, 'mentor-profile', { headline_en: mentor.headline_en });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.reload();
  await expect(preview).not.toHaveAttribute('open', '');
});

for (const colorScheme of ['light', 'dark'] as const)
  test(`each step and what is wrong in it is accessible, and fits a phone, in ${colorScheme}`, async ({
    open,
    portage,
  }) => {
    test.setTimeout(90_000);
    const page = await open({ as: portage.mentee('en', 7).id, viewport: { width: 360, height: 740 }, colorScheme });
    for (const step of [1, 2, 3, 4]) {
      await page.goto(`/fr/profil-mentor/#step-${step}`);
      await page.reload();
      if (step === 2) await page.getByRole('combobox', { name: words('fr', 'mentorForm').topics }).fill('san');
      if (step === 4) await page.getByRole('button', { name: words('fr', 'mentorForm').submit }).click();
      await expect(page.getByRole('main').getByRole('heading', { level: 2 })).toBeVisible();
      await expectNoSidewaysScroll(page);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    }
  });
