import type { SupabasePort } from '../adapters/supabase.ts';

const profile = /^\/(?:en|fr)\/mentors\/([a-z0-9-]+)\/?$/;

/** False for the page of a mentor who is no longer published: the page is gone at once, before the next build (T08). */
export async function isListedPath(supabase: SupabasePort, request: Request): Promise<boolean> {
  const slug = profile.exec(new URL(request.url).pathname)?.[1];
  if (!slug) return true;
  try {
    return await supabase.asVisitor<boolean>('is_listed', { p_slug: slug });
  } catch {
    // A database that does not answer must not take the whole directory down.
    return true;
  }
}
