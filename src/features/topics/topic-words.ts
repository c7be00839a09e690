import type { Locale } from '../../core/i18n/locales.ts';

/** What each topic covers, in both languages: one file a field, by the topics' slugs. */
const files = import.meta.glob<Record<string, Record<Locale, string>>>('../../content/topics/*.json', {
  eager: true,
  import: 'default',
});

export const topicWords: Record<string, Record<Locale, string>> = Object.assign({}, ...Object.values(files));

/** A sentence or two on a topic; nothing for one that was added to the database alone. */
export const aboutTopic = (locale: Locale, slug: string): string | undefined => topicWords[slug]?.[locale];
