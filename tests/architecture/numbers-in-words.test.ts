import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { written } from '../../src/words.ts';
import { readText, sharedPages, textsIn, textsOf, writtenFor } from '../support/every-word.ts';
import { sqlFiles } from '../support/sql-files.ts';

const root = new URL('../../', import.meta.url);

/** Lengths of time in words that are no setting, and what they are instead. */
const known = new Map([
  ['matching.needs.4', 'suggest_among() looks back as far for whom one asked'],
  ['matching.factors.reply', 'steps of the weight "reply" in suggest_among()'],
  ['topics.daysNote', 'topic_facts() counts so far back'],
  ['topics.noDaysNote', 'topic_facts() counts so far back'],
  ['mentorForm.weeklyCap', 'a week is a week'],
  ['staff.near', 'near_deadline_for_staff() shows 72 hours'],
]);

const aLength = /(?<![\d{])\d+[\s\u00a0]+(?:more |plus |de )?(?:days?|jours?|hours?|heures?)\b/i;

const languages = ['en', 'fr'] as const;
const interfaceWords = languages.flatMap((locale) => textsOf(written[locale]));
const everything = [...languages.flatMap(writtenFor), ...sharedPages()];
const guides = languages
  .flatMap((locale) => textsIn(`src/content/resources/${locale}/`))
  .map((path): [string, string] => [path, readText(path)]);
/** The number of a day, and our lengths of time in letters: no setting can be put there. */
const aNumberedDay = /\b(?:days?|jours?) \d|\b(?:fourteen|quatorze) (?:days|jours)\b/i;
/** How long one has to answer, in a guide. Guides name no setting: they speak of the date. */
const aTimeToAnswer = /\b(?:have|avez) \d+[\s\u00a0](?:days|jours)\b/i;

/** The settings that are numbers, as the capabilities register them. */
const settings = new Set(
  sqlFiles()
    .flatMap(({ text }) => text.match(/^insert into public\.settings [^;]*/gm) ?? [])
    .flatMap((rows) => [...rows.matchAll(/^ {2}\('(\w+)', '\d+',/gm)].map(([, key]) => key!)),
);

describe('A date that is counted on a page', () => {
  it('counts by its setting, never by a number of its own', () => {
    const code = readdirSync(new URL('src/', root), { recursive: true, encoding: 'utf8' }).filter(
      (path) => /\.(tsx?|astro)$/.test(path) && !path.includes('.test.'),
    );
    expect(code.length).toBeGreaterThan(200);
    expect(code.filter((path) => /\baddDays\(.*, *\d+\)|\b\w*[dD]ays = \d/.test(readText(`src/${path}`)))).toEqual([]);
  });
});

describe('A length of time in words', () => {
  it('names its setting, so that no page says another number than the rule has', () => {
    expect(settings.size).toBeGreaterThan(20);
    expect(everything.filter(([key, text]) => aLength.test(text) && !known.has(key))).toEqual([]);
  });

  it('is not the number of a day, and a guide tells nobody how many days they have to answer', () => {
    expect([...everything, ...guides].filter(([, text]) => aNumberedDay.test(text)).map(([key]) => key)).toEqual([]);
    expect(guides.filter(([, text]) => aTimeToAnswer.test(text)).map(([key]) => key)).toEqual([]);
    expect([aNumberedDay.test('on day 7 and day 12'), aTimeToAnswer.test('You have 14 days to answer')]).toEqual([
      true,
      true,
    ]);
  });

  it('that is no setting is still there, and in both languages', () => {
    for (const key of known.keys())
      expect(
        interfaceWords.filter(([name]) => name === key),
        key,
      ).toHaveLength(2);
  });

  it('names a setting that exists', () => {
    const named = everything.flatMap(([key, text]) =>
      [...text.matchAll(/\{(\w+_(?:days|hours|reply))\}/g)].map(([, setting]): [string, string] => [key, setting!]),
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter(([, setting]) => !settings.has(setting))).toEqual([]);
  });

  it('is found by this check, in either language, with any space and a word between', () => {
    for (const text of ['within 14 days', '7 more days', 'dans les 14\u00a0jours', '48 heures', '1 hour'])
      expect(aLength.test(text), text).toBe(true);
    for (const text of ['{answer_days} days', '3 months', 'in 2026 many', '6-digit'])
      expect(aLength.test(text), text).toBe(false);
  });
});
