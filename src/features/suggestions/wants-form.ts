import type { Duration, Format } from '../../core/database/types.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { nothingWanted, type Budget, type Wants } from './domain/wants.ts';
import { wholeWants } from './schema.ts';
import type { SuggestionsState } from './types.ts';

/** Longer than any list to choose from: what is beyond it nobody chose. */
const valuesAtMost = 60;

/** What was posted, as it was typed: the fields have the names that error codes use. Whether it holds, `wholeWants` says. */
export function typedWants(form: URLSearchParams): Wants {
  const text = (name: string) => (form.get(name) ?? '').replaceAll('\r\n', '\n');
  const several = (name: string) => [...new Set(form.getAll(name).filter((one) => one !== ''))].slice(0, valuesAtMost);
  return {
    goal: text('wish'),
    topics: several('topics'),
    languages: several('languages'),
    province_code: text('province') || null,
    time_zone: text('time_zone') || null,
    formats: several('formats') as Format[],
    durations: several('durations') as Duration[],
    budget: (text('budget') || 'any') as Budget,
  };
}

/** The same as names and values, for a form that carries them unseen. */
export const asFields = (wants: Wants): [name: string, value: string][] => [
  ['wish', wants.goal],
  ...wants.topics.map((one): [string, string] => ['topics', one]),
  ...wants.languages.map((one): [string, string] => ['languages', one]),
  ['province', wants.province_code ?? ''],
  ['time_zone', wants.time_zone ?? ''],
  ...wants.formats.map((one): [string, string] => ['formats', one]),
  ...wants.durations.map((one): [string, string] => ['durations', one]),
  ['budget', wants.budget],
];

/** Wants that a form carried as JSON; null for none, and for what is not whole. */
export function carriedWants(json: string | null): Wants | null {
  try {
    const parsed = wholeWants.safeParse(JSON.parse(json ?? 'null'));
    return parsed.success ? asWants(parsed.data) : null;
  } catch {
    return null;
  }
}

type Parsed = Omit<Wants, 'province_code' | 'time_zone'> &
  Partial<Record<'province_code' | 'time_zone', string | null>>;

/** Wants and no more, with nothing left out: as they passed the schema, or as the database read them. */
export const asWants = (wants: Parsed): Wants => ({
  goal: wants.goal,
  topics: wants.topics,
  languages: wants.languages,
  province_code: wants.province_code ?? null,
  time_zone: wants.time_zone ?? null,
  formats: wants.formats,
  durations: wants.durations,
  budget: wants.budget,
});

/** A page on which nothing was said: it knows the language it is read in, and no more. */
export const firstState = (locale: Locale): SuggestionsState => ({
  wants: { ...nothingWanted, languages: [locale] },
  answer: null,
  hidden: [],
  codes: [],
  retryAfter: null,
  focus: null,
  isMember: false,
  begun: null,
  theirs: null,
});
