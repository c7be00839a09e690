/** @jsxImportSource preact */
import { pieces, snippet } from '../../domain/search/highlight.ts';
import { placeWords, priceWords, replyWords } from '../../data/mentor-words.ts';
import { inLocale, type Hit } from '../../data/types.ts';
import { shortDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, plural, type Messages } from '../../i18n/translate.ts';
import { Face } from '../shared/Face.tsx';
import type { Labels, SearchWords } from './words.ts';

type Props = {
  locale: Locale;
  t: SearchWords;
  mentorWords: Messages['mentor'];
  labels: Labels;
  hit: Hit;
  words: string[];
  pricesShown: boolean;
  timeZone?: string;
};

/** One mentor in the results: who, where, what they say about what was asked, and whether there is room. */
export function Result({ locale, t, mentorWords: m, labels, hit, words, pricesShown, timeZone }: Props) {
  const headline = inLocale(locale, hit.headline_en, hit.headline_fr);
  const bio = inLocale(locale, hit.bio_en, hit.bio_fr);
  const reply = replyWords(locale, m, hit);
  const badge = hit.is_open ? 'open' : hit.open_from ? 'wait' : 'full';
  return (
    <article class="hit">
      <Face id={hit.id} name={hit.display_name} photo={hit.photo_key} />
      <div class="who">
        <h2>
          <a href={path(locale, 'mentor', hit.slug)}>{hit.display_name}</a>
        </h2>
        <p class="small soft">
          <span lang={headline?.lang}>{headline?.text}</span> ·{' '}
          {placeWords(hit.city, labels.province[hit.province_code] ?? hit.province_code)} ·{' '}
          {hit.languages.map((code) => code.toUpperCase()).join(', ')}
        </p>
      </div>
      <div class="side small">
        <span class={`badge ${badge}`}>
          {hit.is_open
            ? plural(locale, m.places, hit.places_open)
            : hit.open_from
              ? fill(m.resting, { date: shortDate(locale, hit.open_from, timeZone) })
              : m.full}
        </span>
        {reply && <span class="soft">{fill(t.answersIn, { time: reply })}</span>}
        {pricesShown && <b>{priceWords(locale, m, hit)}</b>}
      </div>
      <div class="words">
        {bio && (
          <p lang={bio.lang}>
            {pieces(snippet(bio.text, words), words).map((piece, i) =>
              piece.hit ? <mark key={i}>{piece.text}</mark> : <span key={i}>{piece.text}</span>,
            )}
          </p>
        )}
        <div class="chips">
          {hit.topics.slice(0, 3).map((slug) => (
            <span key={slug} class="chip">
              {labels.topic[slug] ?? slug}
            </span>
          ))}
        </div>
      </div>
    </article>
  );
}
