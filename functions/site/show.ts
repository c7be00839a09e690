import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import type { Bindings } from '../platform/limits.ts';
import type { Pages, PageLocals } from './pages.ts';

export type PageBindings = Bindings & HttpBindings;

/** Answers with the page at this address, told what came of what was posted: for one person, so nobody keeps it and no search engine shows it. */
export async function showPage(
  pages: Pages,
  c: Context<{ Bindings: PageBindings }>,
  locals: PageLocals,
): Promise<Response> {
  c.header('Cache-Control', 'no-store');
  c.header('X-Robots-Tag', 'noindex');
  return (await pages(c, locals)) ?? c.notFound();
}
