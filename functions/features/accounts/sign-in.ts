import type { Context } from 'hono';
import { normalEmail } from '../../../src/core/domain/email.ts';
import { statusOf } from '../../../src/core/domain/errors.ts';
import { passwordProblem } from '../../../src/core/domain/password.ts';
import { codeDigits, codeProblem } from '../../../src/core/domain/sign-in-code.ts';
import { codesOf } from '../../../src/core/form/text-schema.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import type { Session } from '../../../src/core/domain/session-cookie.ts';
import { nextPage } from '../../../src/features/accounts/domain/next-page.ts';
import { fillProfile } from '../../../src/features/accounts/schema.ts';
import type { SignInStep, SignInState } from '../../../src/features/accounts/sign-in-steps.ts';
import { Refusal, refusalOf } from '../../errors.ts';
import { readForm } from '../../platform/body.ts';
import { accountOf, memberOf, openSession, type Account, type Member } from '../../platform/session.ts';
import type { Deps } from '../../ports.ts';
import type { Pages } from '../../site/pages.ts';
import { logFault, postedForm } from '../../site/posted-form.ts';
import { showPage, type PageBindings } from '../../site/show.ts';
import { signInCodes, takeForMailbox } from './codes.ts';

type Asked = Context<{ Bindings: PageBindings }>;

/** The step that a button stands on, which comes back when what was posted cannot be taken. */
const stepOf: Record<string, SignInStep> = {
  again: 'code',
  code: 'code',
  password: 'password',
  enter: 'password',
  'set-password': 'newPassword',
  name: 'name',
};

const refuseUnless = (problem: string | null): void => {
  if (problem !== null) throw new Refusal(problem);
};
const mailboxOf = (typed: string): string => {
  const email = normalEmail(typed);
  if (email === null) throw new Refusal('email_unknown');
  return email;
};

/**
 * POST /en/sign-in/ and /fr/connexion/: sign-in and sign-up are one thing. A code by e-mail, or a password that a code has
 * proven once (T11), opens a session in this browser; what is missing is asked next, and `next` of the address goes on.
 */
export function signInRoutes(deps: Pick<Deps, 'supabase' | 'limits' | 'log' | 'siteUrl'>, pages: Pages) {
  const { supabase, limits, log } = deps;
  const codes = signInCodes(deps);

  async function post(c: Asked, locale: Locale): Promise<Response> {
    const form = await readForm(c);
    const asked = c.req.query('next') ?? '';
    const typed = { email: form['email'] ?? '', display_name: form['display_name'] ?? '', next: asked };
    let choose = form['choose'] === 'yes';

    const show = (step: SignInStep, more: Partial<SignInState> = {}): Promise<Response> =>
      showPage(pages, c, {
        signIn: { step, choose, ...typed, codes: [], retryAfter: null, ...more } satisfies SignInState,
        isMember: step === 'newPassword' || step === 'name',
        status: more.codes?.[0] ? statusOf(more.codes[0]) : 200,
      });
    const goOn = (account: Account): Response | Promise<Response> => {
      if (choose) return show('newPassword');
      return account.display_name === '' ? show('name') : c.redirect(nextPage(asked, path(locale, 'memberHome')), 303);
    };
    const enter = async (session: Session): Promise<Response> => {
      const account = await accountOf(supabase, session.access_token);
      if (!account) throw new Refusal('account_deleted');
      openSession(c, session);
      return goOn(account);
    };
    const asMember = async (run: (member: Member) => Response | Promise<Response>): Promise<Response> => {
      const member = await memberOf(c, deps);
      return member ? run(member) : show('email', { codes: ['sign_in_required'] });
    };
    const mailCode = async (email: string, again: boolean): Promise<Response> => {
      typed.email = email;
      // The form is the same for all who open it: what is posted again within five seconds is a second press.
      await codes.mail(c, locale, { email, post: `sign-in ${Math.floor(Date.now() / 5000)}`, again });
      return show('code', { resent: again });
    };

    async function setPassword(member: Member): Promise<Response> {
      const password = form['password'] ?? '';
      refuseUnless(passwordProblem(password));
      try {
        await supabase.auth.setPassword(member.token, password);
      } catch (error) {
        // The code was typed too long ago: another one proves the mailbox again.
        if (error instanceof Refusal && error.code === 'code_required') return mailCode(member.email, true);
        throw error;
      }
      choose = false;
      return goOn(member);
    }
    async function saveName(member: Member): Promise<Response> {
      const { display_name, time_zone } = form;
      const parsed = fillProfile.safeParse({ display_name, locale, languages: [locale], time_zone: time_zone || null });
      if (!parsed.success) return show('name', { codes: codesOf(parsed.error) });
      await supabase.asMember(member.token)('fill_my_profile', { p_profile: parsed.data });
      return goOn({ ...member, display_name: display_name! });
    }

    const acts: Record<string, () => Response | Promise<Response>> = {
      email: () => ((choose = false), show('email')),
      password: () => ((choose = false), show('password')),
      choose: () => ((choose = true), show('email')),
      send: () => mailCode(mailboxOf(typed.email), false),
      again: () => mailCode(mailboxOf(typed.email), true),
      code: async () => {
        refuseUnless(codeProblem(form['code'] ?? ''));
        return enter(await codes.open(c, mailboxOf(typed.email), codeDigits(form['code']!)));
      },
      enter: async () => {
        const email = mailboxOf(typed.email);
        await takeForMailbox(limits, c, { name: 'passwords', email, points: 10 });
        return enter(await supabase.auth.openWithPassword(email, form['password'] ?? ''));
      },
      'set-password': () => asMember(setPassword),
      later: () => ((choose = false), asMember(goOn)),
      name: () => asMember(saveName),
    };
    const act = form['do'] ?? '';
    try {
      return await (Object.hasOwn(acts, act) ? acts[act]!() : show('email'));
    } catch (error) {
      logFault(log, 'sign-in', error);
      const { code, retryAfter } = refusalOf(error);
      if (retryAfter !== null) c.header('Retry-After', String(retryAfter));
      return show(stepOf[act] ?? 'email', { codes: [code], retryAfter });
    }
  }

  return postedForm(deps, { page: 'signIn' }, post);
}
