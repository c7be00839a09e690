import { shortDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill, plural } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import type { CardMentor } from '../types.ts';

type Props = {
  locale: Locale;
  t: Messages['mentor'];
  mentor: Pick<CardMentor, 'is_open' | 'open_from' | 'places_open' | 'max_active' | 'time_zone'>;
  narrows?: boolean;
  className?: string;
};

/** Whether a mentor has room: a circle a place, and the word for it. On a card that may be narrow, `narrows`: one circle and a short word there. */
export function Places({ locale, t, mentor, narrows = false, className = '' }: Props) {
  const { is_open: isOpen, open_from: openFrom, places_open: open, max_active: all } = mentor;
  const isBack = !isOpen && openFrom !== null && Number.isFinite(Date.parse(openFrom));
  const date = isBack ? shortDate(locale, openFrom, mentor.time_zone) : '';
  const [state, long, short] = isOpen
    ? ['open', plural(locale, t.places, open), plural(locale, t.placesShort, open)]
    : isBack
      ? ['wait', fill(t.resting, { date }), fill(t.restingShort, { date })]
      : ['full', t.full, t.fullShort];
  // More circles than one counts at a glance say less than the word.
  const seats = isBack
    ? ['half']
    : Array.from({ length: all > 5 ? 1 : all }, (_, i) => (i < all - (isOpen ? open : 0) ? 'taken' : ''));
  const circles = isOpen && all > 5 ? [''] : seats;
  return (
    <span className={`badge ${state} ${className}`}>
      <span className="seats" aria-hidden="true">
        {circles.map((one, i) => (
          <i key={i} className={`${one} ${narrows && i < circles.length - 1 ? '@max-[36rem]:hidden' : ''}`} />
        ))}
      </span>
      <span className={narrows ? '@max-[36rem]:sr-only' : undefined}>{long}</span>
      {narrows && (
        <span className="@min-[36rem]:hidden" aria-hidden="true">
          {short}
        </span>
      )}
    </span>
  );
}
