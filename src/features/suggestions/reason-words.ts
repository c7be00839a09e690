import type { Reason } from './domain/suggest.ts';
import { list } from '../../core/i18n/dates.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { fill, plural } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import { replyWords } from '../mentors/price-words.ts';
import type { Suggested } from './types.ts';
import { nameIn, type Named } from '../../core/i18n/in-locale.ts';
import type { Duration, Format } from '../../core/database/types.ts';

/** What topics, fields, languages and provinces are called; a slug that has no name stands for itself. */
export type ReasonNames = Partial<Record<'topic' | 'field' | 'language' | 'province', Record<string, string>>>;

/** Names as the database sends them beside an answer: topics by their slug, fields behind field/. */
export function namesOf(locale: Locale, sent: Record<string, Named>): ReasonNames {
  const of = (prefix: string) =>
    Object.fromEntries(
      Object.entries(sent)
        .filter(([key]) => key.startsWith(prefix))
        .map(([key, row]) => [key.slice(prefix.length), nameIn(locale, row)]),
    );
  return { topic: of(''), field: of('field/') };
}

/** One reason in the page's language: "Main topic: Nursing", "Answers in about 2 days". */
/** What reasons say with the words of a mentor's page. */
export type MentorReasonWords = Pick<Messages['mentor'], 'replyHours' | 'replyDays' | 'places' | 'durations'>;

export function reasonWords(
  locale: Locale,
  t: Messages['reasons'],
  m: MentorReasonWords,
  names: ReasonNames,
  mentor: Suggested,
  { code, values }: Reason,
): string {
  const named = (kind: keyof ReasonNames) => values.map((value) => names[kind]?.[value] ?? value);
  const withAll = (text: string, words: string[], type: 'conjunction' | 'disjunction' = 'conjunction') =>
    fill(text, { values: list(locale, words, type) });
  switch (code) {
    case 'near_field':
      return withAll(t.near_field, named('field'));
    case 'languages':
      return withAll(t.languages, named('language'));
    case 'province':
      return withAll(t.province, named('province'));
    case 'formats':
      return withAll(
        t.formats,
        values.map((value) => t.by[value as Format]),
        'disjunction',
      );
    case 'durations':
      return withAll(
        t.durations,
        values.map((value) => m.durations[value as Duration]),
        'disjunction',
      );
    case 'budget':
      return t.budget[values[0] as 'free' | 'paid'];
    case 'reply':
      return fill(t.reply, { time: replyWords(locale, m, mentor)! });
    case 'room':
      return plural(locale, m.places, Math.max(mentor.places_open, 1));
    case 'same_time_zone':
    case 'near_time_zone':
      return t[code];
    default:
      return withAll(t[code], named('topic'));
  }
}
