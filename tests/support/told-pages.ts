import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Pages } from '../../functions/site/pages.ts';

/** Answers with what a page is told, instead of the page: how it looks is for browsers to test. */
export const toldPages: Pages = async (c, { status = 200, ...told } = {}) =>
  c.body(JSON.stringify(Object.values(told)[0] ?? null), status as ContentfulStatusCode);
