import { randomUUID } from 'node:crypto';
import type { Context } from 'hono';
import { isUuid } from '../../../src/core/domain/uuid.ts';
import { normalEmail } from '../../../src/core/domain/email.ts';
import { fieldProblem, isSpecial, statusOf } from '../../../src/core/domain/errors.ts';
import { codeDigits, codeProblem } from '../../../src/core/domain/sign-in-code.ts';
import { locales, type Locale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import type { Listing } from '../../../src/features/mentors/types.ts';
import {
  askFieldsOf,
  blankAsk,
  checkAsk,
  type AskRefusal,
  type AskState,
  type BeforeAsking,
} from '../../../src/features/requests/ask-form.ts';
import type { Alternatives } from '../../../src/features/suggestions/types.ts';
import type { Rpc } from '../../adapters/supabase.ts';
import { readForm } from '../../platform/body.ts';
import { Refusal, refusalOf } from '../../errors.ts';
import { signInCodes } from '../accounts/codes.ts';
import { asPage } from '../../platform/plain-page.ts';
import type { Deps } from '../../ports.ts';
import { sentPosts } from '../../platform/sent-posts.ts';
import { memberOf, openSession } from '../../platform/session.ts';
import { logFault, postedForm } from '../../site/posted-form.ts';
import { showPage, type PageBindings } from '../../site/show.ts';
import type { Pages } from '../../site/pages.ts';
import { sendAs } from './send-request.ts';

type Here = Context<{ Bindings: PageBindings }>;
/** Who asks, as the database knows them; null for a visitor. */
type Asker = { rpc: Rpc; me: { id: string; email: string } | null };

/** The mailbox of a checked form. */
const mailboxOf = (email: string): string => normalEmail(email) ?? '';

/** What the code step may be answered with without losing it. */
const aboutTheCode = ['code_unknown', 'rate_limited', 'storage_full', 'unavailable'];

/**
 * /en/ask/ and /fr/demander/: a first request (T22). A member posts it and it is sent. A visitor gets a code by e-mail
 * and posts it with the words beside it; the session that it opens stays open. `do` says which button was pressed.
 */
export function askRoutes(deps: Pick<Deps, 'supabase' | 'limits' | 'log' | 'siteUrl'>, pages: Pages) {
  const { supabase, log } = deps;
  const posts = sentPosts(supabase);
  const signInCode = signInCodes(deps);
  const visitor: Asker = { rpc: supabase.asVisitor, me: null };

  async function askerOf(c: Here): Promise<Asker> {
    const me = await memberOf(c, deps);
    return me ? { rpc: supabase.asMember(me.token), me } : visitor;
  }

  /** The mentor, who is open in their place, and what the form says before anything is sent. */
  async function about({ rpc, me }: Asker, id: string) {
    const [mentor, before] = await Promise.all([
      isUuid(id) ? supabase.visible<Listing>('published_mentors', 'id', id) : null,
      rpc<BeforeAsking>('before_asking'),
    ]);
    return {
      mentor,
      before,
      others: mentor && !mentor.is_open ? await rpc<Alternatives>('open_mentors_like', { p_mentor: id }) : null,
      refusal: me && mentor ? await rpc<AskRefusal | null>('may_ask', { p_mentor: id }) : null,
      member: me && { email: me.email, name: before.member?.display_name ?? '' },
      orientation: before.orientation_due,
      promised: before.deadline_at,
    };
  }

  function show(c: Here, state: Omit<AskState, 'isPosted'>): Promise<Response> {
    const isClosed = state.step === 'write' && state.mentor?.is_open === false;
    const status = !state.mentor ? 404 : state.codes?.[0] ? statusOf(state.codes[0]) : isClosed ? 409 : 200;
    return showPage(pages, c, { ask: { ...state, isPosted: true }, status });
  }

  /** The member whom a code proves; they stay signed in, whatever becomes of their request. */
  async function askerByCode(c: Here, email: string, code: string): Promise<Asker> {
    const session = await signInCode.open(c, email, code);
    openSession(c, session);
    return { rpc: supabase.asMember(session.access_token), me: { id: session.user.id, email } };
  }

  async function post(c: Here, locale: Locale): Promise<Response> {
    const form = await readForm(c);
    const fields = askFieldsOf(form);
    if (!isUuid(fields.id)) fields.id = randomUUID();
    const button = form['do'] ?? '';
    // Words under another address than the member's own are somebody else's, who proves it by a code.
    const signedIn = await askerOf(c);
    const isTheirs = fields.email === '' || mailboxOf(fields.email) === signedIn.me?.email;
    let asker = isTheirs && button !== 'send' ? signedIn : visitor;
    let here = await about(asker, fields.mentor);
    const state = () => ({ ...here, fields });
    if (button === 'queued') return showOutcome(c, state(), form['outcome'] ?? '');

    const { codes, request } = checkAsk(fields, {
      orientation: here.orientation,
      name: !here.before.member?.display_name,
      email: asker.me === null,
    });
    const code = codeDigits(form['code'] ?? '');
    // The same post twice, by a second press or a page loaded anew, is one send: a code works only once.
    const key = `request ${JSON.stringify([request, asker.me?.id ?? [mailboxOf(fields.email), code]])}`;
    const isSent = (asker.me !== null || button === 'send') && (await posts.has(key));
    if (!here.mentor || (!here.mentor.is_open && !isSent)) return show(c, { ...state(), step: 'write' });
    if (button === 'change') return show(c, { ...state(), step: 'write' });
    if (request && !here.mentor.durations.includes(request.duration)) codes.push('duration_not_offered');
    if (request && !here.mentor.formats.includes(request.format)) codes.push('format_not_offered');
    if (!request || codes.length > 0) return show(c, { ...state(), step: 'write', codes });

    const refused = (error: unknown, step: AskState['step']): Promise<Response> => {
      logFault(log, 'asking', error);
      const { code, retryAfter } = refusalOf(error);
      if (retryAfter !== null) c.header('Retry-After', String(retryAfter));
      return show(c, { ...state(), step, codes: [code], retryAfter });
    };
    const send = () => sendAs(asker.rpc, request, { ...fields, locale });
    const sent = ({ deadline_at: deadline }: { deadline_at: string }) =>
      show(c, { ...state(), step: 'sent', deadline });

    if (asker.me) {
      try {
        return await sent(await posts.once(key, send));
      } catch (error) {
        // A session that ended on the way goes on with a code; any other refusal is state in the form.
        if (!(error instanceof Refusal && error.code === 'sign_in_required')) return refused(error, 'write');
        asker = visitor;
      }
    }
    const email = mailboxOf(fields.email);
    if (button !== 'send') {
      const isAgain = button === 'again';
      try {
        await signInCode.mail(c, locale, { email, post: fields.id, again: isAgain });
      } catch (error) {
        return refused(error, isAgain ? 'code' : 'write');
      }
      return show(c, { ...state(), step: 'code', resent: isAgain });
    }
    const problem = codeProblem(form['code'] ?? '');
    if (problem) return show(c, { ...state(), step: 'code', codes: [problem] });
    try {
      const open = async () => (asker = await askerByCode(c, email, code));
      const answer = await posts.once(key, async () => {
        await open();
        return send();
      });
      // A second press shows its own answer: it signs them in too, as long as the code is known.
      if (!asker.me) await open().catch(() => {});
      return await sent(answer);
    } catch (error) {
      if (error instanceof Refusal && aboutTheCode.includes(error.code)) return refused(error, 'code');
      if (asker.me) here = await about(asker, fields.mentor);
      return refused(error, 'write');
    }
  }

  /** How a request ended that waited on the member's device: its date, or the codes of why not, state in the form. */
  function showOutcome(c: Here, state: Omit<AskState, 'isPosted' | 'step'>, outcome: string): Promise<Response> {
    const date = /^\d{4}-\d{2}-\d{2}T/.test(outcome) ? new Date(outcome) : null;
    if (state.mentor && date && !Number.isNaN(date.getTime()))
      return show(c, { ...state, step: 'sent', deadline: date.toISOString() });
    const codes = outcome.split(',').filter((code) => isSpecial(code) || fieldProblem(code));
    return show(c, { ...state, step: 'write', codes });
  }

  const routes = postedForm(deps, { page: 'ask' }, post);
  for (const locale of locales)
    routes.get(path(locale, 'ask'), async (c, next) => {
      const asked = c.req.query('mentor');
      // Without a mentor the page says how to find one, the same to everybody.
      if (asked === undefined) return next();
      try {
        const here = await about(await askerOf(c), asked);
        // Whoever comes for words that could not be sent gets them back in the form, beside the reason.
        if (c.req.query('kept') !== undefined) here.refusal = null;
        const fields = blankAsk(randomUUID(), here.mentor, here.before.member);
        const ask: AskState = { ...here, fields, step: 'write', isPosted: false };
        return (await pages(c, { ask, status: here.mentor ? 200 : 404 })) ?? c.notFound();
      } catch (error) {
        logFault(log, 'asking', error);
        const { code, retryAfter } = refusalOf(error, 'unavailable');
        return asPage(locale, [code], retryAfter);
      }
    });
  return routes;
}
