import { zoneName } from '../../../src/core/i18n/zone-name.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import { languageKeys, type Language } from './cells/languages.ts';
import { provinceKeys, type Province } from './cells/province.ts';
import type { Reference } from './port.ts';

/** The reference lists by every spelling, with names to show in the report's language. */
export type Vocabulary = {
  provinces: Map<string, Province>;
  languages: Map<string, Language>;
  topicLabel: (slug: string) => string;
};

export function makeVocabulary(reference: Reference, locale: Locale): Vocabulary {
  const label = (one: { name_en: string; name_fr: string }) => (locale === 'fr' ? one.name_fr : one.name_en);
  const topics = new Map(reference.topics.map((one) => [one.slug, label(one)]));
  return {
    provinces: provinceKeys(
      reference.provinces.map((one) => ({
        ...one,
        label: label(one),
        zones: one.time_zones,
        mainZoneName: zoneName(locale, one.time_zones[0]!),
      })),
    ),
    languages: languageKeys(reference.languages.map((one) => ({ ...one, label: label(one) }))),
    topicLabel: (slug) => topics.get(slug) ?? slug,
  };
}
