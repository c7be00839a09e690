import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Listing } from '../../../src/features/mentors/types.ts';
import { normalEmail } from '../../../src/core/domain/email.ts';
import { statusOf } from '../../../src/core/domain/errors.ts';
import { codeDigits, codeProblem } from '../../../src/core/domain/sign-in-code.ts';
import { locales, type Locale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import { askFieldsOf, checkAsk, type AskFields } from '../../../src/features/requests/ask-form.ts';
import { signInCodes } from '../accounts/codes.ts';
import { largestBody, readForm } from '../../platform/body.ts';
import { pauseAfter, Refusal } from '../../errors.ts';
import { sharedLimit } from '../../platform/limits.ts';
import { asPage } from '../../platform/plain-page.ts';
import type { Deps } from '../../ports.ts';
import { isFromElsewhere } from '../../platform/posted-from.ts';
import { sentPosts } from '../../platform/sent-posts.ts';
import { showPage, type PageBindings } from '../../site/show.ts';
import type { Pages } from '../../site/pages.ts';

/** What the page is told: src/features/requests/pages/AskPlain.astro. */
type Told = {
  step: 'write' | 'code' | 'sent';
  fields: AskFields;
  mentor: Listing | null;
  orientation: boolean;
  codes?: string[];
  retryAfter?: number | null;
  resent?: boolean;
  deadline?: string;
};

/** The mailbox of a checked form. */
const mailboxOf = (email: string): string => normalEmail(email) ?? '';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/**
 * /en/ask/form/ and /fr/demander/formulaire/: a first request without script (D4). Post the words, get a code by
 * e-mail, post the code with the words beside it. The session that the code opens lives for that post alone.
 */
export function askWithoutScript(
  { supabase, limits, log, siteUrl }: Pick<Deps, 'supabase' | 'limits' | 'log' | 'siteUrl'>,
  pages: Pages,
) {
  const routes = new Hono<{ Bindings: PageBindings }>();
  const posts = sentPosts(supabase);
  const signInCode = signInCodes({ supabase, limits });

  const mentorOf = async (id: string): Promise<Listing | null> =>
    uuid.test(id) ? supabase.visible<Listing>('published_mentors', 'id', id) : null;
  const orientationAsked = async (): Promise<boolean> =>
    (await supabase.visible<{ value: unknown }>('settings', 'key', 'mentee_orientation_required'))?.value === true;

  const show = (c: Context<{ Bindings: PageBindings }>, told: Told): Promise<Response> =>
    showPage(pages, c, { ask: told, status: told.codes?.[0] ? statusOf(told.codes[0]) : 200 });

  /** Opens the session, sends, closes it. A new member's name is saved on the way. */
  async function send(
    c: Context<{ Bindings: PageBindings }>,
    locale: Locale,
    fields: AskFields,
    request: NonNullable<ReturnType<typeof checkAsk>['request']>,
    code: string,
  ): Promise<{ deadline_at: string }> {
    const { access_token: token } = await signInCode.open(c, mailboxOf(fields.email), code);
    const rpc = supabase.asMember(token);
    const args = {
      p_mentor: request.mentor,
      p_goal: request.goal,
      p_background: request.background,
      p_why: request.why,
      p_duration: request.duration,
      p_format: request.format,
      p_topic: request.topic ?? null,
      p_use_initials: request.use_initials ?? true,
      p_id: request.id,
      p_orientation: request.orientation ?? null,
    };
    try {
      return await rpc<{ deadline_at: string }>('send_request', args).catch(async (error: unknown) => {
        if (!(error instanceof Refusal) || error.code !== 'display_name_required') throw error;
        await rpc('fill_my_profile', {
          p_profile: {
            display_name: fields.display_name,
            locale,
            languages: [locale],
            use_initials: request.use_initials ?? true,
          },
        });
        return rpc<{ deadline_at: string }>('send_request', args);
      });
    } finally {
      await supabase.auth.end(token);
    }
  }

  async function post(c: Context<{ Bindings: PageBindings }>, locale: Locale): Promise<Response> {
    if (isFromElsewhere(c.req.raw, siteUrl)) return asPage(locale, ['posted_from_elsewhere']);
    const form = await readForm(c);
    const fields = askFieldsOf(form);
    if (!uuid.test(fields.id)) fields.id = randomUUID();
    const [mentor, orientation] = await Promise.all([mentorOf(fields.mentor), orientationAsked()]);
    const told = { fields, mentor, orientation };
    const { codes, request } = checkAsk(fields, { orientation });
    const code = codeDigits(form['code'] ?? '');
    // The same post twice, by a second press or a page loaded anew, is one send: a code works only once.
    const key = `request ${JSON.stringify([request, mailboxOf(fields.email), code])}`;
    const isSent = form['do'] === 'send' && (await posts.has(key));
    if (!mentor || (!mentor.is_open && !isSent) || form['do'] === 'change') return show(c, { ...told, step: 'write' });
    if (request && !mentor.durations.includes(request.duration)) codes.push('duration_not_offered');
    if (request && !mentor.formats.includes(request.format)) codes.push('format_not_offered');
    if (codes.length > 0) return show(c, { ...told, step: 'write', codes });

    const isSecond = form['do'] === 'send' || form['do'] === 'again';
    const refused = (error: unknown, step: Told['step']): Promise<Response> => {
      if (!(error instanceof Refusal)) {
        log('error', 'request without script', { error: (error as Error).message });
        return show(c, { ...told, step, codes: ['unexpected'] });
      }
      return show(c, {
        ...told,
        step,
        codes: [error.code],
        retryAfter: error.retryAfter ?? pauseAfter(error.code) ?? null,
      });
    };
    if (form['do'] !== 'send') {
      try {
        await signInCode.mail(c, locale, {
          email: mailboxOf(fields.email),
          post: fields.id,
          again: form['do'] === 'again',
        });
      } catch (error) {
        return refused(error, isSecond ? 'code' : 'write');
      }
      return show(c, { ...told, step: 'code', resent: isSecond });
    }
    const problem = codeProblem(form['code'] ?? '');
    if (problem) return show(c, { ...told, step: 'code', codes: [problem] });
    try {
      const { deadline_at: deadline } = await posts.once(key, () => send(c, locale, fields, request!, code));
      return await show(c, { ...told, step: 'sent', deadline });
    } catch (error) {
      const stays =
        error instanceof Refusal &&
        ['code_unknown', 'rate_limited', 'storage_full', 'unavailable'].includes(error.code);
      return refused(error, stays ? 'code' : 'write');
    }
  }

  for (const locale of locales) {
    const limit = sharedLimit(limits, { name: 'ask form', points: 200, seconds: 600 }, (wait, code) =>
      asPage(locale, [code], wait),
    );
    const whole = bodyLimit({ maxSize: largestBody, onError: () => asPage(locale, ['body_too_large']) });
    routes.get(path(locale, 'askForm'), async (c) => {
      const [mentor, orientation] = await Promise.all([mentorOf(c.req.query('mentor') ?? ''), orientationAsked()]);
      const fields = askFieldsOf({
        id: randomUUID(),
        mentor: mentor?.id ?? '',
        topic: mentor?.topics[0] ?? '',
        use_initials: 'yes',
        duration: mentor?.durations.length === 1 ? mentor.durations[0]! : '',
        format: mentor?.formats.length === 1 ? mentor.formats[0]! : '',
      });
      return show(c, { step: 'write', fields, mentor, orientation });
    });
    routes.post(path(locale, 'askForm'), limit, whole, async (c) => {
      try {
        return await post(c, locale);
      } catch (error) {
        if (!(error instanceof Refusal)) log('error', 'request without script', { error: (error as Error).message });
        return asPage(locale, [error instanceof Refusal ? error.code : 'unexpected']);
      }
    });
  }
  return routes;
}
