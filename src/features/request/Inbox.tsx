import { useEffect, useRef, useState } from 'preact/hooks';
import type { Listing, RequestView } from '../../data/types.ts';
import { daysLeft } from '../../domain/shared/days.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { plural } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { database, read } from '../../services/database.ts';
import { storedSession } from '../../services/session.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { Relationship } from '../shared/Relationship.tsx';
import { useErrors } from '../shared/useErrors.ts';
import { useMember } from '../shared/useMember.ts';
import { AnswerPanel } from './AnswerPanel.tsx';
import { Availability, type OwnMentor } from './Availability.tsx';
import type { RequestMessages } from './RequestCard.tsx';
import { RequestForMentor, type Names } from './RequestForMentor.tsx';

type Props = {
  locale: Locale;
  /** How long a mentor has to say "still open", in days. */ stillOpenDays: number;
  messages: RequestMessages;
  names: Names;
};
type Loaded = {
  requests: RequestView[];
  serverTime: string;
  mentor: OwnMentor | null;
  places: Pick<Listing, 'places_open' | 'max_active'> | null;
};

const own = 'status, paused_at, resume_at, pause_reason, still_open_asked_at, max_active';

/** A mentor's inbox: the nearest date first, one answer is enough. */
export default function Inbox({ locale, stillOpenDays, messages, names }: Props) {
  const { inbox: t, requests: r, site } = messages;
  const member = useMember(locale);
  const [data, setData] = useState<Loaded | null>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const article = useRef<HTMLElement>(null);
  const errors = useErrors(locale, messages.errors);

  async function load() {
    const me = storedSession()?.user?.id ?? '';
    const db = await database();
    const [answer, mentor, places] = await Promise.all([
      read<{ requests: RequestView[]; server_time: string }>('list_requests', { p_side: 'mentor' }),
      db.from('mentors').select(own).eq('profile_id', me).maybeSingle(),
      db.from('published_mentors').select('places_open, max_active').eq('id', me).maybeSingle(),
    ]);
    if (!answer.ok) return void errors.showAnswer(answer);
    setData({
      requests: answer.value.requests,
      serverTime: answer.value.server_time,
      mentor: mentor.data as OwnMentor | null,
      places: places.data as Loaded['places'],
    });
  }
  useEffect(() => {
    setChosen(new URLSearchParams(location.search).get('r'));
    if (member) void load();
  }, []);
  function choose(id: string) {
    setChosen(id);
    setSaid('');
    history.replaceState(null, '', `${location.pathname}?r=${id}`);
    requestAnimationFrame(() => {
      article.current?.focus();
      article.current?.scrollIntoView({ block: 'nearest' });
    });
  }

  /** The answered request stays in view, with what comes next, and keeps the focus. */
  async function answered(id: string, words: string) {
    setChosen(id);
    setSaid(words);
    await load();
    article.current?.focus();
  }

  if (errors.general) {
    return (
      <div class="note bad row between" role="alert">
        <p>{errors.general}</p>
        <button
          type="button"
          class="button quiet slim"
          onClick={() => {
            errors.clear();
            void load();
          }}
        >
          {site.retry}
        </button>
      </div>
    );
  }
  if (!data)
    return (
      <div class="skeleton" role="status" aria-label={site.loading}>
        <i />
        <i />
      </div>
    );
  if (!data.mentor)
    return (
      <div class="stack">
        <p>{t.notMentor}</p>
        <div>
          <a class="button primary" href={path(locale, 'become')}>
            {t.notMentorAction}
          </a>
        </div>
      </div>
    );

  // What waits for the mentor comes before what waits for the mentee.
  const waiting = ['sent', 'question'].flatMap((status) => data.requests.filter((one) => one.status === status));
  const together = data.requests.filter((one) => one.relationship && !one.relationship.ended_at);
  const past = data.requests.filter((one) => !waiting.includes(one) && !together.includes(one));
  const shown = data.requests.find((one) => one.id === chosen) ?? waiting[0] ?? null;
  const state = (one: RequestView) =>
    one.status === 'question' ? (
      <span class="badge full">{t.asked}</span>
    ) : one.status === 'sent' ? (
      <span class="badge wait">{plural(locale, r.daysLeft, daysLeft(one.deadline_at, data.serverTime))}</span>
    ) : (
      <span class={`badge ${one.status === 'accepted' ? 'open' : 'ended'}`}>{r.status[one.status]}</span>
    );
  const items = (title: string, some: RequestView[]) =>
    some.length > 0 && (
      <>
        <h2 class="group">{title}</h2>
        <ul role="list">
          {some.map((one) => (
            <li key={one.id}>
              <button
                type="button"
                aria-current={one.id === shown?.id ? 'true' : undefined}
                onClick={() => choose(one.id)}
              >
                <b>{one.mentee.name || r.formerMember}</b>
                {state(one)}
                <span class="soft small goal">{one.goal}</span>
              </button>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <div class="inbox">
      <Availability
        locale={locale}
        stillOpenDays={stillOpenDays}
        messages={messages}
        mentor={data.mentor}
        places={data.places}
        serverTime={data.serverTime}
        waiting={waiting.length}
        onChanged={load}
      />
      {data.requests.length === 0 && (
        <div class="card stack-tight">
          <p>
            <b>{t.empty}</b>
          </p>
          <p class="soft">{t.emptyText}</p>
        </div>
      )}
      {data.requests.length > 0 && (
        <div class="lay">
          <nav class="list" aria-label={t.list}>
            {waiting.length === 0 && <p class="soft">{t.empty}</p>}
            {items(t.list, waiting)}
            {items(t.together, together)}
            {items(t.past, past)}
          </nav>
          <div class="stack">
            <p role="status" class={said ? 'note good' : 'visually-hidden'}>
              {said}
            </p>
            {shown && (
              <article class="card req" ref={article} tabIndex={-1} key={shown.id}>
                <RequestForMentor locale={locale} messages={messages} request={shown} names={names} />
                {shown.relationship && (
                  <div class="body">
                    <Relationship
                      locale={locale}
                      messages={messages}
                      relationship={shown.relationship}
                      now={shown.server_time}
                      name={shown.mentee.name.split(' ')[0] || r.formerMember}
                      onChanged={load}
                    />
                  </div>
                )}
                {(shown.status === 'sent' || shown.status === 'question') && (
                  <AnswerPanel
                    locale={locale}
                    messages={messages}
                    request={shown}
                    act={(command, body) => post(`requests/${shown.id}/${command}`, body)}
                    onDone={(words) => void answered(shown.id, words)}
                  />
                )}
                <div class="row body tools">
                  {!shown.mentee.gone && (
                    <Confirm
                      label={t.block}
                      question={t.blockSure}
                      yes={t.blockYes}
                      no={t.cancel}
                      onYes={async () => {
                        if ((await post('block', { profile: shown.mentee.id })).ok) await load();
                      }}
                    />
                  )}
                  <a class="small report" href={path(locale, 'help', undefined, { report: shown.id, kind: 'request' })}>
                    {r.report}
                  </a>
                </div>
              </article>
            )}
          </div>
        </div>
      )}
    </div>
  );
}
