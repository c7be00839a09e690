/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Locale } from '../../core/i18n/locales.ts';
import { fill } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import { sendCode, verifyCode } from '../accounts/sign-in.ts';
import { TextField } from './Field.tsx';
import { useErrors } from './useErrors.ts';

type Props = {
  locale: Locale;
  t: Messages['signIn'];
  errors: Messages['errors'];
  email: string;
  onDone: () => void;
  onBack: () => void;
};

/** The 6-digit code that came by e-mail. It takes the place of the form before, and its focus. */
export function CodeForm({ locale, t, errors: words, email, onDone, onBack }: Props) {
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const errors = useErrors(locale, words);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector('input')?.focus(), []);
  async function submit(event: Event) {
    event.preventDefault();
    setBusy(true);
    const answer = await verifyCode(email, code);
    setBusy(false);
    if (answer.ok) onDone();
    else errors.showAnswer(answer, ['code']);
  }
  async function again() {
    const answer = await sendCode(email, locale);
    if (answer.ok) errors.clear();
    else errors.showAnswer(answer);
  }
  return (
    <form class="stack" ref={form} onSubmit={submit} noValidate>
      <p role="status">{fill(t.codeSent, { email })}</p>
      <TextField
        name="code"
        label={t.code}
        value={code}
        onInput={setCode}
        inputMode="numeric"
        autoComplete="one-time-code"
        error={errors.of('code')}
      />
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      <div class="row">
        <button class="button primary" type="submit" aria-disabled={busy}>
          {t.verify}
        </button>
        <button class="link" type="button" onClick={again}>
          {t.resend}
        </button>
        <button class="link" type="button" onClick={onBack}>
          {t.changeEmail}
        </button>
      </div>
    </form>
  );
}
