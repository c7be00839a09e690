import { written } from '../../src/words.ts';

const { en, fr } = written;
import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';
import allowed from '../../tests/reading-grades.json' with { type: 'json' };
import { count, grade, type Counts } from './grade.ts';
import { sentences, sentencesOf } from './prose.ts';

/** One text that is judged: a page by its address, or what is too short alone put together. */
export type Reading = Counts & { locale: Locale; name: string; grade: number };

/** A page by its address. */
type Page = { address: string; text: string };

/** Fewer words than this say nothing about a page by themselves: Flesch asks for samples of a hundred. */
const enough = 100;

const stringsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value as object).flatMap(stringsIn);

/** Every page in both languages but those that members wrote, the pages of topics as one, and the words of the interface. */
export function readings(all: readonly Page[]): Reading[] {
  return locales.flatMap((locale) => {
    const judged = (name: string, all: string[]): Reading => {
      const counts = count(locale, all);
      return { locale, name, ...counts, grade: grade(locale, counts) };
    };
    const texts = all
      .filter(
        ({ address }) =>
          address.startsWith(`/${locale}/`) &&
          !address.startsWith(path(locale, 'mentors')) &&
          !address.startsWith(path(locale, 'open')),
      )
      .map(({ address, text }) => ({ address, all: sentencesOf(locale, text) }));
    const isTopic = (address: string) =>
      address.startsWith(path(locale, 'topics')) && address !== path(locale, 'topics');
    const alone = texts.filter(({ address, all }) => !isTopic(address) && count(locale, all).words >= enough);
    const short = texts.filter(({ address, all }) => !isTopic(address) && count(locale, all).words < enough);
    return [
      ...alone.map(({ address, all }) => judged(address, all)),
      judged('short pages', [...new Set(short.flatMap(({ all }) => all))]),
      judged('topics', [...new Set(texts.filter(({ address }) => isTopic(address)).flatMap(({ all }) => all))]),
      judged(
        'interface',
        stringsIn(locale === 'en' ? en : fr).flatMap((text) => sentences(locale, text)),
      ),
    ];
  });
}

/** What is harder to read than allowed, in words; and what stands in the list of exceptions without need. */
export function tooHard(
  all: readonly Reading[],
  { highest, above }: { highest: number; above: Record<string, { grade: number; why: string }> } = allowed,
): string[] {
  const key = ({ locale, name }: Reading) => (name.startsWith('/') ? name : `${locale} ${name}`);
  const needless = Object.keys(above).filter((name) => !all.some((one) => key(one) === name && one.grade > highest));
  return [
    ...all
      .filter((one) => one.grade > (above[key(one)]?.grade ?? highest))
      .map((one) => `${key(one)} reads at grade ${one.grade}, above ${above[key(one)]?.grade ?? highest}`),
    ...needless.map((name) => `${name} is no longer above ${highest}: take it off the list`),
  ];
}
