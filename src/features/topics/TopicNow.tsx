/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { corrected, openMentor, type OpenMentor } from '../../data/topics.ts';
import type { SearchAnswer } from '../../data/types.ts';
import type { Line, TopicFacts } from '../../data/waiting.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { plural } from '../../i18n/translate.ts';
import { database, read } from '../../services/database.ts';
import { storedSession } from '../../services/session.ts';
import { myLines } from '../../services/wait-list.ts';
import { Face } from '../shared/Face.tsx';
import { InLine } from './InLine.tsx';
import { JoinLine } from './JoinLine.tsx';
import type { TopicMessages } from './words.ts';

type Props = {
  locale: Locale;
  messages: TopicMessages;
  topic: string;
  built: { total: number; mentors: OpenMentor[] };
};

/** Who is open on a topic and, when nobody is, the line. It says what the build knew and changes only where the truth differs (D14). */
export default function TopicNow({ locale, messages, topic, built }: Props) {
  const { topics: t, waitList: w, mentor: m } = messages;
  const [open, setOpen] = useState(built);
  const [line, setLine] = useState<Line | null>(null);
  const [waiting, setWaiting] = useState(0);

  useEffect(() => {
    void (async () => {
      const question = { query: '', filters: { topic: [topic] }, open_only: true, sort: 'best', page: 1, per_page: 12 };
      const [answer, lines] = await Promise.all([
        read<SearchAnswer>('search_mentors', { p_search: question }),
        storedSession() ? myLines() : null,
      ]);
      if (lines?.ok) setLine(lines.value.lines.find((one) => one.topic === topic) ?? null);
      if (!answer.ok) return;
      const { hits, total } = answer.value;
      const still = new Set(hits.map((one) => one.id));
      const unsure = total > hits.length ? built.mentors.filter((one) => !still.has(one.id)).map((one) => one.id) : [];
      if (unsure.length > 0) {
        const { data } = await (
          await database()
        )
          .from('published_mentors')
          .select('id')
          .in('id', unsure)
          .eq('is_open', true);
        for (const row of data ?? []) if (row.id) still.add(row.id);
      }
      setOpen({
        total,
        mentors: corrected(
          built.mentors,
          still,
          hits.map((one) => openMentor(locale, one)),
        ),
      });
      if (total > 0) return;
      const facts = await read<TopicFacts[]>('topic_facts', { p_topic: topic });
      if (facts.ok) setWaiting(facts.value[0]?.waiting ?? 0);
    })();
  }, []);

  const place = (open.total === 0 || line) && (
    <section class="card stack" id="line">
      <h2>{line?.offer ? w.turn : w.title}</h2>
      {!line && <p>{w.lead}</p>}
      {!line && waiting > 0 && <p class="soft">{plural(locale, t.line, waiting)}</p>}
      {line ? (
        <InLine locale={locale} messages={messages} line={line} onChanged={setLine} />
      ) : (
        <JoinLine locale={locale} messages={messages} topic={topic} onJoined={setLine} />
      )}
    </section>
  );
  return (
    <div class="now stack">
      {line?.offer && place}
      <p role="status">
        <span class={`badge ${open.total > 0 ? 'open' : 'full'}`}>{plural(locale, t.open, open.total)}</span>
      </p>
      {open.mentors.length > 0 && (
        <ul role="list" class="open-mentors">
          {open.mentors.map((one) => (
            <li key={one.id}>
              <Face id={one.id} name={one.name} photo={one.photo} />
              <div>
                <h3>
                  <a href={path(locale, 'mentor', one.slug)}>{one.name}</a>
                </h3>
                <p class="small soft" lang={one.headline?.lang}>
                  {one.headline?.text}
                </p>
                <p class="small">
                  <span class="soft">{one.place} · </span>
                  <span class="badge open">{plural(locale, m.places, one.places)}</span>
                </p>
              </div>
            </li>
          ))}
        </ul>
      )}
      {open.total > 0 && (
        <p>
          <a class="button quiet" href={path(locale, 'find', undefined, { topic })}>
            {open.total > open.mentors.length ? plural(locale, t.seeAll, open.total) : t.search}
          </a>
        </p>
      )}
      {!line?.offer && place}
    </div>
  );
}
