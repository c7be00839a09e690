import { locales } from '../../src/core/i18n/locales.ts';
import { readings, tooHard } from '../../scripts/readability/pages.ts';
import { expect, test } from '../support/e2e.ts';
import { everyPage } from '../support/every-page.ts';

test('every public page reads at grade 8 or lower in both languages, or says why not', async ({ portage }) => {
  const all = readings(await everyPage(portage.origin));
  expect(all.length).toBeGreaterThan(100);
  for (const locale of locales)
    expect(all.filter((one) => one.locale === locale && one.words > 0).length).toBeGreaterThan(50);
  expect(tooHard(all)).toEqual([]);
});
