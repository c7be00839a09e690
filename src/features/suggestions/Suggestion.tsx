/** @jsxImportSource preact */
import { placeWords } from '../mentors/price-words.ts';
import type { Suggested } from './types.ts';
import { inLocale } from '../../core/i18n/in-locale.ts';
import type { Reason } from './domain/suggest.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';
import { fill } from '../../core/i18n/translate.ts';
import { Face } from '../shared/Face.tsx';
import { Reasons } from '../shared/Reasons.tsx';
import type { SuggestionMessages, SuggestionNames } from './words.ts';

type Props = {
  locale: Locale;
  messages: SuggestionMessages;
  names: SuggestionNames;
  mentor: Suggested;
  reasons: Reason[];
  hidden: boolean;
  onHide: (hide: boolean) => void;
};

/** One mentor who is open now, why they are here, and the ways on: read, ask, or hide and take that back. */
export function Suggestion({ locale, messages, names, mentor, reasons, hidden, onHide }: Props) {
  const { suggestions: t, mentor: m } = messages;
  const first = mentor.display_name.split(' ')[0]!;
  const headline = inLocale(locale, mentor.headline_en, mentor.headline_fr);
  if (hidden) {
    return (
      <li class="note row between">
        <p role="status">{fill(t.hidden, { name: mentor.display_name })}</p>
        <button type="button" class="link" ref={(button) => button?.focus()} onClick={() => onHide(false)}>
          {m.undo}
        </button>
      </li>
    );
  }
  return (
    <li class="card suggestion">
      <Face id={mentor.id} name={mentor.display_name} photo={mentor.photo_key} />
      <div>
        <h3>
          <a href={path(locale, 'mentor', mentor.slug)}>{mentor.display_name}</a>
        </h3>
        <p class="small soft">
          <span lang={headline?.lang}>{headline?.text}</span> ·{' '}
          {placeWords(mentor.city, names.province[mentor.province_code] ?? mentor.province_code)}
        </p>
      </div>
      <Reasons
        locale={locale}
        messages={messages}
        names={names}
        mentor={mentor}
        reasons={reasons}
        label={fill(t.why, { name: mentor.display_name })}
      />
      <div class="row acts">
        <a class="button quiet slim" href={path(locale, 'ask', undefined, { mentor: mentor.id })}>
          {fill(m.ask, { name: first })}
        </a>
        <button
          type="button"
          class="link small"
          aria-label={`${m.dismiss}: ${mentor.display_name}`}
          onClick={() => onHide(true)}
        >
          {m.dismiss}
        </button>
      </div>
    </li>
  );
}
