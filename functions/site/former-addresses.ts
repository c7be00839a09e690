import { Hono } from 'hono';
import { path } from '../../src/core/i18n/paths.ts';

/** Pages that stood at another address once, each with the page that is there now. */
const moved: Record<string, string> = {
  '/en/results/': path('en', 'find'),
  '/fr/resultats/': path('fr', 'find'),
  '/en/ask/form/': path('en', 'ask'),
  '/fr/demander/formulaire/': path('fr', 'ask'),
  '/en/answer/form/': path('en', 'answer'),
  '/fr/repondre/formulaire/': path('fr', 'answer'),
};

/** Leads on from former addresses for good, with what was asked; a form that was open meanwhile is posted to the new one. */
export function formerAddresses() {
  const routes = new Hono();
  for (const [from, to] of Object.entries(moved))
    routes.all(from, (c) => c.redirect(`${to}${new URL(c.req.url).search}`, c.req.method === 'POST' ? 308 : 301));
  return routes;
}
