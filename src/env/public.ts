/** What the browser may know. The only reader of import.meta.env. */
export const publicEnv = {
  /** Address of Supabase; empty when it answers on the site's own origin. */
  supabaseUrl: (import.meta.env['PUBLIC_SUPABASE_URL'] as string | undefined) ?? '',
  /** Supabase's publishable key: safe in a bundle, RLS does the rest. */
  supabaseKey: (import.meta.env['PUBLIC_SUPABASE_KEY'] as string | undefined) ?? '',
  /** Whether prices and the cost filter show (T57). */
  pricesShown: import.meta.env['PUBLIC_PRICES_SHOWN'] === 'true',
  /** Address of Meilisearch and a key that may only search; empty when PostgreSQL answers every search. */
  searchUrl: (import.meta.env['PUBLIC_MEILISEARCH_URL'] as string | undefined) ?? '',
  /** False while one works on the site: nothing is kept then. */
  isBuilt: import.meta.env['PROD'] === true,
  searchKey: (import.meta.env['PUBLIC_MEILISEARCH_KEY'] as string | undefined) ?? '',
};
