import type { Context } from 'hono';
import { statusOf } from '../../../src/core/domain/errors.ts';
import { codeDigits, codeProblem } from '../../../src/core/domain/sign-in-code.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import type { ChangeEmailState } from '../../../src/features/accounts/change-email.ts';
import { Refusal, refusalOf } from '../../errors.ts';
import { readForm } from '../../platform/body.ts';
import { sentPosts } from '../../platform/sent-posts.ts';
import { memberOf, type Member } from '../../platform/session.ts';
import type { Deps } from '../../ports.ts';
import type { Pages } from '../../site/pages.ts';
import { logFault, postedForm } from '../../site/posted-form.ts';
import { showPage, type PageBindings } from '../../site/show.ts';

type Step = ChangeEmailState['step'];

/** The step that a button stands on, which comes back when what was posted cannot be taken. */
const stepOf: Record<string, Step> = { change: 'codes', again: 'codes' };

/**
 * POST /en/change-email/ and /fr/changer-adresse-courriel/: a member asks for another address, gets a code in both
 * mailboxes, and has the other address once both are entered (W7).
 */
export function changeEmailRoutes(deps: Pick<Deps, 'supabase' | 'limits' | 'log' | 'siteUrl'>, pages: Pages) {
  const { supabase, log } = deps;
  const posts = sentPosts(supabase);

  async function start(member: Member, email: string, key: string): Promise<string> {
    const sent = await posts.once(`change email ${member.id} ${email} ${key}`, () =>
      supabase.asMember(member.token)<{ email?: string; wait?: number }>('start_email_change', { p_email: email }),
    );
    if (sent.wait) throw new Refusal('rate_limited', sent.wait);
    return sent.email!;
  }
  /** What was wrong with the codes, and the new address when nothing was. */
  async function change(
    member: Member,
    old_code: string,
    new_code: string,
  ): Promise<{ codes: string[]; email: string }> {
    const codes = Object.entries({ old: codeProblem(old_code), new: codeProblem(new_code) }).flatMap(
      ([side, problem]) => (problem ? [`${side}_${problem}`] : []),
    );
    if (codes.length > 0) return { codes, email: '' };
    const args = { p_old_code: codeDigits(old_code), p_new_code: codeDigits(new_code) };
    // Codes work once: the same two pressed twice are one change.
    const { wrong = [], email = '' } = await posts.once(
      `new email ${member.id} ${args.p_old_code} ${args.p_new_code}`,
      () => supabase.asMember(member.token)<{ wrong?: string[]; email?: string }>('change_my_email', args),
    );
    return { codes: wrong.map((field) => `${field}_unknown`), email };
  }

  async function post(c: Context<{ Bindings: PageBindings }>, _: Locale): Promise<Response> {
    const form = await readForm(c);
    const act = form['do'] ?? '';
    const typed = { email: form['email'] ?? '', old_code: form['old_code'] ?? '', new_code: form['new_code'] ?? '' };
    let isMember = false;
    const show = (step: Step, more: Partial<ChangeEmailState> = {}): Promise<Response> => {
      const changeEmail: ChangeEmailState = { step, ...typed, codes: [], retryAfter: null, ...more };
      const [wrong] = changeEmail.codes;
      return showPage(pages, c, { changeEmail, isMember, status: wrong ? statusOf(wrong) : 200 });
    };
    try {
      const member = await memberOf(c, deps);
      if (!member) return await show(stepOf[act] ?? 'email', { codes: ['sign_in_required'] });
      isMember = true;
      const fresh = { old_code: '', new_code: '' };
      switch (act) {
        case 'send':
          // What is posted again within five seconds is a second press.
          return await show('codes', {
            ...fresh,
            email: await start(member, typed.email, `${Math.floor(Date.now() / 5000)}`),
          });
        case 'again':
          return await show('codes', { ...fresh, email: await start(member, typed.email, crypto.randomUUID()) });
        case 'have':
          return await show('codes', { ...fresh, email: '' });
        case 'change': {
          const { codes, email } = await change(member, typed.old_code, typed.new_code);
          return await (codes.length > 0 ? show('codes', { codes }) : show('done', { email }));
        }
        default:
          return await show('email');
      }
    } catch (error) {
      logFault(log, 'changing an address', error);
      const { code, retryAfter } = refusalOf(error);
      if (retryAfter !== null) c.header('Retry-After', String(retryAfter));
      return show(stepOf[act] ?? 'email', { codes: [code], retryAfter });
    }
  }

  return postedForm(deps, { page: 'changeEmail', points: 60 }, post);
}
