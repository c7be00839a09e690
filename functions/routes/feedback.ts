import { Hono } from 'hono';
import type * as z from 'zod/mini';
import { sendFeedback } from '../../src/schemas/voices.ts';
import { codesOf } from '../../src/schemas/text.ts';
import { readJson } from '../body.ts';
import { answerFor } from '../errors.ts';
import { rateLimit, type Bindings } from '../limits.ts';
import type { Deps } from '../ports.ts';

/** Lays what somebody told us in the staff queue. */
export const saveFeedback = (supabase: Deps['supabase'], { kind, feedback, page, locale, email }: z.infer<typeof sendFeedback>): Promise<object> =>
  supabase.asService<object>('send_feedback', { p_kind: kind, p_note: feedback, p_page: page ?? null, p_locale: locale, p_email: email ?? null });

/** POST /api/feedback: what anybody tells those who run Portage (MO-17). */
export function feedbackRoutes(deps: Deps) {
  const routes = new Hono<{ Bindings: Bindings }>();
  routes.post('/feedback', rateLimit(10, 3600), async (c) => {
    const parsed = sendFeedback.safeParse(await readJson(c));
    return parsed.success ? c.json(await saveFeedback(deps.supabase, parsed.data)) : answerFor(codesOf(parsed.error));
  });
  return routes;
}
