import { isBuilt } from './core/env/built.ts';
import { defineMiddleware } from 'astro:middleware';
import { personalPlaces } from './features/site/crawlers.ts';
import { rules } from './core/reference/rules.ts';
import { pagesConfig } from './core/env/server.ts';
import { devHeader, devLocals } from './core/env/dev-locals.ts';
import { sayRules } from './words.ts';
import { securityHeaders } from './server/security-headers.ts';
import { unavailable } from './server/unavailable.ts';

/** What crawlers are told beside a page: to leave it out, or not to learn from what people say of themselves. */
function robots(pathname: string, noindex: boolean): Record<string, string> {
  const isPersonal = personalPlaces.some((place) => pathname.startsWith(place));
  const words = [noindex && 'noindex', isPersonal && 'noai, noimageai'].filter(Boolean).join(', ');
  return { ...(words ? { 'X-Robots-Tag': words } : {}), ...(isPersonal ? { 'tdm-reservation': '1' } : {}) };
}

/** Before a page that is rendered on demand: the rules' numbers go into its words. After it: its headers. */
export const onRequest = defineMiddleware(async ({ isPrerendered, url, locals, request }, next) => {
  // A page that is prerendered says no rule’s number, but for a whole site that is written as files.
  if (isPrerendered && !pagesConfig()) return next();
  if (!isBuilt) Object.assign(locals, devLocals().get(request.headers.get(devHeader) ?? ''));
  let response: Response;
  try {
    sayRules(await rules());
    response = await next();
  } catch (error) {
    console.error(`${url.pathname} could not be rendered: ${(error as Error).stack}`);
    return unavailable(url.pathname);
  }
  if (locals.status) response = new Response(response.body, { status: locals.status, headers: response.headers });
  for (const [name, value] of Object.entries({ ...securityHeaders, ...robots(url.pathname, locals.noindex === true) }))
    response.headers.set(name, value);
  return response;
});
