import { money } from '../../core/i18n/dates.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { fill, plural } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import type { Listing } from './types.ts';

type Words = Messages['mentor'];

/** "Free", "$60 a meeting", "Free, or $60 a meeting". */
export function priceWords(locale: Locale, t: Words, mentor: Pick<Listing, 'pricing' | 'price_cents'>): string {
  if (mentor.pricing === 'free' || mentor.price_cents === null) return t.free;
  const price = money(locale, mentor.price_cents);
  return fill({ paid: t.price, both: t.freeOrPrice, donate: t.donated }[mentor.pricing], { price });
}

/** The same where there is little room: "Free or $60", and only "$60" where there is less. */
export function cardPrice(locale: Locale, t: Words, mentor: Pick<Listing, 'pricing' | 'price_cents'>) {
  if (mentor.pricing === 'free' || mentor.price_cents === null) return { long: t.free, short: t.free };
  const price = money(locale, mentor.price_cents);
  if (mentor.pricing === 'paid') return { long: fill(t.price, { price }), short: price };
  const long = fill(mentor.pricing === 'both' ? t.cardPriceBoth : t.cardPriceDonated, { price });
  return { long, short: mentor.pricing === 'both' ? long : price };
}

/** "2 days", "6 hours": the usual wait for an answer; null before the first. */
export function cardReply(
  locale: Locale,
  t: Words,
  { reply_hours: hours, reply_sample: sample }: Pick<Listing, 'reply_hours' | 'reply_sample'>,
): string | null {
  if (hours === null || sample === 0) return null;
  return hours < 20
    ? plural(locale, t.cardHours, Math.max(1, hours))
    : plural(locale, t.cardDays, Math.max(1, Math.round(hours / 24)));
}

/** "in about 2 days", "in about 6 hours"; null before the first answer. */
export function replyWords(
  locale: Locale,
  t: Pick<Words, 'replyHours' | 'replyDays'>,
  mentor: Pick<Listing, 'reply_hours' | 'reply_sample'>,
): string | null {
  if (mentor.reply_hours === null || mentor.reply_sample === 0) return null;
  const hours = Math.max(1, mentor.reply_hours);
  return hours < 20
    ? plural(locale, t.replyHours, hours)
    : plural(locale, t.replyDays, Math.max(1, Math.round(hours / 24)));
}

/** "Winnipeg, Manitoba". */
export const placeWords = (city: string | null, province: string): string =>
  city && city !== province ? `${city}, ${province}` : province;
