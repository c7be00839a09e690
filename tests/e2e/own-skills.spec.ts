import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, test } from '../support/e2e.ts';

for (const [place, locale] of locales.entries()) {
  test(`a mentor names skills in their own words, and others find and read them, in ${locale === 'en' ? 'English' : 'French'}`, async ({
    open,
    portage,
  }) => {
    const t = words(locale, 'mentorForm');
    const mentor = await portage.mentor(place === 0 ? 'simone-desrochers' : 'amelie-tremblay');
    const skill = place === 0 ? 'Zymurgy' : 'Héraldique';
    const page = await open({ as: mentor.id, locale: `${locale}-CA` });
    await page.goto(`${path(locale, 'mentorProfile')}#step-2`);
    await page.getByLabel(t.ownSkills).fill(`${skill}\nSQL Server`);
    await page.getByRole('button', { name: words(locale, 'profile').save }).click();
    await expect(page.locator('form').getByRole('status').filter({ hasText: t.savedAt })).toBeVisible();
    const heading = page.getByRole('heading', { name: words(locale, 'mentor').ownSkills });
    await expect(async () => {
      await page.goto(path(locale, 'mentor', mentor.slug));
      await expect(heading).toBeVisible({ timeout: 500 });
    }).toPass({ timeout: 10_000 });
    await expect(page.getByText(`${skill} · SQL Server`)).toBeVisible();
    await page.goto(path(locale, 'find', undefined, { q: skill.toLowerCase() }));
    await expect(page.getByRole('link', { name: mentor.display_name }).first()).toBeVisible();
  });
}
