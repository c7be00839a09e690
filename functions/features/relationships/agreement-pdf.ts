import { Hono } from 'hono';
import { isUuid } from '../../../src/core/domain/uuid.ts';
import { dateWithYear } from '../../../src/core/i18n/dates.ts';
import { isLocale, type Locale } from '../../../src/core/i18n/locales.ts';
import { fill } from '../../../src/core/i18n/translate.ts';
import { agreementText } from '../../../src/features/relationships/agreement-text.ts';
import { termLines } from '../../../src/features/relationships/agreement-terms.ts';
import type { RelationshipView } from '../../../src/features/relationships/types.ts';
import { pick } from '../../../src/words.ts';
import { answerFor } from '../../errors.ts';
import type { Bindings } from '../../platform/limits.ts';
import { writePdf } from '../../platform/pdf/write-pdf.ts';
import { memberOf } from '../../platform/session.ts';
import type { Deps } from '../../ports.ts';

/** The agreement in force as a PDF, for one of its two sides (CW-04). */
function agreementPdf(view: RelationshipView, locale: Locale, timeZone: string): Promise<Uint8Array> | null {
  const { agreement } = view;
  if (!agreement) return null;
  const words = pick(locale, 'agreement', 'mentorship', 'mentor');
  const t = words.agreement;
  const { people, term, dates } = agreementText(words, view, agreement, (at) => dateWithYear(locale, at, timeZone));
  const terms = termLines(words, agreement, (day) => dateWithYear(locale, `${day}T12:00:00Z`, 'UTC'));
  return writePdf({
    title: t.title,
    locale,
    made: new Date(view.server_time),
    blocks: [
      { kind: 'title', text: t.title },
      { kind: 'text', text: people },
      ...(term ? [{ kind: 'text', text: term } as const] : []),
      { kind: 'terms', terms: terms.filter(({ text }) => text !== '') },
      ...dates.map((text) => ({ kind: 'text', text }) as const),
      { kind: 'small', text: `${fill(t.version, { version: String(agreement.version) })}. ${t.note}` },
    ],
  });
}

/** GET /api/agreement/{relationship}.pdf?lang=: only the two people of a mentorship have it, by their session. */
export function agreementRoutes(deps: Deps) {
  const routes = new Hono<{ Bindings: Bindings }>();
  routes.get('/agreement/:file', async (c) => {
    const id = c.req.param('file').replace(/\.pdf$/, '');
    const lang = c.req.query('lang') ?? '';
    if (!isUuid(id) || !c.req.param('file').endsWith('.pdf')) return answerFor(['relationship_not_found']);
    const member = await memberOf(c, deps);
    if (!member) return answerFor(['sign_in_required']);
    const rpc = deps.supabase.asMember(member.token);
    const view = await rpc<RelationshipView>('get_relationship', { p_relationship: id });
    const side = view.request[view.side];
    const pdf = await agreementPdf(view, isLocale(lang) ? lang : 'en', side.time_zone);
    if (!pdf) return answerFor(['relationship_wrong_state']);
    c.header('Content-Type', 'application/pdf');
    c.header('Content-Disposition', `attachment; filename="${lang === 'fr' ? 'entente' : 'agreement'}.pdf"`);
    return c.body(pdf as Uint8Array<ArrayBuffer>);
  });
  return routes;
}
