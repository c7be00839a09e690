import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, test } from '../support/e2e.ts';
import { fullProfile as full } from '../support/full-profile.ts';

// With script in English, without it in French: the same form.
for (const locale of locales) {
  const t = words(locale, 'ask');
  test(`a member who is signed out and asks under their own address keeps their whole profile, in ${locale}`, async ({
    open,
    portage,
  }) => {
    const member = portage.mentee('fr', locale === 'en' ? 3 : 5);
    await portage.command(member.id, 'profile', full);
    const mentor = await portage.mentor(locale === 'en' ? 'rachel-sylliboy' : 'etienne-lavoie');
    const page = await open({
      javaScriptEnabled: locale === 'en',
      locale: `${locale}-CA`,
      timezoneId: 'America/Vancouver',
    });
    await page.goto(path(locale, 'ask', undefined, { mentor: mentor.id }));
    for (const label of [t.goal, t.background, t.why])
      await page.getByLabel(label, { exact: true }).fill('A sentence that is long enough to be sent.');
    await page.getByRole('group', { name: t.duration }).getByRole('radio').first().check();
    await page.getByRole('group', { name: t.format }).getByRole('radio').first().check();
    await page.getByLabel(t.name, { exact: true }).fill('z. q.');
    await page.getByLabel(t.email, { exact: true }).fill(member.email);
    await page.getByText(t.orientation.open, { exact: true }).click();
    await page.getByRole('checkbox', { name: t.orientation.read }).check();
    const asked = Date.now();
    await page.getByRole('button', { name: t.sendCode }).click();
    await page
      .getByLabel(words(locale, 'signIn').code, { exact: true })
      .fill(await portage.codeFor(member.email, asked));
    await page.getByRole('button', { name: t.sendWithCode }).click();
    await expect(
      page.getByRole('heading', { level: 1, name: fill(t.sentTitle, { name: mentor.display_name }) }),
    ).toBeVisible();
    await expect
      .poll(
        async () =>
          (await portage.rows(`requests?mentee_id=eq.${member.id}&mentor_id=eq.${mentor.id}&select=goal`)).length,
      )
      .toBe(1);
    const { full_name, phone, ...profile } = full;
    expect(await portage.rows(`profiles?id=eq.${member.id}&select=${Object.keys(profile).join(',')}`)).toEqual([
      profile,
    ]);
    expect(await portage.rows(`profile_contacts?profile_id=eq.${member.id}&select=full_name,phone`)).toEqual([
      { full_name, phone },
    ]);
  });
}
