import type { SupabasePort } from '../../adapters/supabase.ts';
import type { SearchDocument } from './port.ts';

/** Every document as the database has it now, a page at a time, by id. */
export async function* allDocuments(
  supabase: SupabasePort,
  entity: 'mentor' | 'topic',
  pageSize = 500,
): AsyncGenerator<SearchDocument[]> {
  for (let after: string | null = null; ;) {
    const page: SearchDocument[] = await supabase.asService<SearchDocument[]>('search_documents', {
      p_entity: entity,
      p_after: after,
      p_most: pageSize,
    });
    if (page.length > 0) yield page;
    if (page.length < pageSize) return;
    after = page.at(-1)!.id;
  }
}
