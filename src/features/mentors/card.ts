import { list } from '../../core/i18n/dates.ts';
import { inLocale } from '../../core/i18n/in-locale.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { fill } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import { answers, bestLine, sentenceWith } from '../search/domain/highlight.ts';
import { cardPrice, cardReply } from './price-words.ts';
import type { CardMentor } from './types.ts';

/** What a code is called in the page's language. */
export type CardNames = { language: (code: string) => string; province: (code: string) => string };

/** What a card says of a mentor: in a list, and to who writes their profile. `asked` are the words that were searched for. */
export function cardOf(locale: Locale, t: Messages['mentor'], mentor: CardMentor, names: CardNames, asked: string[]) {
  const headline = inLocale(locale, mentor.headline_en, mentor.headline_fr);
  const helps = inLocale(locale, mentor.helps_en, mentor.helps_fr);
  const bio = inLocale(locale, mentor.bio_en, mentor.bio_fr);
  const line = bestLine(helps?.text ?? [], asked);
  const help = helps && line ? { text: line, lang: helps.lang } : null;
  const speaks =
    mentor.languages.length > 0
      ? fill(t.speaks, { languages: list(locale, mentor.languages.map(names.language)) })
      : '';
  const province = names.province(mentor.province_code);
  const city = mentor.city && mentor.city !== province ? mentor.city : null;
  // Why they were found, where nothing above says it.
  const isMarked = [help?.text, headline?.text, mentor.display_name, speaks, city, province].some(
    (text) => text && answers(text, asked),
  );
  const sentence = !isMarked && bio ? sentenceWith(bio.text, asked) : null;
  return {
    headline,
    help,
    speaks,
    province,
    city,
    why: bio && sentence ? { text: sentence, lang: bio.lang } : null,
    price: cardPrice(locale, t, mentor),
    reply: cardReply(locale, t, mentor),
  };
}
