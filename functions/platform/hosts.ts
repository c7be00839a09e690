import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import { html } from 'hono/html';
import { words } from '../../src/words.ts';
import { barePage } from './bare-page.ts';
import { likedLanguage } from './language.ts';

/** What this machine calls itself. */
const loopback = ['localhost', '127.0.0.1', '[::1]'];

/** The name in a Host header, in small letters and without its port; null where it is not a plain name. */
export const hostName = (host: string): string | null =>
  /^([a-z0-9._-]+|\[[0-9a-f:.]+\])(?::\d{1,5})?$/i.exec(host)?.[1]?.toLowerCase() ?? null;

export const isLoopback = (host: string): boolean => loopback.includes(hostName(host) ?? '');

/** The one Host header of a request; null for none and for several, of which a proxy may have read another one. */
export function hostOf(c: Context<{ Bindings: HttpBindings }>): string | null {
  const [host, ...more] = c.env.incoming.headersDistinct['host'] ?? [];
  return host !== undefined && more.length === 0 ? host : null;
}

/**
 * Answers 421 to every Host but those of SITE_URL, KNOWN_HOSTS and loopback, with one sentence that names the setting:
 * a page of somebody else whose name leads to this machine must not read it in a visitor's browser.
 */
export function knownHosts({
  siteUrl,
  more,
}: {
  siteUrl: string;
  more: string[];
}): MiddlewareHandler<{ Bindings: HttpBindings }> {
  const known = new Set([...loopback, new URL(siteUrl).hostname, ...more]);
  return async (c, next) => {
    // A load balancer asks by the machine's address, which nobody can list. It learns whether Portage runs, and nothing of anybody.
    if (c.req.path === '/healthz') return next();
    // A request may name a host in its first line as well; that one counts for its address.
    if (known.has(hostName(hostOf(c) ?? '') ?? '') && known.has(new URL(c.req.url).hostname)) return next();
    const locale = likedLanguage(c);
    const t = words(locale, 'unknownHost');
    return barePage(locale, {
      title: t.title,
      body: html`<p>${t.text}</p>`,
      status: 421,
      home: false,
      headers: { Vary: 'Accept-Language' },
    });
  };
}
