/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { addDays } from '../../domain/shared/days.ts';
import type { Alternatives } from '../../data/suggestions.ts';
import type { Listing } from '../../data/types.ts';
import { longDate, shortDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { database, read } from '../../services/database.ts';
import { OtherList, type OtherWords } from '../shared/Others.tsx';
import { showWithdrawn } from './withdrawn.ts';

type Live = Pick<Listing, 'is_open' | 'places_open' | 'max_active' | 'open_from'>;
type Props = {
  locale: Locale;
  /** How long a mentor has to answer, in days. */
  answerDays: number;
  messages: Pick<Messages, 'reasons' | 'gone'> & {
    mentor: OtherWords &
      Pick<
        Messages['mentor'],
        | 'ask'
        | 'full'
        | 'notOpen'
        | 'openNow'
        | 'paused'
        | 'pausedUntil'
        | 'placesLabel'
        | 'placesOf'
        | 'promise'
        | 'promiseDate'
        | 'resting'
      >;
  };
  mentor: { id: string; name: string };
  /** What the page says now: it changes only where the truth differs. */
  built: Live;
  /** Who was open as the site was built, for a mentor who was not. */
  similar: Alternatives | null;
};

/**
 * The living part of a profile: today's date for the promise, places, and who else is open
 * when this mentor is not. Who left takes their words with them. The page is whole without it.
 */
export default function LiveFacts({ locale, answerDays, messages, mentor, built, similar }: Props) {
  const t = messages.mentor;
  const [live, setLive] = useState<Live>(built);
  const [now, setNow] = useState<string | null>(null);
  const [others, setOthers] = useState<Alternatives | null>(similar);

  useEffect(() => {
    void (async () => {
      const db = await database();
      const [time, facts] = await Promise.all([
        db.rpc('server_time'),
        db
          .from('published_mentors')
          .select('is_open, places_open, max_active, open_from')
          .eq('id', mentor.id)
          .maybeSingle(),
      ]);
      if (time.data) setNow(String(time.data));
      if (facts.error) return;
      if (!facts.data) return showWithdrawn(locale, messages.gone);
      const fresh = facts.data as Live;
      setLive(fresh);
      if (!fresh.is_open) {
        const answer = await read<Alternatives>('open_mentors_like', { p_mentor: mentor.id });
        if (answer.ok) setOthers(answer.value);
      }
    })();
  }, []);

  const deadline = now ? addDays(now, answerDays) : null;
  const name = mentor.name.split(' ')[0]!;
  const back = live.open_from && live.open_from !== 'infinity' ? live.open_from : null;
  return (
    <div class="stack live">
      <div class="row between">
        <span class={live.is_open ? 'badge open' : 'badge full'}>
          {live.is_open
            ? t.openNow
            : back
              ? fill(live.places_open > 0 ? t.pausedUntil : t.resting, { date: shortDate(locale, back) })
              : live.places_open === 0
                ? t.full
                : t.paused}
        </span>
        <span class="small soft">
          <span
            class="seats"
            role="img"
            aria-label={fill(t.placesLabel, { open: live.places_open, all: live.max_active })}
          >
            {Array.from({ length: live.max_active }, (_, i) => (
              <i key={i} class={i < live.max_active - live.places_open ? 'taken' : ''} />
            ))}
          </span>
          <span aria-hidden="true">{fill(t.placesOf, { open: live.places_open, all: live.max_active })}</span>
        </span>
      </div>
      {live.is_open ? (
        <>
          <a class="button primary" href={path(locale, 'ask', undefined, { mentor: mentor.id })}>
            {fill(t.ask, { name })}
          </a>
          <p class="small soft">{deadline ? fill(t.promiseDate, { date: longDate(locale, deadline) }) : t.promise}</p>
        </>
      ) : (
        <div class="stack-tight" aria-live="polite">
          <p>{fill(t.notOpen, { name })}</p>
          {others && <OtherList locale={locale} messages={messages} others={others} />}
        </div>
      )}
    </div>
  );
}
