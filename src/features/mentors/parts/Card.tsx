import { Avatar } from '../../../core/ui/Avatar.tsx';
import { Icon } from '../../../core/ui/Icon.tsx';
import type { Locale } from '../../../core/i18n/locales.ts';
import type { Messages } from '../../../words.ts';
import { Marked } from '../../search/parts/Marked.tsx';
import type { cardOf } from '../card.ts';
import { placeWords } from '../price-words.ts';
import type { CardMentor } from '../types.ts';
import { Places } from './Places.tsx';

type Props = {
  locale: Locale;
  t: Messages['mentor'];
  mentor: CardMentor;
  card: ReturnType<typeof cardOf>;
  /** Without an address the name is no link. */
  href?: string | undefined;
  hasPrice: boolean;
  asked?: string[];
  heading?: 'h2' | 'h3';
};

/**
 * The one card of a mentor: first what they can help with, then who they are, then four facts in a row. It takes the form
 * that its own width has room for. Lists draw it on the server; who writes a profile sees the same.
 */
export function Card({ locale, t, mentor, card, href, hasPrice, asked = [], heading: Heading = 'h3' }: Props) {
  const { help, headline, why, speaks, city, province, price, reply } = card;
  const fact = 'flex min-w-0 items-center gap-1.5';
  return (
    <article
      className={`card @container relative p-0 hover:border-line-strong ${mentor.is_open ? '' : 'bg-transparent [box-shadow:none]'}`}
      data-mentor={mentor.id}
    >
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto] gap-x-3 px-3 pt-3 @min-[36rem]:gap-x-5 @min-[36rem]:px-5 @min-[36rem]:pt-5">
        <Avatar
          id={mentor.id}
          name={mentor.display_name}
          photo={mentor.photo_key}
          className={mentor.is_open ? '' : '[filter:saturate(0.55)]'}
        />
        <div className="@max-[36rem]:col-span-2">
          {help && (
            <p className="mb-1 font-serif text-[1.06rem]/tight font-medium @min-[36rem]:text-lg/snug" lang={help.lang}>
              <span
                className="sr-only font-sans text-sm font-normal text-soft @min-[36rem]:not-sr-only @min-[36rem]:block"
                lang={locale}
              >
                {t.canHelp}
              </span>
              <Marked text={help.text} words={asked} />
            </p>
          )}
          <div className="leading-snug">
            <Heading className="inline font-sans text-base/snug font-semibold">
              <a className="link-over" href={href}>
                <Marked text={mentor.display_name} words={asked} />
              </a>
            </Heading>{' '}
            {headline && (
              <span className="text-sm text-soft" lang={headline.lang}>
                <Marked text={headline.text} words={asked} />
              </span>
            )}
          </div>
          {why && (
            <p className="mt-1 text-sm/snug" lang={why.lang}>
              <Marked text={why.text} words={asked} />
            </p>
          )}
        </div>
        <Places
          locale={locale}
          t={t}
          mentor={mentor}
          narrows
          className="self-start @max-[36rem]:col-start-3 @max-[36rem]:row-start-2 @max-[36rem]:pt-2 @min-[36rem]:pt-1"
        />
        <ul
          role="list"
          className="col-span-3 flex min-w-0 flex-wrap content-start gap-x-3 gap-y-1 pt-2 pb-3 text-sm/snug @max-[36rem]:col-start-1 @max-[36rem]:row-start-2 @min-[36rem]:-mx-5 @min-[36rem]:mt-4 @min-[36rem]:grid @min-[36rem]:grid-cols-[2.2fr_2fr_1.4fr_1.5fr] @min-[36rem]:border-t @min-[36rem]:px-5 @min-[36rem]:pt-3"
        >
          {speaks && (
            <li className={`${fact} basis-full @max-[36rem]:pr-24`}>
              <Icon name="speech" className="text-soft" />
              <span>
                <Marked text={speaks} words={asked} />
              </span>
            </li>
          )}
          <li className={fact}>
            <Icon name="pin" className="text-soft" />
            <span className={city ? '@max-[36rem]:sr-only' : undefined}>
              <Marked text={placeWords(city, province)} words={asked} />
            </span>
            {city && (
              <span className="@min-[36rem]:hidden" aria-hidden="true">
                <Marked text={city} words={asked} />
              </span>
            )}
          </li>
          {hasPrice && (
            <li className={fact}>
              <Icon name="price" className="text-soft" />
              <span className="@max-[36rem]:sr-only">{price.long}</span>
              <span className="@min-[36rem]:hidden" aria-hidden="true">
                {price.short}
              </span>
            </li>
          )}
          {reply && (
            <li className={fact}>
              <Icon name="clock" className="text-soft" />
              <span>
                <span className="@max-[36rem]:sr-only">{t.answersIn}</span> {reply}
              </span>
            </li>
          )}
        </ul>
      </div>
    </article>
  );
}
