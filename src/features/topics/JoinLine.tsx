/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Line } from '../../data/waiting.ts';
import type { Locale } from '../../i18n/locales.ts';
import { storedSession } from '../../services/session.ts';
import { sendCode } from '../../services/sign-in.ts';
import { joinLine } from '../../services/wait-list.ts';
import { CodeForm } from '../shared/CodeForm.tsx';
import { TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';
import type { TopicMessages } from './words.ts';

type Props = { locale: Locale; messages: TopicMessages; topic: string; onJoined: (line: Line) => void };

/** The end of a line: one press for a member, an e-mail and its code for a visitor (D12). */
export function JoinLine({ locale, messages, topic, onJoined }: Props) {
  const { waitList: t, signIn, mentor: m } = messages;
  const [step, setStep] = useState<'button' | 'email' | 'code'>('button');
  const [email, setEmail] = useState('');
  const errors = useErrors(locale, messages.errors);
  async function join() {
    if (!storedSession()) return setStep('email');
    const answer = await joinLine(topic);
    if (answer.ok) onJoined(answer.value);
    else {
      setStep('button');
      errors.showAnswer(answer);
    }
  }
  async function askForCode(event: Event) {
    event.preventDefault();
    const answer = await sendCode(email, locale);
    if (!answer.ok) return void errors.showAnswer(answer, ['email']);
    errors.clear();
    setStep('code');
  }
  if (step === 'code')
    return (
      <CodeForm
        locale={locale}
        t={signIn}
        errors={messages.errors}
        email={email}
        onDone={() => void join()}
        onBack={() => setStep('email')}
      />
    );
  const problem = errors.general && (
    <p class="note bad" role="alert">
      {errors.general}
    </p>
  );
  if (step === 'email') {
    return (
      <form class="stack" onSubmit={askForCode} noValidate>
        <TextField
          name="email"
          type="email"
          label={signIn.email}
          hint={t.emailHint}
          value={email}
          onInput={setEmail}
          autoComplete="email"
          error={errors.of('email')}
        />
        {problem}
        <div>
          <button type="submit" class="button primary">
            {t.confirm}
          </button>
        </div>
      </form>
    );
  }
  return (
    <div class="stack">
      {problem}
      <div>
        <button type="button" class="button primary" onClick={() => void join()}>
          {m.joinList}
        </button>
      </div>
    </div>
  );
}
