/** @jsxImportSource preact */
import { placeWords } from '../mentors/price-words.ts';
import { namesOf, type MentorReasonWords } from '../suggestions/reason-words.ts';
import type { Alternatives } from '../suggestions/types.ts';
import { inLocale } from '../../core/i18n/in-locale.ts';
import { suggest } from '../suggestions/domain/suggest.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';
import { plural } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import { Face } from './Face.tsx';
import { Reasons } from './Reasons.tsx';
import { WaitList } from './WaitList.tsx';

/** The words of a mentor's page that the list of others says. */
export type OtherWords = MentorReasonWords & Pick<Messages['mentor'], 'nobodyOpen' | 'joinList' | 'joined'>;
type ListProps = { locale: Locale; messages: Pick<Messages, 'reasons'> & { mentor: OtherWords }; others: Alternatives };

/** Three mentors who are open now, each with why, or a place in line: no end is a dead end (D12, D5). */
export function OtherList({ locale, messages, others }: ListProps) {
  const { mentor: m } = messages;
  const names = namesOf(locale, others.names);
  return (
    <>
      {others.mentors.length === 0 && <p class="soft">{m.nobodyOpen}</p>}
      <ul role="list" class="others">
        {suggest(others.wants, others.mentors).map(({ mentor: one, reasons }) => (
          <li key={one.id} class="other">
            <Face small id={one.id} name={one.display_name} photo={one.photo_key} />
            <div>
              <a href={path(locale, 'mentor', one.slug)}>{one.display_name}</a>
              <span class="small soft">
                {' '}
                {[inLocale(locale, one.headline_en, one.headline_fr)?.text, placeWords(one.city, one.province_code)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <br />
              <span class="badge open">{plural(locale, m.places, Math.max(one.places_open, 1))}</span>
              <Reasons
                locale={locale}
                messages={messages}
                names={names}
                mentor={one}
                reasons={reasons.filter((reason) => reason.code !== 'room')}
              />
            </div>
          </li>
        ))}
      </ul>
      {others.mentors.length < 3 && others.topic && <WaitList locale={locale} t={m} topic={others.topic} />}
    </>
  );
}

type Props = ListProps & { messages: Pick<Messages, 'requests'> };

/** The same under its own heading, where a request has ended. */
export const Others = ({ locale, messages, others }: Props) => (
  <section class="stack-tight">
    <h3>{messages.requests.othersTitle}</h3>
    <OtherList locale={locale} messages={messages} others={others} />
  </section>
);
