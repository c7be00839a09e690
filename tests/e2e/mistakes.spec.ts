import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { words } from '../../src/words.ts';
import { expect, refused, test } from '../support/e2e.ts';

for (const locale of locales)
  test(`what is wrong with a field goes when it is right, and its line with it, in ${locale}`, async ({
    page,
    portage,
    watch,
  }) => {
    watch.forgive(refused(422));
    const [t, errors] = [words(locale, 'ask'), words(locale, 'errors')];
    await page.goto(path(locale, 'ask', undefined, { mentor: (await portage.mentor('annie-lachance')).id }));
    await page.getByRole('button', { name: t.sendCode }).click();
    const summary = page.getByRole('main').getByRole('alert');
    await expect(summary).toBeFocused();
    const group = page.getByRole('group', { name: t.duration });
    await expect(group).toContainText(errors.missing.duration);
    await summary.getByRole('link', { name: t.email }).click();
    const email = page.getByLabel(t.email);
    await expect(email).toBeFocused();
    await expect(page).not.toHaveURL(/#/);
    await email.fill('nobody');
    await expect(email).toHaveAttribute('aria-invalid', 'true');
    await email.fill('nobody@example.ca');
    await expect(email).not.toHaveAttribute('aria-invalid', 'true');
    await expect(summary.getByRole('link', { name: t.email })).toHaveCount(0);
    await group.getByRole('radio').first().check();
    await expect(group).not.toContainText(errors.missing.duration);
    await expect(summary).toBeVisible();
  });
