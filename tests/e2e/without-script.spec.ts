import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { locales, type Locale } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { words } from '../../src/i18n/translate.ts';
import { builtSite } from '../support/built-site.ts';
import { expect, test, type Page } from '../support/e2e.ts';

test.use({ javaScriptEnabled: false });

/** The profiles of the site as it is built now. */
const listed = (): string[] => Object.keys(JSON.parse(readFileSync(join(builtSite(), 'marks.json'), 'utf8')) as object).sort();

/** Turns the pages of the list of all mentors, by its links, and returns whom they name. */
async function walk(page: Page, locale: Locale): Promise<string[]> {
  const { next: label } = words(locale, 'directory');
  const slugs: string[] = [];
  await page.goto(path(locale, 'mentors'));
  for (;;) {
    for (const link of await page.getByRole('article').getByRole('link').all()) slugs.push((await link.getAttribute('href'))!.split('/')[3]!);
    const next = page.getByRole('link', { name: label, exact: true });
    expect(await page.locator('link[rel="next"]').count(), page.url()).toBe(await next.count());
    if ((await next.count()) === 0) return slugs.sort();
    await next.click();
  }
}

for (const locale of locales) {
  const t = words(locale, 'directory');
  test(`without script, one walks from home through the lists to a profile, in ${locale} [D4] [T01]`, async ({ page }) => {
    await page.goto(path(locale, 'home'));
    await page.getByRole('contentinfo').getByRole('link', { name: t.all }).click();
    await expect(page).toHaveURL(path(locale, 'mentors'));

    // Other tests publish and withdraw: a walk that a new build overtook begins anew.
    for (let [built, seen] = [['?'], ['']]; built.join() !== seen.join(); ) {
      built = listed();
      seen = await walk(page, locale);
      if (built.join() === listed().join()) expect(seen).toEqual(built);
    }

    await page.getByText(t.byPlace, { exact: true }).click();
    await page.getByRole('navigation', { name: t.ways }).getByRole('link', { name: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' }[locale] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.place.replace('{place}', t.places.NS));
    const card = page.getByRole('article').first();
    const name = (await card.getByRole('link').textContent())!;
    await card.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });
}
