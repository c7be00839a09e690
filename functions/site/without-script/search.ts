import { Hono } from 'hono';
import type { SearchAnswer } from '../../../src/data/types.ts';
import { fromUrl } from '../../../src/domain/search/address.ts';
import { locales } from '../../../src/i18n/locales.ts';
import { path } from '../../../src/i18n/paths.ts';
import { Refusal } from '../../errors.ts';
import { rateLimit } from '../../limits.ts';
import { tooMany } from '../../plain-page.ts';
import type { Deps } from '../../ports.ts';
import { showPage, type PageBindings } from './show.ts';
import type { Pages } from '../pages.ts';

/** Results on a page, the same with and without script. */
const perPage = 20;

/** GET /en/results/ and /fr/resultats/: the search page for who has no script, filled by the server, with the same address after the ? (D4). */
export function searchWithoutScript({ supabase, log }: Pick<Deps, 'supabase' | 'log'>, pages: Pages) {
  const routes = new Hono<{ Bindings: PageBindings }>();
  for (const locale of locales) {
    const limit = rateLimit(240, 60, (wait) => tooMany(locale, wait));
    routes.get(path(locale, 'results'), limit, async (c) => {
      const search = fromUrl(new URL(c.req.url).search);
      let answer: SearchAnswer | null = null;
      let code: string | null = null;
      try {
        const { query, filters, openOnly, sort, page } = search;
        answer = await supabase.asVisitor<SearchAnswer>('search_mentors', {
          p_search: { query, filters, open_only: openOnly, sort, page, per_page: perPage },
        });
      } catch (error) {
        code = error instanceof Refusal ? error.code : 'unexpected';
        if (code === 'unexpected') log('error', 'search without script', { error: (error as Error).message });
      }
      const topics =
        search.query.trim().length < 2
          ? []
          : await supabase.asVisitor<object[]>('find_topics', { p_query: search.query, p_most: 3 }).catch(() => []);
      return showPage(pages, c, {
        found: { search, answer, topics, perPage },
        status: answer ? 200 : code === 'unexpected' ? 503 : 422,
      });
    });
  }
  return routes;
}
