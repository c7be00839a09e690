import { Hono } from 'hono';
import { isLocale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import { readForm } from '../../platform/body.ts';
import type { Bindings } from '../../platform/limits.ts';
import { asPage } from '../../platform/plain-page.ts';
import { isFromElsewhere } from '../../platform/posted-from.ts';
import { closeSession } from '../../platform/session.ts';
import type { Deps } from '../../ports.ts';

/** POST /api/sign-out: the session of this browser ends, and the home page says so (S4-13). */
export function signOutRoutes(deps: Pick<Deps, 'supabase' | 'siteUrl'>) {
  const routes = new Hono<{ Bindings: Bindings }>();
  routes.post('/sign-out', async (c) => {
    const { locale: asked } = await readForm(c);
    const locale = isLocale(asked) ? asked : 'en';
    if (isFromElsewhere(c.req.raw, deps.siteUrl)) return asPage(locale, ['posted_from_elsewhere']);
    await closeSession(c, deps);
    return c.redirect(`${path(locale, 'home')}#signed-out`, 303);
  });
  return routes;
}
