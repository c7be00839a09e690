import { topicSynonyms } from '../features/topics/topic-synonyms.ts';
import { cachePage } from '../server/cache-page.ts';
import type { APIRoute } from 'astro';

export const prerender = false;

/** What people call each topic, for boxes that search a list of topics. */
export const GET: APIRoute = async ({ cache }) => {
  cachePage({ cache });
  return Response.json(await topicSynonyms());
};
