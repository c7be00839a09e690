import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, test } from '../support/e2e.ts';

test('the page that tells how suggestions work needs no script and names every weight [D5]', async ({
  open,
  portage,
}) => {
  const [load] = await portage.rows<{ value: number }>('settings?key=eq.load_days&select=value');
  for (const locale of locales) {
    const page = await open({ javaScriptEnabled: false });
    await page.goto(path(locale, 'matching'));
    for (const text of Object.values(words(locale, 'matching').factors))
      await expect(
        page.getByRole('rowheader', { name: fill(text, { load_days: load!.value }), exact: true }),
      ).toBeVisible();
    await expect(page.getByText(words(locale, 'matching').never[0]!)).toBeVisible();
  }
});

test('a mentor who is full names others who are open, before any script runs [D12]', async ({ open }) => {
  const page = await open({ javaScriptEnabled: false });
  await page.goto(path('en', 'mentor', 'samir-benali'));
  const panel = page.getByRole('complementary');
  await expect(panel.getByText(fill(words('en', 'mentor').notOpen, { name: 'Samir' }))).toBeVisible();
  await expect(panel.locator('[data-others] > li')).toHaveCount(3);
});
