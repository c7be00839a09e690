import type { Wants } from './domain/wants.ts';
import { fill } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import type { SuggestionNames } from './names.ts';

/** One fact that was said: what it is called, and its key, as `without` takes it. */
export type Fact = { key: string; label: string };

const short = (text: string): string => (text.length > 60 ? `${text.slice(0, 58).trimEnd()}…` : text);

/** Everything that was said, fact by fact, so that each can be taken back and the list changes with it (D5). */
export function factsOf(
  wants: Wants,
  t: Messages['suggestions'],
  m: Messages['mentor'],
  names: SuggestionNames,
): Fact[] {
  const each = <K extends 'topics' | 'languages' | 'formats' | 'durations'>(
    field: K,
    label: (value: Wants[K][number]) => string,
  ): Fact[] => wants[field].map((value) => ({ key: `${field}/${value}`, label: label(value) }));
  const one = (key: keyof Wants, label: string | null | undefined): Fact[] => (label ? [{ key, label }] : []);
  const zone = names.zones.find(({ value }) => value === wants.time_zone)?.label;
  return [
    ...each('topics', (slug) => names.topic[slug] ?? slug),
    ...one('goal', wants.goal && fill(t.goalSaid, { goal: short(wants.goal) })),
    ...each('languages', (code) => names.language[code] ?? code),
    ...each('formats', (format) => m.formats[format]),
    ...each('durations', (duration) => m.durations[duration]),
    ...one('province_code', wants.province_code && names.province[wants.province_code]),
    ...one('time_zone', zone ?? wants.time_zone),
    ...one('budget', wants.budget === 'any' ? null : t.budgets[wants.budget]),
  ];
}
