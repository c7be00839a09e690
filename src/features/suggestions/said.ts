import type { Wants } from './domain/wants.ts';
import { fill } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import type { SuggestionNames } from './words.ts';

/** One fact that was said, and what is wanted without it. */
export type Fact = { key: string; label: string; without: Wants };

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
  ): Fact[] =>
    wants[field].map((value) => ({
      key: `${field}/${value}`,
      label: label(value),
      without: { ...wants, [field]: (wants[field] as string[]).filter((one) => one !== value) },
    }));
  const one = (key: string, label: string | null | undefined, without: Partial<Wants>): Fact[] =>
    label ? [{ key, label, without: { ...wants, ...without } }] : [];
  return [
    ...each('topics', (slug) => names.topic[slug] ?? slug),
    ...one('goal', wants.goal && fill(t.goalSaid, { goal: short(wants.goal) }), { goal: '' }),
    ...each('languages', (code) => names.language[code] ?? code),
    ...each('formats', (format) => m.formats[format]),
    ...each('durations', (duration) => m.durations[duration]),
    ...one('province', wants.province_code && names.province[wants.province_code], { province_code: null }),
    ...one(
      'time_zone',
      wants.time_zone && (names.zones.find((zone) => zone.value === wants.time_zone)?.label ?? wants.time_zone),
      { time_zone: null },
    ),
    ...one('budget', wants.budget === 'any' ? null : t.budgets[wants.budget], { budget: 'any' }),
  ];
}
