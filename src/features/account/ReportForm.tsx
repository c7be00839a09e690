/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import type { Messages } from '../../i18n/translate.ts';
import { reportReasons } from '../../schemas/account.ts';
import { post } from '../../services/api.ts';
import { dropDraft, keepDraft, readDraft } from '../../services/drafts.ts';
import { storedSession } from '../../services/session.ts';
import { Select, TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';

type Props = { locale: Locale; messages: Pick<Messages, 'report' | 'errors' | 'site'> };

/** A report to staff, opened from a profile or a request; acknowledged at once (T39). */
export default function ReportForm({ locale, messages }: Props) {
  const t = messages.report;
  const [subject, setSubject] = useState<{ id: string; kind: string } | null>(null);
  const [draft, setDraft] = useState({ reason: '', note: '' });
  const [sent, setSent] = useState(false);
  const errors = useErrors(locale, messages.errors);
  useEffect(() => {
    const params = new URLSearchParams(location.search);
    const id = params.get('report');
    if (!id) return;
    setSubject({ id, kind: params.get('kind') === 'request' ? 'request' : 'profile' });
    setDraft((now) => ({ ...now, ...readDraft<typeof draft>(`report-${id}`) }));
  }, []);
  if (!subject) return null;
  const set = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(`report-${subject.id}`, next);
  };
  async function submit(event: Event) {
    event.preventDefault();
    errors.clear();
    const answer = await post('report', { subject_kind: subject!.kind, subject: subject!.id, ...draft });
    if (!answer.ok) return errors.showAnswer(answer, ['reason', 'report_note']);
    dropDraft(`report-${subject!.id}`);
    setSent(true);
  }
  return (
    <section class="card stack report-form">
      <h2>{t.title}</h2>
      <p>
        <b>{t.danger}</b>
      </p>
      {sent ? (
        <p class="note good" role="status">
          {t.sent}
        </p>
      ) : !storedSession() ? (
        <p>
          {t.signIn}{' '}
          <a href={path(locale, 'signIn', undefined, { next: `${location.pathname}${location.search}` })}>
            {messages.site.signIn}
          </a>
        </p>
      ) : (
        <form class="stack" onSubmit={submit} noValidate>
          <p class="soft">{t.text}</p>
          <Select
            name="reason"
            label={t.reason}
            value={draft.reason}
            onChange={(reason) => set({ reason })}
            error={errors.of('reason')}
            options={[{ value: '', label: '…' }, ...reportReasons.map((value) => ({ value, label: t.reasons[value] }))]}
          />
          <TextField
            area
            name="report_note"
            label={t.note}
            value={draft.note}
            onInput={(note) => set({ note })}
            error={errors.of('report_note')}
          />
          {errors.general && (
            <p class="note bad" role="alert">
              {errors.general}
            </p>
          )}
          <div>
            <button class="button primary" type="submit">
              {t.send}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
