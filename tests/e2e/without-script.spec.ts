import { locales } from '../../src/i18n/locales.ts';
import { path } from '../../src/i18n/paths.ts';
import { words } from '../../src/i18n/translate.ts';
import { expect, test } from '../support/e2e.ts';

test.use({ javaScriptEnabled: false });

for (const locale of locales) {
  const t = words(locale, 'directory');
  test(`without script, one walks from home through the lists to a profile, in ${locale} [D4] [T01]`, async ({ page, portage }) => {
    await page.goto(path(locale, 'home'));
    await page.getByRole('contentinfo').getByRole('link', { name: t.all }).click();
    await expect(page).toHaveURL(path(locale, 'mentors'));

    const slugs = new Set<string>();
    for (let number = 1; ; number += 1) {
      const cards = page.getByRole('article').getByRole('link');
      for (const link of await cards.all()) slugs.add((await link.getAttribute('href'))!.split('/')[3]!);
      const next = page.getByRole('link', { name: t.next, exact: true });
      expect(await page.locator('link[rel="next"]').count(), `page ${number}`).toBe(await next.count());
      if ((await next.count()) === 0) break;
      await next.click();
    }
    expect([...slugs].sort()).toEqual((await portage.rows<{ slug: string }>('published_mentors?select=slug&order=slug')).map((one) => one.slug).sort());

    await page.getByText(t.byPlace, { exact: true }).click();
    await page.getByRole('navigation', { name: t.ways }).getByRole('link', { name: { en: 'Nova Scotia', fr: 'Nouvelle-Écosse' }[locale] }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.place.replace('{place}', t.places.NS));
    const card = page.getByRole('article').first();
    const name = (await card.getByRole('link').textContent())!;
    await card.getByRole('link').click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  });
}
