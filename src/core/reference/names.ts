import type { Locale } from '../i18n/locales.ts';
import { reference } from './reference.ts';
import { nameIn } from '../i18n/in-locale.ts';

/** Reference names in one language, for islands: plain objects, nothing else. */
export async function namesIn(locale: Locale) {
  const data = await reference();
  const named = (rows: Map<string, { name_en: string; name_fr: string }>) =>
    Object.fromEntries([...rows].map(([key, row]) => [key, nameIn(locale, row)]));
  const fields = new Map(data.fields.map((field) => [field.slug, nameIn(locale, field)]));
  return {
    topics: named(data.topics),
    languages: named(data.languages),
    provinces: named(data.provinces),
    topicOptions: [...data.topics.values()].map((topic) => ({
      value: topic.slug,
      label: nameIn(locale, topic),
      group: fields.get(topic.field_slug) ?? '',
    })),
    languageOptions: [...data.languages]
      .map(([value, row]) => ({ value, label: nameIn(locale, row) }))
      .sort((a, b) => a.label.localeCompare(b.label, locale)),
    provinceOptions: [...data.provinces].map(([value, row]) => ({
      value,
      label: nameIn(locale, row),
      zones: row.time_zones,
    })),
  };
}
