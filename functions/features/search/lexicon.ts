import { lexiconOf } from '../../../src/features/search/domain/sentence/lexicon.ts';
import type { Lexicon } from '../../../src/features/search/domain/sentence/types.ts';
import { remember } from '../../../src/server/remember.ts';
import type { SupabasePort } from '../../adapters/supabase.ts';

/** What sentences may name; null while the names cannot be read, and words are searched as they are. */
export function sentenceLexicon({ names }: Pick<SupabasePort, 'names'>): () => Promise<Lexicon | null> {
  const known = remember(['topics'], async () => lexiconOf(await names()));
  return () => known().catch(() => null);
}
