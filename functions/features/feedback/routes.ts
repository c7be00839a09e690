import { Hono } from 'hono';
import type * as z from 'zod/mini';
import { sendFeedback } from '../../../src/features/feedback/schema.ts';
import { codesOf } from '../../../src/core/form/text-schema.ts';
import { readJson } from '../../platform/body.ts';
import { answerFor, Refusal } from '../../errors.ts';
import { addressOf, type Bindings } from '../../platform/limits.ts';
import type { Deps } from '../../ports.ts';
import { sentPosts } from '../../platform/sent-posts.ts';

/** Whose feedback it is: the address it is counted by, and the browser beside it. */
type From = { address: string; browser: string };
export const fromOf = (env: Bindings, request: Request): From => ({
  address: addressOf(env),
  browser: request.headers.get('user-agent') ?? '',
});

/**
 * Lays what somebody told us in the staff queue, thirty an hour from one address. The same words from the same
 * browser, pressed twice, are one. Refuses rate_limited.
 */
export function feedbackTaker({ supabase, limits }: Pick<Deps, 'supabase' | 'limits'>) {
  const posts = sentPosts(supabase);
  return (from: From, { kind, feedback, page, locale, email }: z.infer<typeof sendFeedback>): Promise<object> =>
    posts.once(`feedback ${JSON.stringify([from, kind, feedback, page, locale, email])}`, async () => {
      const wait = await limits.take('feedback', from.address, 30, 3600);
      if (wait !== null) throw new Refusal('rate_limited', wait);
      return supabase.asService<object>('send_feedback', {
        p_kind: kind,
        p_note: feedback,
        p_page: page ?? null,
        p_locale: locale,
        p_email: email ?? null,
      });
    });
}

/** POST /api/feedback: what anybody tells those who run Portage (MO-17). */
export function feedbackRoutes(deps: Deps) {
  const routes = new Hono<{ Bindings: Bindings }>();
  const take = feedbackTaker(deps);
  routes.post('/feedback', async (c) => {
    const parsed = sendFeedback.safeParse(await readJson(c));
    return parsed.success
      ? c.json(await take(fromOf(c.env, c.req.raw), parsed.data))
      : answerFor(codesOf(parsed.error));
  });
  return routes;
}
