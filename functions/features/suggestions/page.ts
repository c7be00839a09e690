import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { statusOf } from '../../../src/core/domain/errors.ts';
import { locales, type Locale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import type { SuggestionAnswer, Told } from '../../../src/features/suggestions/types.ts';
import { asWants, carriedWants, typedWants, untold } from '../../../src/features/suggestions/wants-form.ts';
import { largestBody, readFields } from '../../platform/body.ts';
import { pauseAfter, Refusal } from '../../errors.ts';
import { addressOf, memoryLimits, rateLimit } from '../../platform/limits.ts';
import { asPage, tooMany } from '../../platform/plain-page.ts';
import { isFromElsewhere } from '../../platform/posted-from.ts';
import { memberOf } from '../../platform/session.ts';
import type { Deps } from '../../ports.ts';
import type { Pages } from '../../site/pages.ts';
import type { PageBindings } from '../../site/show.ts';
import { formAfter, suggestionsAfter, type Act } from './acts.ts';

type Asked = Context<{ Bindings: PageBindings }>;

/**
 * /en/suggestions/ and /fr/suggestions/: what somebody wants, and the mentors suggested for it (XE-01, D5). What is
 * wanted is posted, so that it stands in no address. A visitor's stays in the form; a member's is kept in the account.
 */
export function suggestionsPage(deps: Deps, pages: Pages) {
  const routes = new Hono<{ Bindings: PageBindings }>();
  const limits = memoryLimits();

  async function show(c: Asked, told: Told, status = 200): Promise<Response> {
    c.header('Cache-Control', 'private, no-store');
    if (told.retryAfter !== null) c.header('Retry-After', String(told.retryAfter));
    return (await pages(c, { suggestions: told, status })) ?? c.notFound();
  }

  function refuse(c: Asked, told: Told, error: unknown): Promise<Response> {
    if (!(error instanceof Refusal)) deps.log('error', 'suggestions', { error: (error as Error).message });
    const code = error instanceof Refusal ? error.code : 'unavailable';
    const retryAfter = (error instanceof Refusal ? error.retryAfter : undefined) ?? pauseAfter(code) ?? null;
    return show(c, { ...told, codes: [code], retryAfter }, statusOf(code));
  }

  async function get(c: Asked, locale: Locale): Promise<Response> {
    const told = untold(locale);
    try {
      const member = await memberOf(c, deps);
      if (!member) return await show(c, told);
      const answer = await deps.supabase.asMember(member.token)<SuggestionAnswer>('suggest_mentors', { p_wants: null });
      if (!answer.wants) return await show(c, { ...told, isMember: true });
      const wants = asWants(answer.wants);
      return await show(c, { ...told, isMember: true, wants, begun: wants, answer });
    } catch (error) {
      return refuse(c, { ...told, isUnread: true }, error);
    }
  }

  async function post(c: Asked, locale: Locale): Promise<Response> {
    if (isFromElsewhere(c.req.raw, deps.siteUrl)) return asPage(locale, ['posted_from_elsewhere']);
    const form = await readFields(c);
    const told = { ...untold(locale), wants: typedWants(form), begun: carriedWants(form.get('begun')) };
    try {
      const wait = await limits.take('suggestions', addressOf(c.env), 240, 60);
      if (wait !== null) throw new Refusal('rate_limited', wait);
      const member = await memberOf(c, deps);
      const [act = '', what = ''] = (form.get('do') ?? '').split(' ');
      const said: Act = { act, what, form, member, told: { ...told, isMember: member !== null } };
      const next = (await formAfter(said, locale, deps)) ?? (await suggestionsAfter(said, deps));
      return await show(c, next, next.codes[0] ? statusOf(next.codes[0]) : 200);
    } catch (error) {
      return refuse(c, told, error);
    }
  }

  for (const locale of locales) {
    const whole = bodyLimit({ maxSize: largestBody, onError: () => asPage(locale, ['body_too_large']) });
    routes.get(
      path(locale, 'suggestions'),
      rateLimit(240, 60, (wait) => tooMany(locale, wait)),
      (c) => get(c, locale),
    );
    routes.post(path(locale, 'suggestions'), whole, (c) =>
      post(c, locale).catch((error: unknown) => {
        if (!(error instanceof Refusal)) throw error;
        return asPage(locale, [error.code]);
      }),
    );
  }
  return routes;
}
