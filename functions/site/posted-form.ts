import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { locales, type Locale } from '../../src/core/i18n/locales.ts';
import { path, type Page } from '../../src/core/i18n/paths.ts';
import { Refusal, refusalOf } from '../errors.ts';
import { largestBody, readText } from '../platform/body.ts';
import { sharedLimit } from '../platform/limits.ts';
import { asPage } from '../platform/plain-page.ts';
import { isFromElsewhere } from '../platform/posted-from.ts';
import type { Deps } from '../ports.ts';
import type { PageBindings } from './show.ts';

/** A fault of ours is written down; a refusal is an answer like any other. */
export function logFault(log: Deps['log'], where: string, error: unknown): void {
  if (!(error instanceof Refusal)) log('error', where, { error: (error as Error).message });
}

/**
 * Routes of the form of a page, posted to the page's own address in both languages: `points` posts in ten minutes from one
 * address (null where `post` counts by itself), of a size that no form exceeds, from no other site. What `post` cannot tell in
 * its form is told on a page of its own, in words.
 */
export function postedForm(
  { limits, log, siteUrl }: Pick<Deps, 'limits' | 'log' | 'siteUrl'>,
  { page, points = 200 }: { page: Page; points?: number | null },
  post: (c: Context<{ Bindings: PageBindings }>, locale: Locale) => Promise<Response>,
): Hono<{ Bindings: PageBindings }> {
  const routes = new Hono<{ Bindings: PageBindings }>();
  /**
   * Says why a form was not taken, with everything that was posted ready to be sent again. A password is written into no
   * page, and what could not be read is not sent anew.
   */
  async function heldBack(posted: Request, locale: Locale, code: string, retryAfter: number | null) {
    const text = code === 'bad_encoding' ? null : await readText(posted).catch(() => null);
    const typed = text === null ? null : new URLSearchParams(text);
    return asPage(locale, [code], retryAfter, typed?.has('password') ? null : typed);
  }
  for (const locale of locales) {
    const address = path(locale, page);
    // Before anything is counted: another site must not use up what a reader may post.
    routes.post(address, async (c, next) =>
      isFromElsewhere(c.req.raw, siteUrl) ? asPage(locale, ['posted_from_elsewhere']) : next(),
    );
    routes.post(address, bodyLimit({ maxSize: largestBody, onError: () => asPage(locale, ['body_too_large']) }));
    if (points !== null)
      routes.post(
        address,
        sharedLimit(limits, { name: `${page} form`, points, seconds: 600 }, (wait, code, c) =>
          heldBack(c.req.raw, locale, code, wait),
        ),
      );
    routes.post(address, async (c) => {
      const posted = c.req.raw.clone();
      try {
        return await post(c, locale);
      } catch (error) {
        // Whoever closed the connection is no fault of ours.
        if (!c.req.raw.signal.aborted) logFault(log, `${page} form`, error);
        const { code, retryAfter } = refusalOf(error);
        return heldBack(posted, locale, code, retryAfter);
      }
    });
  }
  return routes;
}
