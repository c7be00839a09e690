/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import type { Messages } from '../../i18n/translate.ts';
import { feedbackKinds, sendFeedback } from '../../schemas/voices.ts';
import { codesOf } from '../../schemas/text.ts';
import { post } from '../../services/api.ts';
import { dropDraft, keepDraft, readDraft } from '../../services/drafts.ts';
import { TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';

/** `told` is what the server says of a form that was posted before script ran. */
type Props = {
  locale: Locale;
  messages: Pick<Messages, 'feedback' | 'errors'>;
  told?:
    | {
        typed: { kind: string; feedback: string; email: string };
        from: string;
        codes: string[];
        retryAfter: number | null;
      }
    | undefined;
};
const fields = ['feedback_kind', 'feedback', 'email'];

/** What somebody wants to tell us. A plain form that posts by itself; with script it answers in place and keeps what was typed (MO-17). */
export default function FeedbackForm({ locale, messages, told }: Props) {
  const t = messages.feedback;
  const [draft, setDraft] = useState(told?.typed ?? { kind: '', feedback: '', email: '' });
  const [state, setState] = useState<'open' | 'busy' | 'sent'>('open');
  const errors = useErrors(locale, messages.errors, told && { ...told, fields });
  useEffect(() => {
    // A page that was posted and is loaded anew is posted anew, with the words of then: what was typed since is in the draft.
    const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
    if (told && opened?.type !== 'reload') keepDraft('feedback', told.typed);
    else setDraft((now) => ({ ...now, ...readDraft<typeof draft>('feedback') }));
  }, []);
  const set = (part: Partial<typeof draft>) => {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft('feedback', next);
  };
  async function submit(event: Event) {
    event.preventDefault();
    if (state === 'busy') return;
    const body = { ...draft, locale, page: told?.from || new URLSearchParams(location.search).get('from') };
    const parsed = sendFeedback.safeParse(body);
    if (!parsed.success) return errors.show(codesOf(parsed.error), null, fields);
    setState('busy');
    const answer = await post('feedback', body);
    setState(answer.ok ? 'sent' : 'open');
    if (!answer.ok) return errors.showAnswer(answer, fields);
    errors.clear();
    dropDraft('feedback');
    setDraft({ kind: '', feedback: '', email: draft.email });
  }

  if (state === 'sent') {
    return (
      <div class="stack">
        <p class="note good" role="status">
          {t.thanks}
        </p>
        <p>
          <button type="button" class="button quiet" onClick={() => setState('open')}>
            {t.another}
          </button>
        </p>
      </div>
    );
  }
  const wrong = errors.of('feedback_kind');
  return (
    <form class="stack" method="post" action={path(locale, 'feedback')} onSubmit={submit} noValidate>
      {told && <input type="hidden" name="page" value={told.from} />}
      <fieldset class="field" aria-describedby={wrong ? 'kind-error' : undefined}>
        <legend>{t.kind}</legend>
        <div class="choices">
          {feedbackKinds.map((kind) => (
            <label key={kind} class="choice">
              <input
                type="radio"
                name="kind"
                value={kind}
                checked={draft.kind === kind}
                onChange={() => set({ kind })}
              />
              {t.kinds[kind]}
            </label>
          ))}
        </div>
        {wrong && (
          <span class="error" id="kind-error">
            {wrong}
          </span>
        )}
      </fieldset>
      <TextField
        area
        name="feedback"
        label={t.note}
        value={draft.feedback}
        onInput={(feedback) => set({ feedback })}
        error={errors.of('feedback')}
      />
      <TextField
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        label={t.email}
        hint={t.emailHint}
        value={draft.email}
        onInput={(email) => set({ email })}
        error={errors.of('email')}
      />
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      <div>
        <button class="button primary wide-on-phone" type="submit" aria-disabled={state === 'busy'}>
          {t.send}
        </button>
      </div>
    </form>
  );
}
