import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { statusOf } from '../../../src/core/domain/errors.ts';
import { locales, type Locale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import { codesOf } from '../../../src/core/form/text-schema.ts';
import { sendFeedback } from '../../../src/features/feedback/schema.ts';
import { largestBody, readForm } from '../../platform/body.ts';
import { pauseAfter, Refusal } from '../../errors.ts';
import { sharedLimit } from '../../platform/limits.ts';
import { asPage } from '../../platform/plain-page.ts';
import type { Deps } from '../../ports.ts';
import { feedbackTaker, fromOf } from './routes.ts';
import { isFromElsewhere } from '../../platform/posted-from.ts';
import { showPage, type PageBindings } from '../../site/show.ts';
import type { Pages } from '../../site/pages.ts';

/**
 * POST /en/feedback/ and /fr/commentaires/: what anybody tells us, posted by the form itself (MO-17, D4).
 * What is wrong comes back at its field, with every word that was typed.
 */
export function feedbackWithoutScript(
  { supabase, limits, log, siteUrl }: Pick<Deps, 'supabase' | 'limits' | 'log' | 'siteUrl'>,
  pages: Pages,
) {
  const routes = new Hono<{ Bindings: PageBindings }>();
  const take = feedbackTaker({ supabase, limits });

  async function post(c: Context<{ Bindings: PageBindings }>, locale: Locale): Promise<Response> {
    if (isFromElsewhere(c.req.raw, siteUrl)) return asPage(locale, ['posted_from_elsewhere']);
    const form = await readForm(c);
    // The form is a file, the same for all: which page somebody came from stands in the address it was opened at.
    const from = form['page'] || (URL.parse(c.req.header('referer') ?? '')?.searchParams.get('from') ?? '');
    const typed = {
      kind: form['kind'] ?? '',
      feedback: (form['feedback'] ?? '').replaceAll('\r\n', '\n'),
      email: form['email'] ?? '',
    };
    const again = async (codes: string[], retryAfter: number | null = null) => {
      if (retryAfter !== null) c.header('Retry-After', String(retryAfter));
      return showPage(pages, c, { feedback: { typed, from, codes, retryAfter }, status: statusOf(codes[0]!) });
    };
    const parsed = sendFeedback.safeParse({ ...typed, page: from, locale });
    if (!parsed.success) return again(codesOf(parsed.error));
    try {
      await take(fromOf(c.env, c.req.raw), parsed.data);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return again([error.code], error.retryAfter ?? pauseAfter(error.code) ?? null);
    }
    return c.redirect(`${path(locale, 'feedback')}#thanks`, 303);
  }

  for (const locale of locales) {
    const limit = sharedLimit(limits, { name: 'feedback form', points: 200, seconds: 600 }, (wait, code) =>
      asPage(locale, [code], wait),
    );
    const whole = bodyLimit({ maxSize: largestBody, onError: () => asPage(locale, ['body_too_large']) });
    routes.post(path(locale, 'feedback'), limit, whole, (c) =>
      post(c, locale).catch((error: unknown) => {
        if (!(error instanceof Refusal)) log('error', 'feedback without script', { error: (error as Error).message });
        return asPage(locale, [error instanceof Refusal ? error.code : 'unexpected']);
      }),
    );
  }
  return routes;
}
