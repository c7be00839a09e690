import type { Locale } from '../../core/i18n/locales.ts';
import { plural } from '../../core/i18n/translate.ts';
import { words } from '../../words.ts';

/** What GET /healthz says of the service. */
export type Health = { status: 'ok' | 'degraded' | 'down'; outbox?: { pending: number; dead: number } };

type Row = { name: string; isFine: boolean; said: string };

/** The same in words: one sentence, and each part of the service. */
export function healthWords(
  locale: Locale,
  { status, outbox }: Health,
): { isFine: boolean; said: string; rows: Row[] } {
  const t = words(locale, 'status');
  const works = status === 'ok';
  const { pending = 0, dead = 0 } = outbox ?? {};
  const row = (name: string, isFine: boolean, said = isFine ? t.yes : t.no): Row => ({ name, isFine, said });
  return {
    isFine: works && dead === 0,
    said: !works ? t.bad : dead > 0 ? t.slow : t.good,
    rows: [
      row(t.rows.pages, true),
      row(t.rows.data, works),
      row(t.rows.search, works),
      dead > 0
        ? row(t.rows.mail, false, plural(locale, t.late, dead))
        : row(t.rows.mail, works, works && pending > 0 ? plural(locale, t.queue, pending) : undefined),
    ],
  };
}
