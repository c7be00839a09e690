import type { Context } from 'hono';
import { statusOf } from '../../../src/core/domain/errors.ts';
import { locales, type Locale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import type { SuggestionAnswer, SuggestionsState } from '../../../src/features/suggestions/types.ts';
import { asWants, carriedWants, typedWants, firstState } from '../../../src/features/suggestions/wants-form.ts';
import { readFields } from '../../platform/body.ts';
import { Refusal, refusalOf } from '../../errors.ts';
import { addressOf, memoryLimits, rateLimit } from '../../platform/limits.ts';
import { tooMany } from '../../platform/plain-page.ts';
import { memberOf } from '../../platform/session.ts';
import type { Deps } from '../../ports.ts';
import type { Pages } from '../../site/pages.ts';
import { logFault, postedForm } from '../../site/posted-form.ts';
import type { PageBindings } from '../../site/show.ts';
import { sentenceLexicon } from '../search/lexicon.ts';
import { formAfter, suggestionsAfter, type Act } from './acts.ts';

type Asked = Context<{ Bindings: PageBindings }>;

/**
 * /en/suggestions/ and /fr/suggestions/: what somebody wants, and the mentors suggested for it (XE-01, D5). What is
 * wanted is posted, so that it stands in no address. A visitor's stays in the form; a member's is kept in the account.
 */
export function suggestionsPage(deps: Deps, pages: Pages) {
  const limits = memoryLimits();
  const lexicon = sentenceLexicon(deps.supabase);

  async function show(c: Asked, state: SuggestionsState, status = 200): Promise<Response> {
    c.header('Cache-Control', 'private, no-store');
    if (state.retryAfter !== null) c.header('Retry-After', String(state.retryAfter));
    return (await pages(c, { suggestions: state, status })) ?? c.notFound();
  }

  function refuse(c: Asked, state: SuggestionsState, error: unknown): Promise<Response> {
    logFault(deps.log, 'suggestions', error);
    const { code, retryAfter } = refusalOf(error, 'unavailable');
    return show(c, { ...state, codes: [code], retryAfter }, statusOf(code));
  }

  async function get(c: Asked, locale: Locale): Promise<Response> {
    const state = firstState(locale);
    try {
      const member = await memberOf(c, deps);
      if (!member) return await show(c, state);
      const answer = await deps.supabase.asMember(member.token)<SuggestionAnswer>('suggest_mentors', { p_wants: null });
      if (!answer.wants) return await show(c, { ...state, isMember: true });
      const wants = asWants(answer.wants);
      return await show(c, { ...state, isMember: true, wants, begun: wants, answer });
    } catch (error) {
      return refuse(c, { ...state, isUnread: true }, error);
    }
  }

  async function post(c: Asked, locale: Locale): Promise<Response> {
    const form = await readFields(c);
    const state = { ...firstState(locale), wants: typedWants(form), begun: carriedWants(form.get('begun')) };
    try {
      const wait = await limits.take('suggestions', addressOf(c.env), 240, 60);
      if (wait !== null) throw new Refusal('rate_limited', wait);
      const member = await memberOf(c, deps);
      const [act = '', what = ''] = (form.get('do') ?? '').split(' ');
      const said: Act = { act, what, form, member, state: { ...state, isMember: member !== null } };
      const next =
        (await formAfter(said, locale, deps)) ?? (await suggestionsAfter(said, locale, { ...deps, lexicon }));
      return await show(c, next, next.codes[0] ? statusOf(next.codes[0]) : 200);
    } catch (error) {
      return refuse(c, state, error);
    }
  }

  const routes = postedForm(deps, { page: 'suggestions', points: null }, post);
  for (const locale of locales)
    routes.get(
      path(locale, 'suggestions'),
      rateLimit(240, 60, (wait) => tooMany(locale, wait)),
      (c) => get(c, locale),
    );
  return routes;
}
