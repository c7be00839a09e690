import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { statusOf } from '../../../src/core/domain/errors.ts';
import { locales, type Locale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import { codeCommands, type CodeCommand } from '../../../src/features/requests/schema.ts';
import type { AnswerTold, Opened } from '../../../src/features/requests/types.ts';
import { codesOf } from '../../../src/core/form/text-schema.ts';
import { largestBody, readForm } from '../../platform/body.ts';
import { pauseAfter, Refusal } from '../../errors.ts';
import { sharedLimit } from '../../platform/limits.ts';
import { asPage } from '../../platform/plain-page.ts';
import type { Deps } from '../../ports.ts';
import { isFromElsewhere } from '../../platform/posted-from.ts';
import { sentPosts } from '../../platform/sent-posts.ts';
import { showPage, type PageBindings } from '../../site/show.ts';
import type { Pages } from '../../site/pages.ts';

type Here = Context<{ Bindings: PageBindings }>;

const typedNames = ['note', 'reason', 'question', 'reply', 'still_open', 'resume_on'];

/** What a form posted, as the command takes it. "Still open to more?" answered with no is a pause. */
const argsOf = ({ still_open, resume_on, ...typed }: Record<string, string>) => ({
  ...typed,
  ...(still_open === 'no' ? { pause: true, resume_on: resume_on || null } : {}),
});

/**
 * POST /en/answer/ and /fr/repondre/: the link of an e-mail opens the one request it is about, and each answer is a
 * button of a form (T25). The link's code comes in a post, never in an address that a server logs.
 */
export function answerRoutes(
  { supabase, limits, log, siteUrl }: Pick<Deps, 'supabase' | 'limits' | 'log' | 'siteUrl'>,
  pages: Pages,
) {
  const routes = new Hono<{ Bindings: PageBindings }>();
  const posts = sentPosts(supabase);

  const show = (c: Here, told: Partial<AnswerTold>): Promise<Response> => {
    const answer: AnswerTold = { link: '', typed: {}, opened: null, tried: '', codes: [], ...told };
    return showPage(pages, c, { answer, status: answer.codes[0] ? statusOf(answer.codes[0]) : 200 });
  };
  const refusalOf = (error: unknown): { codes: string[]; retryAfter: number | null } => {
    if (!(error instanceof Refusal)) log('error', 'answering by a link', { error: (error as Error).message });
    return error instanceof Refusal
      ? { codes: [error.code], retryAfter: error.retryAfter ?? pauseAfter(error.code) ?? null }
      : { codes: ['unexpected'], retryAfter: null };
  };

  async function post(c: Here, locale: Locale): Promise<Response> {
    if (isFromElsewhere(c.req.raw, siteUrl)) return asPage(locale, ['posted_from_elsewhere']);
    const form = await readForm(c);
    const link = /[0-9a-f]{40,64}(?![0-9a-f])/.exec(form['link'] ?? '')?.[0] ?? '';
    if (link === '') return show(c, { codes: ['code_unknown'] });
    const open = () => supabase.asVisitor<Opened>('request_for_code', { p_code: link });
    const tried = form['do'] ?? '';
    const typed = Object.fromEntries(typedNames.map((name) => [name, (form[name] ?? '').replaceAll('\r\n', '\n')]));
    try {
      const told = { link, typed, tried, opened: await open() };
      if (!Object.hasOwn(codeCommands, tried)) return await show(c, told);
      const command = tried as CodeCommand;
      const parsed = codeCommands[command].safeParse(argsOf(typed));
      if (!parsed.success) return await show(c, { ...told, codes: codesOf(parsed.error) });
      try {
        // A link works once: the same button pressed twice is one answer.
        const { deadline_at: deadline } = await posts.once(`answer ${link} ${tried}`, () =>
          supabase.asVisitor<{ deadline_at?: string }>('answer_with_code', {
            p_code: link,
            p_command: command,
            p_args: parsed.data,
          }),
        );
        return await show(c, { ...told, done: command, deadline });
      } catch (error) {
        // What somebody else did meanwhile shows.
        return await show(c, { ...told, ...refusalOf(error), opened: await open() });
      }
    } catch (error) {
      return show(c, refusalOf(error));
    }
  }

  for (const locale of locales) {
    const limit = sharedLimit(limits, { name: 'answer form', points: 60, seconds: 600 }, (wait, code) =>
      asPage(locale, [code], wait),
    );
    const whole = bodyLimit({ maxSize: largestBody, onError: () => asPage(locale, ['body_too_large']) });
    routes.post(path(locale, 'answer'), limit, whole, (c) =>
      post(c, locale).catch((error: unknown) => asPage(locale, refusalOf(error).codes)),
    );
  }
  return routes;
}
