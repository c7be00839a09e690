import { Hono } from 'hono';
import { locales } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import { healthOf } from '../../platform/health.ts';
import type { Deps } from '../../ports.ts';
import type { Pages } from '../../site/pages.ts';
import { showPage, type PageBindings } from '../../site/show.ts';

/** /en/status/ and /fr/etat-du-service/: what /healthz says, in words, as it is when somebody asks. */
export function statusPage(deps: Deps, pages: Pages) {
  const routes = new Hono<{ Bindings: PageBindings }>();
  for (const locale of locales)
    routes.get(path(locale, 'status'), async (c) => showPage(pages, c, { health: await healthOf(deps) }));
  return routes;
}
