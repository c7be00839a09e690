/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { dateWithYear } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { trackPath, type Track } from '../../i18n/tracks.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { database } from '../../services/database.ts';
import { orientationOf } from '../../services/orientation.ts';
import { storedSession } from '../../services/session.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { errorText } from '../../i18n/error-text.ts';

type Props = {
  locale: Locale;
  track: Track;
  messages: Pick<Messages, 'orientation' | 'errors' | 'site'>;
  version: string;
  changed?: string | undefined;
};
type Done = { version: string; completed_at: string };

/** Only ways into this site: an address of our own, never another's. */
const comesFrom = (): string | null => {
  const next = new URLSearchParams(location.search).get('next') ?? '';
  return /^\/(en|fr)\/[^\\]*$/.test(next) ? next : null;
};

/** The end of a track: "I have read this", with its date; where to go on; and for an applicant the way out (MM-02, S4-06). */
export default function Finish({ locale, track, messages, version, changed }: Props) {
  const t = messages.orientation;
  // Until the page is awake, and without a script: how to sign in and come back.
  const [member, setMember] = useState(false);
  const [done, setDone] = useState<Done | null>(null);
  const [applicant, setApplicant] = useState(false);
  const [withdrawn, setWithdrawn] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const [back, setBack] = useState<string | null>(null);

  useEffect(() => {
    setBack(comesFrom());
    if (storedSession()) void load();
  }, []);
  async function load() {
    const [{ last }, own] = await Promise.all([
      orientationOf(track),
      track === 'mentor'
        ? (await database()).from('mentors').select('status').eq('profile_id', storedSession()!.user!.id).maybeSingle()
        : null,
    ]);
    setDone(last);
    setApplicant(own?.data?.status === 'draft' || own?.data?.status === 'pending');
    setMember(true);
  }
  async function complete() {
    if (busy) return;
    setBusy(true);
    setProblem('');
    const answer = await post<Done>('orientation', { track, version });
    setBusy(false);
    if (answer.ok) setDone(answer.value);
    else setProblem(errorText(locale, messages.errors, answer.code, answer.retryAfter));
  }
  async function withdraw() {
    const answer = await post('mentor-profile/withdraw');
    if (!answer.ok) return setProblem(errorText(locale, messages.errors, answer.code));
    setApplicant(false);
    setWithdrawn(true);
  }

  if (!member) {
    const here = `${trackPath(locale, track, back ?? undefined)}#finish`;
    return (
      <>
        <p>{t.signInText}</p>
        <p>
          <a class="button primary" href={path(locale, 'signIn', undefined, { next: here })} rel="nofollow">
            {t.signIn}
          </a>
        </p>
      </>
    );
  }
  const current = done?.version === version;
  const onward = {
    mentee: path(locale, 'find'),
    mentor: path(locale, 'mentorProfile'),
    manager: path(locale, 'resources'),
  }[track];
  return (
    <>
      <div role="status">
        {withdrawn ? (
          <p class="note">{t.withdrawn}</p>
        ) : current ? (
          <p class="note good">
            {fill(t.done, { date: dateWithYear(locale, done.completed_at), version: done.version })}
          </p>
        ) : (
          done && (
            <p class="note warn">
              {fill(t.newer, { date: dateWithYear(locale, done.completed_at), version: done.version })} {changed}
            </p>
          )
        )}
      </div>
      {problem && (
        <p class="note bad" role="alert">
          {problem}
        </p>
      )}
      {!withdrawn && (
        <div class="row">
          {current ? (
            <a class="button primary" href={back ?? onward}>
              {back ? t.back : t.onward[track]}
            </a>
          ) : (
            <button
              class="button primary wide-on-phone"
              type="button"
              aria-disabled={busy}
              onClick={() => void complete()}
            >
              {busy ? t.saving : t.read}
            </button>
          )}
        </div>
      )}
      {applicant && (
        <p class="soft">
          {t.notForYou}{' '}
          <Confirm
            label={t.withdraw}
            question={t.withdrawSure}
            yes={t.withdrawYes}
            no={messages.site.cancel}
            onYes={withdraw}
          />
        </p>
      )}
    </>
  );
}
