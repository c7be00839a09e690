import type { Context } from 'hono';
import { statusOf } from '../../../src/core/domain/errors.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import { codesOf } from '../../../src/core/form/text-schema.ts';
import { sendFeedback } from '../../../src/features/feedback/schema.ts';
import { readForm } from '../../platform/body.ts';
import { Refusal, refusalOf } from '../../errors.ts';
import type { Deps } from '../../ports.ts';
import { feedbackTaker, fromOf } from './routes.ts';
import { postedForm } from '../../site/posted-form.ts';
import { showPage, type PageBindings } from '../../site/show.ts';
import type { Pages } from '../../site/pages.ts';

/**
 * POST /en/feedback/ and /fr/commentaires/: what anybody tells us, posted by the form itself (MO-17, D4).
 * What is wrong comes back at its field, with every word that was typed.
 */
export function feedbackPage(
  { supabase, limits, log, siteUrl }: Pick<Deps, 'supabase' | 'limits' | 'log' | 'siteUrl'>,
  pages: Pages,
) {
  const take = feedbackTaker({ supabase, limits });

  async function post(c: Context<{ Bindings: PageBindings }>, locale: Locale): Promise<Response> {
    const form = await readForm(c);
    // The form is a file, the same for all: which page somebody came from stands in the address, which it is posted to.
    const from = c.req.query('from') ?? '';
    const typed = {
      kind: form['kind'] ?? '',
      feedback: (form['feedback'] ?? '').replaceAll('\r\n', '\n'),
      email: form['email'] ?? '',
    };
    const again = async (codes: string[], retryAfter: number | null = null) => {
      if (retryAfter !== null) c.header('Retry-After', String(retryAfter));
      return showPage(pages, c, { feedback: { typed, codes, retryAfter }, status: statusOf(codes[0]!) });
    };
    const parsed = sendFeedback.safeParse({ ...typed, page: from, locale });
    if (!parsed.success) return again(codesOf(parsed.error));
    try {
      await take(fromOf(c.env, c.req.raw), parsed.data);
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return again([error.code], refusalOf(error).retryAfter);
    }
    return c.redirect(`${path(locale, 'feedback')}#thanks`, 303);
  }

  return postedForm({ limits, log, siteUrl }, { page: 'feedback' }, post);
}
