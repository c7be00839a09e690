import { addDays } from '../../src/core/domain/days.ts';
import { dateAndTime, longDate, zoneOfAVisitor } from '../../src/core/i18n/dates.ts';
import { locales } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import { fill } from '../../src/core/i18n/translate.ts';
import { words } from '../../src/words.ts';
import { expect, test } from '../support/e2e.ts';
import { moments } from '../support/moments.ts';

const readers = ['America/St_Johns', 'America/Vancouver', 'America/Winnipeg'];

for (const locale of locales) {
  const promise = words(locale, 'ask').promise;

  test(`the promised date is that of the reader’s day at six moments of the year, in ${locale}`, async ({
    open,
    portage,
  }) => {
    const address = path(locale, 'ask', undefined, { mentor: (await portage.mentor('maricel-reyes')).id });
    const said = new Set<string>();
    for (const timezoneId of readers) {
      const page = await open({ locale: `${locale}-CA`, timezoneId });
      for (const { at, name } of moments) {
        const promised = addDays(at, 14).toISOString();
        await page.unroute(`**${address}`);
        await page.route(`**${address}`, async (route) => {
          const response = await route.fetch();
          const body = (await response.text()).replace(/(?<=<time datetime=")[^"]+/, promised);
          await route.fulfill({ response, body });
        });
        await page.goto(address);
        // The hour is left out: a browser and this machine may not know the same zones.
        const date = longDate(locale, promised, timezoneId);
        await expect(
          page.getByText(fill(`${promise.split('{date}')[0]}{date}, `, { date })),
          `${name}, read in ${timezoneId}`,
        ).toBeVisible();
        said.add(`${at} ${date}`);
      }
    }
    expect(said.size, 'not everybody has the same day').toBeGreaterThan(moments.length);
  });

  test(`a promise to a reader of whom nothing is known says its hour and its zone, in ${locale}`, async ({
    portage,
  }) => {
    const address = path(locale, 'ask', undefined, { mentor: (await portage.mentor('maricel-reyes')).id });
    const before = new Date();
    const page = (await (await fetch(portage.origin + address)).text()).replaceAll(/<\/?time[^>]*>/g, '');
    // A minute may just have passed.
    const promised = [before, new Date()].map((from) =>
      fill(promise, { date: dateAndTime(locale, addDays(from, 14), zoneOfAVisitor) }),
    );
    expect(
      promised.some((one) => page.includes(one)),
      promised[0],
    ).toBe(true);
  });
}
