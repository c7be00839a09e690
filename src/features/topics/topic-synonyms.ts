import { fold } from '../../core/domain/fold.ts';
import { reference } from '../../core/reference/reference.ts';

/** What people call each topic, by its slug: every word of its names and synonyms in both languages, folded, once. */
export async function topicSynonyms(): Promise<Record<string, string>> {
  const { topics } = await reference();
  return Object.fromEntries(
    [...topics.values()].map(({ slug, name_en, name_fr, synonyms_en, synonyms_fr }) => {
      const words = fold([name_en, name_fr, ...synonyms_en, ...synonyms_fr].join(' ')).split(' ');
      return [slug, [...new Set(words)].join(' ')];
    }),
  );
}
