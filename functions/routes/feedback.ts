import { Hono } from 'hono';
import { sendFeedback } from '../../src/schemas/voices.ts';
import { codesOf } from '../../src/schemas/text.ts';
import { path } from '../../src/i18n/paths.ts';
import { readForm, readJson } from '../body.ts';
import { answerFor } from '../errors.ts';
import { rateLimit, type Bindings } from '../limits.ts';
import type { Deps } from '../ports.ts';
import { asPage } from '../plain-page.ts';

/** POST /api/feedback: what anybody tells those who run Portage, as JSON or as a plain form without script (MO-17). */
export function feedbackRoutes(deps: Deps) {
  const routes = new Hono<{ Bindings: Bindings }>();
  routes.post('/feedback', rateLimit(10, 3600), async (c) => {
    const isForm = c.req.header('content-type')?.startsWith('application/x-www-form-urlencoded') === true;
    const body = isForm ? await readForm(c) : await readJson(c);
    const parsed = sendFeedback.safeParse(body);
    const locale = body['locale'] === 'fr' ? 'fr' : 'en';
    if (!parsed.success) return isForm ? asPage(locale, codesOf(parsed.error)) : answerFor(codesOf(parsed.error));
    const { kind, feedback, page, email } = parsed.data;
    const sent = await deps.supabase.asService<object>('send_feedback', { p_kind: kind, p_note: feedback, p_page: page ?? null, p_locale: locale, p_email: email ?? null });
    return isForm ? c.redirect(`${path(locale, 'feedback')}#thanks`, 303) : c.json(sent);
  });
  return routes;
}
