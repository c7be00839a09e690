import type { Context } from 'hono';
import { statusOf } from '../../../src/core/domain/errors.ts';
import { codeCommands, type CodeCommand } from '../../../src/features/requests/schema.ts';
import type { AnswerState, Opened } from '../../../src/features/requests/types.ts';
import { codesOf } from '../../../src/core/form/text-schema.ts';
import { readForm } from '../../platform/body.ts';
import { refusalOf } from '../../errors.ts';
import type { Deps } from '../../ports.ts';
import { sentPosts } from '../../platform/sent-posts.ts';
import { logFault, postedForm } from '../../site/posted-form.ts';
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
  const posts = sentPosts(supabase);

  const show = (c: Here, state: Partial<AnswerState>): Promise<Response> => {
    const answer: AnswerState = { link: '', typed: {}, opened: null, tried: '', codes: [], ...state };
    return showPage(pages, c, { answer, status: answer.codes[0] ? statusOf(answer.codes[0]) : 200 });
  };
  const refused = (c: Here, error: unknown, state: Partial<AnswerState> = {}): Promise<Response> => {
    logFault(log, 'answering by a link', error);
    const { code, retryAfter } = refusalOf(error);
    return show(c, { ...state, codes: [code], retryAfter });
  };

  async function post(c: Here): Promise<Response> {
    const form = await readForm(c);
    const link = /[0-9a-f]{40,64}(?![0-9a-f])/.exec(form['link'] ?? '')?.[0] ?? '';
    if (link === '') return show(c, { codes: ['code_unknown'] });
    const open = () => supabase.asVisitor<Opened>('request_for_code', { p_code: link });
    const tried = form['do'] ?? '';
    const typed = Object.fromEntries(typedNames.map((name) => [name, (form[name] ?? '').replaceAll('\r\n', '\n')]));
    try {
      const state = { link, typed, tried, opened: await open() };
      if (!Object.hasOwn(codeCommands, tried)) return await show(c, state);
      const command = tried as CodeCommand;
      const parsed = codeCommands[command].safeParse(argsOf(typed));
      if (!parsed.success) return await show(c, { ...state, codes: codesOf(parsed.error) });
      try {
        // A link works once: the same button pressed twice with the same words is one answer.
        const { deadline_at: deadline } = await posts.once(`answer ${link} ${tried} ${JSON.stringify(typed)}`, () =>
          supabase.asVisitor<{ deadline_at?: string }>('answer_with_code', {
            p_code: link,
            p_command: command,
            p_args: parsed.data,
          }),
        );
        return await show(c, { ...state, done: command, deadline });
      } catch (error) {
        // What somebody else did meanwhile shows.
        return await refused(c, error, { ...state, opened: await open() });
      }
    } catch (error) {
      return refused(c, error);
    }
  }

  return postedForm({ limits, log, siteUrl }, { page: 'answer', points: 60 }, post);
}
