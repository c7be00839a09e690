import { nameIn } from '../../core/i18n/in-locale.ts';
import { zoneName } from '../../core/i18n/zone-name.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { namesIn } from '../../core/reference/names.ts';
import { reference } from '../../core/reference/reference.ts';
import type { ReasonNames } from './reason-words.ts';

export type Option = { value: string; label: string; group?: string };

/** What can be chosen, and what everything is called, in the page's language. */
export type SuggestionNames = Required<ReasonNames> & Record<'topics' | 'languages' | 'provinces' | 'zones', Option[]>;

/** The names that the page of suggestions says. */
export async function suggestionNames(locale: Locale): Promise<SuggestionNames> {
  const [named, data] = await Promise.all([namesIn(locale), reference()]);
  const zones = [...new Set([...data.provinces.values()].flatMap((province) => province.time_zones))];
  return {
    topic: named.topics,
    language: named.languages,
    province: named.provinces,
    field: Object.fromEntries(data.fields.map((field) => [field.slug, nameIn(locale, field)])),
    topics: named.topicOptions,
    languages: named.languageOptions,
    provinces: named.provinceOptions.map(({ value, label }) => ({ value, label })),
    zones: zones.map((value) => ({ value, label: zoneName(locale, value) })),
  };
}
