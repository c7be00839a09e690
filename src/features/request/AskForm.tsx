/** @jsxImportSource preact */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { normalEmail } from '../../core/domain/email.ts';
import { addDays } from '../../core/domain/days.ts';
import { initials } from '../../core/domain/initials.ts';
import { money, longDate } from '../../core/i18n/dates.ts';
import type { Alternatives } from '../suggestions/types.ts';
import type { Duration, Format, Pricing } from '../../core/database/types.ts';
import type { Listing } from '../mentors/types.ts';
import { inLocale } from '../../core/i18n/in-locale.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';
import { fill } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import { sendRequest } from '../requests/schema.ts';
import { codesOf } from '../../core/form/text-schema.ts';
import { database, read } from '../../core/http/database.ts';
import { dropDraft, keepDraft, readDraft } from '../../core/form/drafts.ts';
import { orientationOf } from '../orientation/queries.ts';
import { sendRequest as sendNow } from '../requests/scripts/send-waiting.ts';
import { storedSession } from '../../core/session/session.ts';
import { sendCode } from '../accounts/sign-in.ts';
import {
  forgetOutcome,
  letWait,
  onWaiting,
  outcomeOf,
  waitingFor,
  type WaitingRequest,
} from '../requests/scripts/waiting-requests.ts';
import { CodeForm } from '../shared/CodeForm.tsx';
import { Check, Choice, Select, TextField } from '../shared/Field.tsx';
import { Others } from '../shared/Others.tsx';
import { useErrors } from '../shared/useErrors.ts';
import { Waiting } from './Waiting.tsx';

type Mentor = Pick<
  Listing,
  'id' | 'slug' | 'display_name' | 'headline_en' | 'headline_fr' | 'topics' | 'durations' | 'formats' | 'is_open'
> & { pricing: Pricing; price_cents: number | null };
type Draft = {
  id: string;
  goal: string;
  background: string;
  why: string;
  duration: string;
  format: string;
  topic: string;
  use_initials: boolean;
  name: string;
  email: string;
  oriented: boolean;
};
type Props = {
  locale: Locale;
  messages: Pick<Messages, 'ask' | 'mentor' | 'errors' | 'signIn' | 'site' | 'requests' | 'reasons' | 'offline'>;
  topics: Record<string, string>;
  /** Today's version of the mentees' orientation, and how long it takes. */
  orientation: { version: string; minutes: number };
  /** How long the mentor has, in days. */
  answerDays: number;
  /** Its text, built into the page: nobody leaves the form to read it. */
  children?: ComponentChildren;
};
/** What the form knew of mentor and member the last time the line was there. */
type Shown = {
  mentor: Mentor;
  own: { display_name: string; about: string; use_initials: boolean } | null;
  due: boolean;
};
type Step = 'loading' | 'gone' | 'unreachable' | 'write' | 'code' | 'waiting' | 'sent';

const columns =
  'id, slug, display_name, headline_en, headline_fr, topics, durations, formats, is_open, pricing, price_cents';
const formFields = ['goal', 'background', 'why', 'duration', 'format', 'display_name', 'email', 'orientation'];

/** A first request, on one page: the words, then who asks. What is typed stays on this device until it is sent. */
export default function AskForm({ locale, messages, topics, orientation, answerDays, children }: Props) {
  const { ask: t, mentor: m, site } = messages;
  const [step, setStep] = useState<Step>('loading');
  const [mentor, setMentor] = useState<Mentor | null>(null);
  const [others, setOthers] = useState<Alternatives | null>(null);
  const [draft, setDraft] = useState<Draft>({
    id: '',
    goal: '',
    background: '',
    why: '',
    duration: '',
    format: '',
    topic: '',
    use_initials: true,
    name: '',
    email: '',
    oriented: false,
  });
  const [back, setBack] = useState(false);
  const [busy, setBusy] = useState(false);
  const [member, setMember] = useState(false);
  const [deadline, setDeadline] = useState('');
  /** Whether the orientation has still to be read before this request. */
  const [due, setDue] = useState(false);
  /** A request that found no line, for the button that lets it wait. */
  const [unsent, setUnsent] = useState<WaitingRequest | null>(null);
  const errors = useErrors(locale, messages.errors);

  useEffect(() => {
    void load();
    return onWaiting(told);
  }, []);
  async function load() {
    const id = new URLSearchParams(location.search).get('mentor') ?? '';
    const db = await database();
    const [{ data: found, error: unreachable }, time, own, oriented] = await Promise.all([
      db
        .from('published_mentors')
        .select(columns)
        .eq('id', /^[0-9a-f-]{36}$/.test(id) ? id : '00000000-0000-0000-0000-000000000000')
        .maybeSingle(),
      db.rpc('server_time'),
      storedSession() ? db.from('profiles').select('display_name, about, use_initials').maybeSingle() : null,
      orientationOf('mentee'),
    ]);
    const shown = unreachable
      ? readDraft<Shown>(`shown-${id}`)
      : {
          mentor: found as unknown as Mentor | null,
          own: own?.data ?? null,
          due: oriented.required && oriented.last?.version !== orientation.version,
        };
    if (!shown?.mentor) {
      dropDraft(`shown-${id}`);
      return setStep(unreachable ? 'unreachable' : 'gone');
    }
    const { mentor: chosen, own: me } = shown;
    keepDraft(`shown-${id}`, shown);
    setMentor(chosen);
    setDeadline(addDays(String(time.data ?? new Date().toISOString()), answerDays).toISOString());
    const kept = readDraft<Draft>(`ask-${id}`);
    setBack(Boolean(kept?.goal || kept?.background || kept?.why));
    setMember(Boolean(me?.display_name));
    setDue(shown.due ?? false);
    setDraft((now) => ({
      ...now,
      id: crypto.randomUUID(),
      topic: chosen.topics[0] ?? '',
      duration: chosen.durations.length === 1 ? chosen.durations[0]! : '',
      format: chosen.formats.length === 1 ? chosen.formats[0]! : '',
      background: me?.about ?? '',
      use_initials: me?.use_initials ?? true,
      name: me?.display_name ?? '',
      ...kept,
    }));
    if (!chosen.is_open) {
      const answer = await read<Alternatives>('open_mentors_like', { p_mentor: id });
      if (answer.ok) setOthers(answer.value);
    }
    setStep('write');
    told();
  }
  /** What waited for the line waits still, or was sent, or refused: then with its words, and why. */
  function told() {
    const id = new URLSearchParams(location.search).get('mentor') ?? '';
    if (waitingFor(id)) return setStep('waiting');
    const outcome = outcomeOf(id);
    if (!outcome) return setStep((now) => (now === 'waiting' ? 'write' : now));
    forgetOutcome(id);
    if ('deadline' in outcome) setDeadline(outcome.deadline);
    else errors.show(outcome.refused, outcome.retryAfter, formFields);
    if ('refused' in outcome && outcome.refused.includes('orientation_required')) setDue(true);
    setStep('deadline' in outcome ? 'sent' : 'write');
  }
  const set = (part: Partial<Draft>) =>
    setDraft((now) => {
      const next = { ...now, ...part };
      if (mentor) keepDraft(`ask-${mentor.id}`, next);
      return next;
    });

  function problems(): string[] {
    const parsed = sendRequest.safeParse({ ...draft, mentor: mentor!.id, topic: draft.topic || null });
    const codes = parsed.success ? [] : codesOf(parsed.error);
    if (draft.name.trim() === '') codes.push('display_name_required');
    if (due && !draft.oriented) codes.push('orientation_required');
    if (!storedSession() && !normalEmail(draft.email))
      codes.push(draft.email.trim() ? 'email_unknown' : 'email_required');
    return codes;
  }

  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    const wrong = problems();
    if (wrong.length > 0) return errors.show(wrong, null, formFields);
    errors.clear();
    setBusy(true);
    if (storedSession()) await send();
    else {
      const answer = await sendCode(draft.email, locale);
      if (answer.ok) setStep('code');
      else errors.showAnswer(answer, formFields);
    }
    setBusy(false);
  }

  async function send() {
    setBusy(true);
    const { id, goal, background, why, duration, format, topic, use_initials } = draft;
    const item: WaitingRequest = {
      id,
      owner: storedSession()?.user?.id ?? '',
      mentor: { id: mentor!.id, name: mentor!.display_name },
      profile: member
        ? null
        : {
            display_name: draft.name,
            locale,
            time_zone: Intl.DateTimeFormat().resolvedOptions().timeZone,
            languages: [locale],
            use_initials,
          },
      request: {
        id,
        mentor: mentor!.id,
        goal,
        background,
        why,
        duration,
        format,
        topic: topic || null,
        use_initials,
        orientation: due ? orientation.version : null,
      },
    };
    const answer = await sendNow(item);
    setBusy(false);
    if (!answer.ok) {
      if (answer.code === 'orientation_required') setDue(true);
      if (answer.code === 'offline' && !navigator.onLine && letWait(item)) return;
      setUnsent(answer.code === 'offline' ? item : null);
      setStep('write');
      return errors.showAnswer(answer, formFields);
    }
    dropDraft(`ask-${mentor!.id}`);
    setDeadline(answer.value.deadline_at);
    setStep('sent');
  }

  if (step === 'loading')
    return (
      <p class="loading" role="status">
        {site.loading}
      </p>
    );
  if (step === 'unreachable') {
    return (
      <div class="stack">
        <h1>{t.title}</h1>
        <p class="note warn">{messages.offline.formMissing}</p>
        <div>
          <button type="button" class="button quiet" onClick={() => location.reload()}>
            {site.retry}
          </button>
        </div>
      </div>
    );
  }
  if (step === 'gone' || !mentor)
    return (
      <div class="stack">
        <h1>{t.mentorGone}</h1>
        <a class="button primary" href={path(locale, 'find')}>
          {site.find}
        </a>
      </div>
    );
  const first = mentor.display_name.split(' ')[0]!;
  const date = longDate(locale, deadline);

  if (step === 'sent') {
    return (
      <div class="stack" role="status">
        <h1 tabIndex={-1} ref={(element) => element?.focus()}>
          {fill(t.sentTitle, { name: mentor.display_name })}
        </h1>
        <p>{fill(t.sentText, { date })}</p>
        <div>
          <a class="button primary" href={path(locale, 'requests')}>
            {t.sentNext}
          </a>
        </div>
      </div>
    );
  }
  if (step === 'waiting') return <Waiting locale={locale} t={messages.offline} mentor={mentor} words={draft} />;
  if (!mentor.is_open) {
    return (
      <div class="stack">
        <h1>{fill(t.notOpenTitle, { name: first })}</h1>
        {others && <Others locale={locale} messages={messages} others={others} />}
      </div>
    );
  }
  if (step === 'code') {
    return (
      <div class="stack">
        <h1>{fill(t.titleFor, { name: first })}</h1>
        <CodeForm
          locale={locale}
          t={messages.signIn}
          errors={messages.errors}
          email={draft.email}
          onDone={() => void send()}
          onBack={() => setStep('write')}
        />
      </div>
    );
  }
  const headline = inLocale(locale, mentor.headline_en, mentor.headline_fr);
  const starter = (field: 'goal' | 'why', lines: string[]) =>
    draft[field].trim() === '' && (
      <div class="chips">
        {lines.map((line) => (
          <button key={line} type="button" class="chip" onClick={() => set({ [field]: `${line.replace(/…$/, '')} ` })}>
            {line}
          </button>
        ))}
      </div>
    );
  return (
    <form class="stack" onSubmit={submit} noValidate>
      <div class="stack-tight">
        <h1>{fill(t.titleFor, { name: mentor.display_name })}</h1>
        <p class="soft" lang={headline?.lang}>
          {headline?.text}
        </p>
        <p>
          <b>{fill(t.promise, { date })}</b>
        </p>
      </div>
      {back && (
        <p class="note small" role="status">
          {t.draftBack}
        </p>
      )}
      <TextField
        area
        name="goal"
        label={t.goal}
        hint={t.goalHint}
        value={draft.goal}
        onInput={(goal) => set({ goal })}
        error={errors.of('goal')}
      >
        {starter('goal', t.goalStarters)}
      </TextField>
      <TextField
        area
        name="background"
        label={t.background}
        hint={t.backgroundHint}
        value={draft.background}
        onInput={(background) => set({ background })}
        error={errors.of('background')}
      />
      <TextField
        area
        name="why"
        label={t.why}
        hint={t.whyHint}
        value={draft.why}
        onInput={(why) => set({ why })}
        error={errors.of('why')}
      >
        {starter('why', t.whyStarters)}
      </TextField>
      <Choice
        name="duration"
        label={t.duration}
        value={draft.duration}
        onChange={(duration) => set({ duration })}
        error={errors.of('duration')}
        options={mentor.durations.map((value: Duration) => ({ value, label: m.durations[value] }))}
      />
      <Choice
        name="format"
        label={t.format}
        value={draft.format}
        onChange={(format) => set({ format })}
        error={errors.of('format')}
        options={mentor.formats.map((value: Format) => ({ value, label: m.formats[value] }))}
      />
      {mentor.topics.length > 1 && (
        <Select
          name="topic"
          label={t.topic}
          value={draft.topic}
          onChange={(topic) => set({ topic })}
          options={[
            ...mentor.topics.map((value) => ({ value, label: topics[value] ?? value })),
            { value: '', label: t.topicNone },
          ]}
        />
      )}
      <fieldset class="field stack">
        <legend>{t.you}</legend>
        {!member && (
          <TextField
            name="display_name"
            label={t.name}
            hint={t.nameHint}
            autoComplete="name"
            value={draft.name}
            onInput={(name) => set({ name })}
            error={errors.of('display_name')}
          />
        )}
        {!storedSession() && (
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
        )}
        <div>
          <Check
            name="use_initials"
            label={t.initials}
            checked={draft.use_initials}
            onChange={(use_initials) => set({ use_initials })}
          />
          {draft.use_initials && draft.name.trim() !== '' && (
            <p class="small soft">{fill(t.initialsHint, { initials: initials(draft.name) })}</p>
          )}
        </div>
      </fieldset>
      {due && (
        <section class="stack-tight">
          <h2>{t.orientation.title}</h2>
          <p>{fill(t.orientation.text, { minutes: orientation.minutes })}</p>
          <details class="card">
            <summary>{t.orientation.open}</summary>
            <div>{children}</div>
          </details>
          <Check
            name="orientation"
            checked={draft.oriented}
            onChange={(oriented) => set({ oriented })}
            error={errors.of('orientation')}
            label={t.orientation.read}
          />
        </section>
      )}
      {mentor.price_cents !== null && <p class="note">{fill(t.price, { price: money(locale, mentor.price_cents) })}</p>}
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      {errors.general && unsent && (
        <div>
          <button type="button" class="button quiet" onClick={() => letWait(unsent)}>
            {messages.offline.sendLater}
          </button>
        </div>
      )}
      <div class="row">
        <button class="button primary wide-on-phone" type="submit" aria-disabled={busy}>
          {busy ? t.sending : storedSession() ? fill(t.send, { name: first }) : t.sendCode}
        </button>
        <span class="small soft">{t.draftKept}</span>
      </div>
    </form>
  );
}
