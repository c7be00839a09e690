import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Pages } from '../../functions/site/pages.ts';

/** Answers with what a page is to show, instead of the page: how it looks is for browsers to test. */
export const pagesAsStates: Pages = async (c, { status = 200, ...state } = {}) =>
  c.body(JSON.stringify(Object.values(state)[0] ?? null), status as ContentfulStatusCode);
