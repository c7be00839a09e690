import { browserConfigOf } from '../core/env/server.ts';

export const prerender = false;

/** What a prerendered page has to know to ask Supabase. */
export const GET = (): Response =>
  Response.json(browserConfigOf(), { headers: { 'Cache-Control': 'public, max-age=300' } });
