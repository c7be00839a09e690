/** A topic as synonyms are made from it. */
export type TopicNames = { name_en: string; name_fr: string; synonyms_en: string[]; synonyms_fr: string[] };

/** The engine looks up no term of more words, and keeps no more synonyms of one. */
const mostWords = 3;
const mostSynonyms = 50;

const fold = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .replace(/[^a-z0-9+#]+/g, ' ')
    .trim();

/**
 * Synonyms from the taxonomy: each name of a topic stands for all its other names, in both
 * languages, so that "comptable" finds a text that says "accountant" (D6), and so does its plural.
 * Words of one or two letters stand for nothing: "it" is a topic and a pronoun.
 */
export function synonymsOf(topics: TopicNames[]): Record<string, string[]> {
  const found = new Map<string, Set<string>>();
  for (const topic of topics) {
    const terms = [
      ...new Set([topic.name_en, topic.name_fr, ...topic.synonyms_en, ...topic.synonyms_fr].map(fold)),
    ].filter((term) => term.length > 2);
    for (const term of terms) {
      if (term.split(' ').length > mostWords) continue;
      for (const key of /^[a-z]{4,}[a-rt-wyz]$/.test(term) ? [term, `${term}s`] : [term]) {
        const others = found.get(key) ?? new Set<string>();
        for (const other of terms) if (other !== key) others.add(other);
        found.set(key, others);
      }
    }
  }
  return Object.fromEntries(
    [...found]
      .filter(([, others]) => others.size > 0)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([term, others]) => [term, [...others].sort().slice(0, mostSynonyms)]),
  );
}
