import { Hono } from 'hono';
import type { SearchAnswer } from '../../../src/features/search/types.ts';
import { filtersOf, preferencesOf, readSearch } from '../../../src/features/search/domain/reading.ts';
import { asWords } from '../../../src/features/search/domain/sentence/read.ts';
import type { Lexicon, Reading } from '../../../src/features/search/domain/sentence/types.ts';
import { fromUrl, type Search } from '../../../src/features/search/domain/address.ts';
import { statusOf } from '../../../src/core/domain/errors.ts';
import { tidyText } from '../../../src/core/domain/tidy-text.ts';
import { locales, type Locale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import { bearer } from '../../platform/body.ts';
import { Refusal } from '../../errors.ts';
import { rateLimit } from '../../platform/limits.ts';
import { tooMany } from '../../platform/plain-page.ts';
import type { Log } from '../../ports.ts';
import type { Nearby } from './engine.ts';
import type { SiteSearch } from './site-search.ts';
import type { Pages } from '../../site/pages.ts';
import type { PageBindings } from '../../site/show.ts';

const perPage = 20;

/** What the page is state: src/features/search/pages/Find.astro. */
type SearchState = {
  search: Search;
  /** What its words name, and what is left of them. */
  reading: Reading;
  answer: SearchAnswer | null;
  problem: string | null;
  nearby: Nearby;
  perPage: number;
};

/** 503 while no engine answers, 401 for a token that is over, 422 for any other question that is refused. */
const statusFor = (problem: string | null): 200 | 401 | 422 | 503 => {
  if (problem === null) return 200;
  const status = statusOf(problem);
  return status === 401 || status === 503 ? status : 422;
};

/**
 * GET /en/find/ and /fr/trouver/: the search page. The engine is asked here and the page is state what it found, so it
 * is the same with and without script. Whoever sends a member's token is answered as that member, for them alone.
 */
export function searchRoutes(
  { search: engineFor, lexicon, log }: { search: SiteSearch; lexicon: () => Promise<Lexicon | null>; log: Log },
  pages: Pages,
) {
  const routes = new Hono<{ Bindings: PageBindings }>();

  /** Words too short mean nothing else; what else they mean is never worth a failed page. */
  const nearbyOf = (query: string, locale: Locale, token: string | null): Promise<Nearby> => {
    const none: Nearby = { topics: [], resources: [] };
    return query.trim().length < 2
      ? Promise.resolve(none)
      : engineFor(token)
          .nearby(query, locale)
          .catch(() => none);
  };

  async function found(asked: Search, locale: Locale, token: string | null): Promise<SearchState> {
    const names = asked.query.trim() === '' ? null : await lexicon();
    const { search, reading } = names ? readSearch(asked, names) : { search: asked, reading: asWords(asked.query) };
    const { openOnly, sort, page } = search;
    const question = {
      query: reading.rest,
      filters: filtersOf(search, reading),
      prefer: preferencesOf(reading, locale),
      open_only: openOnly,
      sort,
      page,
      per_page: perPage,
    };
    const nearby = nearbyOf(reading.rest, locale, token);
    try {
      const answer = await engineFor(token).search(question);
      return { search, reading, answer, problem: null, nearby: await nearby, perPage };
    } catch (error) {
      if (!(error instanceof Refusal)) log('error', 'search', { error: (error as Error).message });
      const problem = error instanceof Refusal ? error.code : 'unavailable';
      return { search, reading, answer: null, problem, nearby: await nearby, perPage };
    }
  }

  for (const locale of locales) {
    const limit = rateLimit(240, 60, (wait) => tooMany(locale, wait));
    routes.get(path(locale, 'find'), limit, async (c) => {
      const asked = fromUrl(new URL(c.req.url).search);
      // What is searched for becomes a title and the name of a saved search.
      const search = { ...asked, query: tidyText(asked.query, 'line') };
      const state = await found(search, locale, bearer(c.req.header('authorization')));
      c.header('Cache-Control', 'no-store');
      return (await pages(c, { found: state, status: statusFor(state.problem) })) ?? c.notFound();
    });
  }
  return routes;
}
