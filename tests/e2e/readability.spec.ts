import { locales } from '../../src/i18n/locales.ts';
import { readings, tooHard } from '../../scripts/readability/pages.ts';
import { builtSite } from '../support/built-site.ts';
import { expect, test } from '../support/e2e.ts';

test('every public page reads at grade 8 or lower in both languages, or says why not', () => {
  const all = readings(builtSite());
  expect(all.length).toBeGreaterThan(100);
  for (const locale of locales)
    expect(all.filter((one) => one.locale === locale && one.words > 0).length).toBeGreaterThan(50);
  expect(tooHard(all)).toEqual([]);
});
