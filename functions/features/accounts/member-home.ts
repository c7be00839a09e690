import { Hono } from 'hono';
import type { MemberHome } from '../../../src/core/domain/member-home.ts';
import { locales } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import { memberOf } from '../../platform/session.ts';
import type { Bindings } from '../../platform/limits.ts';
import type { Deps } from '../../ports.ts';
import { logFault } from '../../site/posted-form.ts';

/** GET /en/home/ and /fr/accueil/: leads a member to what needs them now (T84), and a visitor to sign-in. */
export function memberHomeRoutes(deps: Pick<Deps, 'supabase' | 'log'>) {
  const routes = new Hono<{ Bindings: Bindings }>();
  for (const locale of locales)
    routes.get(path(locale, 'memberHome'), async (c) => {
      try {
        const member = await memberOf(c, deps);
        if (!member) return c.redirect(path(locale, 'signIn'), 303);
        const { page, request } = await deps.supabase.asMember(member.token)<MemberHome>('my_home');
        return c.redirect(path(locale, page, undefined, request ? { r: request } : {}), 303);
      } catch (error) {
        // That page says in words what cannot be read now, and tries again.
        logFault(deps.log, 'home', error);
        return c.redirect(path(locale, 'requests'), 303);
      }
    });
  return routes;
}
