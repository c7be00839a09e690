import type { FoundResource } from '../../../src/features/resources/domain/find-resources.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import type { SupabasePort } from '../../adapters/supabase.ts';
import { makeBreaker } from './breaker.ts';
import type { SearchEngine } from './engine.ts';
import { withFallback } from './fallback.ts';
import { meilisearchEngine } from './meilisearch/engine.ts';
import type { SearchServer } from './port.ts';
import { postgresEngine } from './postgres-engine.ts';

/** The engine for who asks: a member by their token, a stranger by null. */
export type SiteSearch = (token: string | null) => SearchEngine;

/**
 * For strangers Meilisearch where there is one and it answers, PostgreSQL everywhere else. Members are answered by
 * PostgreSQL as themselves: whom they do not find, because somebody blocked them, the database leaves out.
 */
export function siteSearch({
  supabase,
  server,
  piecesIn,
  now = () => performance.now(),
}: {
  supabase: Pick<SupabasePort, 'asVisitor' | 'asMember' | 'asService'>;
  server: SearchServer | null;
  piecesIn: (locale: Locale) => FoundResource[];
  now?: () => number;
}): SiteSearch {
  const postgres = postgresEngine(supabase.asVisitor, piecesIn);
  const strangers = server
    ? withFallback(meilisearchEngine({ server, service: supabase.asService, postgres }), postgres, makeBreaker({ now }))
    : postgres;
  return (token) => (token === null ? strangers : postgresEngine(supabase.asMember(token), piecesIn));
}
