import type { Context } from 'hono';
import { statusOf } from '../../../src/core/domain/errors.ts';
import type { UndoEmailState } from '../../../src/features/accounts/change-email.ts';
import { refusalOf } from '../../errors.ts';
import { readForm } from '../../platform/body.ts';
import type { Deps } from '../../ports.ts';
import type { Pages } from '../../site/pages.ts';
import { logFault, postedForm } from '../../site/posted-form.ts';
import { showPage, type PageBindings } from '../../site/show.ts';

/** POST /en/undo-email/ and /fr/retablir-adresse/: the link in the e-mail to an old mailbox puts its address back (W7). */
export function undoEmailRoutes(deps: Pick<Deps, 'supabase' | 'limits' | 'log' | 'siteUrl'>, pages: Pages) {
  async function post(c: Context<{ Bindings: PageBindings }>): Promise<Response> {
    const link = (await readForm(c))['link'] ?? '';
    const show = (codes: string[], retryAfter: number | null = null): Promise<Response> => {
      const undoEmail: UndoEmailState = { link, codes, retryAfter };
      return showPage(pages, c, { undoEmail, status: codes[0] ? statusOf(codes[0]) : 200 });
    };
    try {
      const code = /[0-9a-f]{40}(?![0-9a-f])/.exec(link)?.[0] ?? '';
      await deps.supabase.asVisitor('undo_email_change', { p_code: code });
      return await show([]);
    } catch (error) {
      logFault(deps.log, 'putting an address back', error);
      const { code, retryAfter } = refusalOf(error);
      return show([code], retryAfter);
    }
  }
  return postedForm(deps, { page: 'undoEmail', points: 30 }, post);
}
