/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';
import type { Messages } from '../../words.ts';
import { post } from '../../core/http/api.ts';
import { database } from '../../core/http/database.ts';
import { syncRead } from '../resources/scripts/reading-marks.ts';
import { syncKept } from '../mentors/sync-saved-mentors.ts';
import { storedSession } from '../../core/session/session.ts';
import { sendCode, sendCodeForPassword, setPassword as savePassword, signInWithPassword } from '../accounts/sign-in.ts';
import { CodeForm } from '../shared/CodeForm.tsx';
import { TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';

type Props = { locale: Locale; messages: Pick<Messages, 'signIn' | 'errors' | 'site'> };
type Step = 'email' | 'password' | 'newPassword' | 'code' | 'name' | 'in';

/** Only ways into this site: an address of our own, never another's. */
const nextPage = (locale: Locale): string => {
  const next = new URLSearchParams(location.search).get('next') ?? '';
  return /^\/(en|fr)\/[^\\]*$/.test(next) ? next : path(locale, 'requests');
};

/** Sign-in and sign-up are one thing: a code by e-mail, or a password that a code has proven once (T11). */
export default function SignIn({ locale, messages }: Props) {
  const t = messages.signIn;
  const [step, setStep] = useState<Step>('email');
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [shown, setShown] = useState(false);
  const [name, setName] = useState('');
  const [busy, setBusy] = useState(false);
  const errors = useErrors(locale, messages.errors);
  useEffect(() => {
    if (storedSession()) setStep('in');
  }, []);

  async function entered() {
    await Promise.all([syncKept().catch(() => []), syncRead().catch(() => {})]);
    const { data } = await (await database()).from('profiles').select('display_name, role').maybeSingle();
    if (data && data.role !== 'member') localStorage.setItem('portage-staff', '1');
    if (data && data.display_name === '') setStep('name');
    else location.href = nextPage(locale);
  }
  /** A code has signed in. A password that was chosen on the way is saved with it. */
  async function proven() {
    const saved = password === '' ? null : await savePassword(password);
    if (!saved || saved.ok) return entered();
    setStep('newPassword');
    errors.showAnswer(saved, ['password']);
  }
  const go = (to: Step) => {
    if (to === 'email') setPassword('');
    errors.clear();
    setStep(to);
  };
  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    setBusy(true);
    errors.clear();
    const answer =
      step === 'email'
        ? await sendCode(email, locale)
        : step === 'password'
          ? await signInWithPassword(email, password)
          : step === 'newPassword'
            ? await sendCodeForPassword(email, password, locale)
            : await post('profile/fill', {
                display_name: name,
                locale,
                time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
                languages: [locale],
              });
    setBusy(false);
    if (!answer.ok) return errors.showAnswer(answer, ['email', 'password', 'display_name']);
    if (step === 'email' || step === 'newPassword') setStep('code');
    else if (step === 'password') await entered();
    else location.href = nextPage(locale);
  }

  if (step === 'in')
    return (
      <p>
        {t.signedInAs} <a href={path(locale, 'requests')}>{messages.site.requests}</a>
      </p>
    );
  if (step === 'code')
    return (
      <CodeForm
        locale={locale}
        t={t}
        errors={messages.errors}
        email={email}
        onDone={() => void proven()}
        onBack={() => go('email')}
      />
    );
  return (
    <form class="stack" onSubmit={submit} noValidate>
      {step === 'name' ? (
        <>
          <h2>{t.nameTitle}</h2>
          <TextField
            name="display_name"
            label={t.name}
            hint={t.nameHint}
            autoComplete="name"
            value={name}
            onInput={setName}
            error={errors.of('display_name')}
          />
        </>
      ) : (
        <TextField
          name="email"
          type="email"
          inputMode="email"
          autoComplete="email"
          label={t.email}
          value={email}
          onInput={setEmail}
          error={errors.of('email')}
        />
      )}
      {(step === 'password' || step === 'newPassword') && (
        <TextField
          name="password"
          type={shown ? 'text' : 'password'}
          autoComplete={step === 'password' ? 'current-password' : 'new-password'}
          label={t.password}
          hint={step === 'newPassword' ? t.passwordHint : undefined}
          value={password}
          onInput={setPassword}
          error={errors.of('password')}
        >
          <label class="check small">
            <input type="checkbox" checked={shown} onChange={() => setShown(!shown)} />
            <span>{t.show}</span>
          </label>
        </TextField>
      )}
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      <div>
        <button class="button primary wide-on-phone" type="submit" aria-disabled={busy}>
          {step === 'email'
            ? t.sendCode
            : step === 'password'
              ? t.passwordIn
              : step === 'newPassword'
                ? t.passwordNew
                : t.nameSave}
        </button>
      </div>
      {step !== 'name' && (
        <div class="row">
          {step === 'email' && (
            <button type="button" class="link" onClick={() => go('password')}>
              {t.withPassword}
            </button>
          )}
          {step !== 'email' && (
            <button type="button" class="link" onClick={() => go('email')}>
              {t.withCode}
            </button>
          )}
          {step === 'password' && (
            <button type="button" class="link" onClick={() => go('newPassword')}>
              {t.newHere}
            </button>
          )}
          {step === 'newPassword' && (
            <button type="button" class="link" onClick={() => go('password')}>
              {t.haveAccount}
            </button>
          )}
        </div>
      )}
    </form>
  );
}
