import { readdirSync, readFileSync } from 'node:fs';
import { written } from '../../src/words.ts';

const root = new URL('../../', import.meta.url);
export type Language = 'en' | 'fr';

/** A file of the project, by its path from the root. */
export const readText = (path: string) => readFileSync(new URL(path, root), 'utf8');
/** The texts of a folder, by their paths. */
export const textsIn = (path: string) =>
  readdirSync(new URL(path, root))
    .filter((name) => name.endsWith('.md'))
    .map((name) => path + name);

/** Each text of a file of words, with its key. */
export function textsOf(value: unknown, key = ''): [string, string][] {
  if (typeof value === 'string') return [[key, value]];
  return value && typeof value === 'object'
    ? Object.entries(value).flatMap(([name, inner]) => textsOf(inner, key ? `${key}.${name}` : name))
    : [];
}

/** What the interface and the e-mails say in a language, with its keys. */
export const wordsOf = (locale: Language) => [
  ...textsOf(written[locale]),
  ...textsOf(JSON.parse(readText(`functions/platform/mail/words/${locale}.json`))),
];

const lines = (path: string) =>
  readText(path)
    .split('\n')
    .map((line): [string, string] => [path, line]);

/** The pages and the orientation of a language, line by line. */
export const pagesOf = (locale: Language) =>
  [`src/content/pages/${locale}/`, `src/content/orientation/${locale}/`].flatMap(textsIn).flatMap(lines);

/** Questions people ask and the steps of a mentorship: both languages in one file. */
export const sharedPages = () => ['src/content/faq.ts', 'src/content/journey.ts'].flatMap(lines);

/** All that a reader of one language meets, but the guides. */
export const writtenFor = (locale: Language) => [...wordsOf(locale), ...pagesOf(locale)];
