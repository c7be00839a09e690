import { useEffect, useState } from 'preact/hooks';
import { placeWords } from '../../data/mentor-words.ts';
import { inLocale } from '../../data/types.ts';
import { dateAndTime, dateWithYear, list, longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { read } from '../../services/database.ts';
import { errorText } from '../../i18n/error-text.ts';
import { useMember } from '../shared/useMember.ts';
import { Jobs, type FailingJob } from './Jobs.tsx';
import { Orientations } from './Orientations.tsx';
import { Photo } from './Photo.tsx';
import { ReasonButton } from './ReasonButton.tsx';
import type { Section } from './section.ts';
import { Voices, type VoicesMessages, type VoicesQueue } from './Voices.tsx';

type Waiting = {
  id: string;
  name: string;
  has_photo: boolean;
  headline_en: string | null;
  headline_fr: string | null;
  bio_en: string | null;
  bio_fr: string | null;
  city: string | null;
  province_code: string;
  languages: string[];
  topics: string[];
  submitted_at: string;
  conduct_version: string;
  orientation: { version: string; completed_at: string } | null;
};
type Queue = VoicesQueue & {
  waiting: Waiting[];
  near_deadline: { id: string; mentor: string; mentor_id: string; status: 'sent' | 'question'; deadline_at: string }[];
  paused: {
    mentor_id: string;
    name: string;
    slug: string;
    pause_reason: 'own' | 'unanswered' | 'staff';
    paused_at: string;
    resume_at: string | null;
  }[];
  reports: {
    id: string;
    subject_kind: 'profile' | 'request';
    reason: keyof Messages['report']['reasons'];
    note: string | null;
    created_at: string;
    photo_of: string | null;
  }[];
  group_offers: {
    topic: string;
    offered_at: string;
    offered: number;
    declined: number;
    waiting: number;
    accepted: string[];
  }[];
  dead_effects: { id: string; kind: string; attempts: number; last_error: string | null }[];
  jobs: FailingJob[];
  totals: Record<'waiting' | 'near_deadline' | 'paused' | 'reports' | 'group_offers' | 'dead_effects', number>;
};
type Props = {
  locale: Locale;
  messages: VoicesMessages & Pick<Messages, 'report' | 'requests'>;
  topics: Record<string, string>;
  provinces: Record<string, string>;
};

/** What waits for staff, oldest first; every decision with a reason that is logged (T17, T45). */
export default function StaffQueue({ locale, messages, topics, provinces }: Props) {
  const t = messages.staff;
  const member = useMember(locale);
  const [queue, setQueue] = useState<Queue | null>(null);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState('');
  async function load() {
    const answer = await read<Queue>('staff_queue');
    if (answer.ok) {
      setQueue(answer.value);
      localStorage.setItem('portage-staff', '1');
    } else setProblem(answer.code === 'staff_only' ? t.onlyStaff : errorText(locale, messages.errors, answer.code));
  }
  useEffect(() => {
    if (member) void load();
  }, []);
  /** Runs one decision; answers with what was wrong, or nothing. */
  async function decide(pathname: string, body: object): Promise<string> {
    const answer = await post(pathname, body);
    if (!answer.ok) return errorText(locale, messages.errors, answer.code, answer.retryAfter);
    setSaid(t.done);
    await load();
    return '';
  }
  if (problem)
    return (
      <p class="note warn" role="alert">
        {problem}
      </p>
    );
  if (!queue)
    return (
      <div class="skeleton" role="status" aria-label={messages.site.loading}>
        <i />
        <i />
      </div>
    );
  const { totals } = queue;
  const section: Section = (title, shown, body, total = shown) => (
    <section class="stack">
      <h2>
        {title} <span class="soft small">{total}</span>
      </h2>
      {shown === 0 ? <p class="soft">{t.nothing}</p> : body}
      {total > shown && <p class="soft small">{fill(t.shown, { shown, total })}</p>}
    </section>
  );
  const reason = (
    label: string,
    question: string,
    send: string,
    run: (words: string) => Promise<string>,
    className?: string,
  ) => (
    <ReasonButton
      label={label}
      question={question}
      send={send}
      cancel={messages.inbox.cancel}
      run={run}
      className={className}
    />
  );
  return (
    <div class="stack sections">
      <p role="status" class={said ? 'note good' : 'visually-hidden'}>
        {said}
      </p>
      {queue.jobs.length > 0 && (
        <Jobs locale={locale} messages={messages} jobs={queue.jobs} section={section} decide={decide} />
      )}
      {section(
        t.waiting,
        queue.waiting.length,
        queue.waiting.map((one) => {
          const bio = inLocale(locale, one.bio_en, one.bio_fr);
          const headline = inLocale(locale, one.headline_en, one.headline_fr);
          return (
            <article key={one.id} class="card stack-tight">
              <div class="row">
                {one.has_photo && <Photo mentor={one.id} alt={fill(t.photoOf, { name: one.name })} />}
                <h3>{one.name}</h3>
              </div>
              <p class="small soft">
                <span lang={headline?.lang}>{headline?.text}</span> ·{' '}
                {placeWords(one.city, provinces[one.province_code] ?? '')} · {one.languages.join(', ').toUpperCase()}
              </p>
              <p lang={bio?.lang} class="pre">
                {bio?.text}
              </p>
              <div class="chips">
                {one.topics.map((slug) => (
                  <span key={slug} class="chip">
                    {topics[slug] ?? slug}
                  </span>
                ))}
              </div>
              <p class="small soft">
                {fill(t.waitingSince, { date: longDate(locale, one.submitted_at) })} ·{' '}
                {fill(t.conductOk, {
                  version: one.conduct_version,
                  orientation: one.orientation
                    ? fill(t.orientations.line, {
                        version: one.orientation.version,
                        date: dateWithYear(locale, one.orientation.completed_at),
                      })
                    : t.orientations.never,
                })}
              </p>
              <div class="row">
                <button
                  type="button"
                  class="button primary slim"
                  onClick={async () =>
                    setProblem(await decide('staff/review', { mentor: one.id, decision: 'approve' }))
                  }
                >
                  {t.approve}
                </button>
                {one.has_photo &&
                  reason(
                    t.photoRemove,
                    t.photoReason,
                    t.photoRemove,
                    (words) => decide('staff/photo', { mentor: one.id, reason: words }),
                    'button text',
                  )}
                {reason(
                  t.decline,
                  t.declineReason,
                  t.sendDecline,
                  (words) => decide('staff/review', { mentor: one.id, decision: 'decline', reason: words }),
                  'button text',
                )}
              </div>
            </article>
          );
        }),
        totals.waiting,
      )}
      {section(
        t.near,
        queue.near_deadline.length,
        <ul role="list" class="rows">
          {queue.near_deadline.map((one) => (
            <li key={one.id} class="row between">
              <span>
                <b>{one.mentor}</b> · {messages.requests.status[one.status]}
                <br />
                <span class="small soft">{dateAndTime(locale, one.deadline_at)}</span>
              </span>
              {reason(t.pause, t.pauseReason, t.pause, (words) =>
                decide('staff/pause', { mentor: one.mentor_id, reason: words }),
              )}
            </li>
          ))}
        </ul>,
        totals.near_deadline,
      )}
      {section(
        t.reports,
        queue.reports.length,
        <ul role="list" class="rows">
          {queue.reports.map((one) => (
            <li key={one.id} class="stack-tight">
              <span>
                <b>{messages.report.reasons[one.reason]}</b> · {t.subject[one.subject_kind]} ·{' '}
                <span class="small soft">{longDate(locale, one.created_at)}</span>
              </span>
              {one.note && <p class="pre">{one.note}</p>}
              <div class="row">
                {one.photo_of &&
                  reason(
                    t.photoRemove,
                    t.photoReason,
                    t.photoRemove,
                    (words) => decide('staff/photo', { mentor: one.photo_of, reason: words }),
                    'button text',
                  )}
                {reason(t.resolve, t.resolution, t.resolve, (words) =>
                  decide('staff/resolve', { report: one.id, resolution: words }),
                )}
              </div>
            </li>
          ))}
        </ul>,
        totals.reports,
      )}
      <Voices
        locale={locale}
        messages={messages}
        queue={queue}
        section={section}
        decide={decide}
        onSaved={async () => (setSaid(t.done), load())}
      />
      <Orientations locale={locale} messages={messages} section={section} />
      {section(
        t.paused,
        queue.paused.length,
        <ul role="list" class="rows">
          {queue.paused.map((one) => (
            <li key={one.mentor_id} class="row between">
              <span>
                <a href={path(locale, 'mentor', one.slug)}>{one.name}</a> · {t.pauseReasons[one.pause_reason]}
                <br />
                <span class="small soft">
                  {longDate(locale, one.paused_at)}
                  {one.resume_at && <> → {longDate(locale, one.resume_at)}</>}
                </span>
              </span>
              {reason(t.resume, t.resumeReason, t.resume, (words) =>
                decide('staff/resume', { mentor: one.mentor_id, reason: words }),
              )}
            </li>
          ))}
        </ul>,
        totals.paused,
      )}
      {section(
        t.groups,
        queue.group_offers.length,
        <ul role="list" class="rows">
          {queue.group_offers.map((one) => (
            <li key={one.topic}>
              <a href={path(locale, 'topic', one.topic)}>{topics[one.topic] ?? one.topic}</a> ·{' '}
              {fill(t.groupRow, { waiting: one.waiting, offered: one.offered, declined: one.declined })}
              <br />
              <span class="small soft">
                {longDate(locale, one.offered_at)}
                {one.accepted.length > 0 && (
                  <>
                    {' '}
                    · <b>{fill(t.groupYes, { names: list(locale, one.accepted) })}</b>
                  </>
                )}
              </span>
            </li>
          ))}
        </ul>,
        totals.group_offers,
      )}
      {section(
        t.dead,
        queue.dead_effects.length,
        <ul role="list" class="rows">
          {queue.dead_effects.map((one) => (
            <li key={one.id} class="row between">
              <span>
                {one.kind} · {one.attempts}
                <br />
                <span class="small soft">{one.last_error}</span>
              </span>
              <button
                type="button"
                class="button quiet slim"
                onClick={() => void decide('staff/retry', { id: one.id })}
              >
                {t.retry}
              </button>
            </li>
          ))}
        </ul>,
        totals.dead_effects,
      )}
    </div>
  );
}
