import { placeWords, replyWords } from '../../data/mentor-words.ts';
import { inLocale, type Alternatives } from '../../data/types.ts';
import { hueOf, monogram } from '../../domain/shared/initials.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { plural, type Messages } from '../../i18n/translate.ts';
import { WaitList } from './WaitList.tsx';

type Props = { locale: Locale; messages: Pick<Messages, 'mentor' | 'requests'>; others: Alternatives };

/** Three mentors who are open now, or a place in line: no end is a dead end (D12). */
export function Others({ locale, messages: { mentor: m, requests: t }, others }: Props) {
  return (
    <section class="stack-tight">
      <h3>{t.othersTitle}</h3>
      {others.mentors.length === 0 && <p class="soft">{m.nobodyOpen}</p>}
      <ul role="list" class="others">
        {others.mentors.map((one) => {
          const reply = replyWords(locale, m, one);
          return (
            <li key={one.id} class="other">
              <span class={`avatar small hue-${hueOf(one.id)}`} aria-hidden="true">{monogram(one.display_name)}</span>
              <span>
                <a href={path(locale, 'mentor', one.slug)}>{one.display_name}</a>
                <span class="small soft"> {[inLocale(locale, one.headline_en, one.headline_fr)?.text, placeWords(one.city, one.province_code)].filter(Boolean).join(' · ')}</span>
                <br />
                <span class="badge open">{plural(locale, m.places, one.places_open)}</span>
                {reply && <span class="small soft"> {reply}</span>}
              </span>
            </li>
          );
        })}
      </ul>
      {others.mentors.length < 3 && others.topic && <WaitList locale={locale} t={m} topic={others.topic} />}
    </section>
  );
}
