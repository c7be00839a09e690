import { Hono } from 'hono';
import type { Context } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { RequestView } from '../../../src/features/requests/types.ts';
import { statusOf } from '../../../src/core/domain/errors.ts';
import { locales, type Locale } from '../../../src/core/i18n/locales.ts';
import { path } from '../../../src/core/i18n/paths.ts';
import { codeCommands, type CodeCommand } from '../../../src/features/requests/schema.ts';
import { codesOf } from '../../../src/core/form/text-schema.ts';
import { largestBody, readForm } from '../../platform/body.ts';
import { Refusal } from '../../errors.ts';
import { sharedLimit } from '../../platform/limits.ts';
import { asPage } from '../../platform/plain-page.ts';
import type { Deps } from '../../ports.ts';
import { isFromElsewhere } from '../../platform/posted-from.ts';
import { sentPosts } from '../../platform/sent-posts.ts';
import { showPage, type PageBindings } from '../../site/show.ts';
import type { Pages } from '../../site/pages.ts';

type Opened = { purpose: 'request' | 'still_open'; used: boolean; request?: RequestView; time_zone?: string };
/** What the page is told: src/features/requests/pages/AnswerPlain.astro. */
type Told = {
  link: string;
  typed: Record<string, string>;
  opened: Opened | null;
  tried: string;
  codes: string[];
  done?: CodeCommand;
  deadline?: string | undefined;
};

/**
 * /en/answer/form/ and /fr/repondre/formulaire/: the link of an e-mail, pasted, opens the one request it is about, and
 * each answer is a button of a form (D4). The link's code comes in a post, never in an address that a server logs.
 */
export function answerWithoutScript(
  { supabase, limits, log, siteUrl }: Pick<Deps, 'supabase' | 'limits' | 'log' | 'siteUrl'>,
  pages: Pages,
) {
  const routes = new Hono<{ Bindings: PageBindings }>();
  const posts = sentPosts(supabase);

  const show = (c: Context<{ Bindings: PageBindings }>, told: Partial<Told>): Promise<Response> => {
    const answer: Told = { link: '', typed: {}, opened: null, tried: '', codes: [], ...told };
    return showPage(pages, c, { answer, status: answer.codes[0] ? statusOf(answer.codes[0]) : 200 });
  };
  const codeOf = (error: unknown): string => {
    if (error instanceof Refusal) return error.code;
    log('error', 'answer without script', { error: (error as Error).message });
    return 'unexpected';
  };

  async function post(c: Context<{ Bindings: PageBindings }>, locale: Locale): Promise<Response> {
    if (isFromElsewhere(c.req.raw, siteUrl)) return asPage(locale, ['posted_from_elsewhere']);
    const form = await readForm(c);
    const link = /[0-9a-f]{40,64}(?![0-9a-f])/.exec(form['link'] ?? '')?.[0] ?? '';
    if (link === '') return show(c, { codes: ['code_unknown'] });
    const tried = form['do'] ?? '';
    const typed = Object.fromEntries(
      ['note', 'reason', 'question', 'reply'].map((name) => [name, (form[name] ?? '').replaceAll('\r\n', '\n')]),
    );
    const open = () => supabase.asVisitor<Opened>('request_for_code', { p_code: link });
    const codes: string[] = [];
    if (Object.hasOwn(codeCommands, tried)) {
      const command = tried as CodeCommand;
      const parsed = codeCommands[command].safeParse(typed);
      if (parsed.success) {
        try {
          // A link works once: the same button pressed twice is one answer.
          const { deadline_at: deadline } = await posts.once(`answer ${link} ${tried}`, () =>
            supabase.asVisitor<{ deadline_at?: string }>('answer_with_code', {
              p_code: link,
              p_command: command,
              p_args: parsed.data,
            }),
          );
          return await show(c, { done: command, deadline });
        } catch (error) {
          codes.push(codeOf(error));
        }
      } else codes.push(...codesOf(parsed.error));
    }
    try {
      return await show(c, { link, typed, opened: await open(), tried, codes });
    } catch (error) {
      return show(c, { codes: [codeOf(error)] });
    }
  }

  for (const locale of locales) {
    const limit = sharedLimit(limits, { name: 'answer form', points: 40, seconds: 600 }, (wait, code) =>
      asPage(locale, [code], wait),
    );
    const whole = bodyLimit({ maxSize: largestBody, onError: () => asPage(locale, ['body_too_large']) });
    routes.get(path(locale, 'answerForm'), (c) => show(c, {}));
    routes.post(path(locale, 'answerForm'), limit, whole, (c) =>
      post(c, locale).catch((error: unknown) => asPage(locale, [codeOf(error)])),
    );
  }
  return routes;
}
