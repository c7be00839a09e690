import { Avatar } from '../../../core/ui/Avatar.tsx';
import { placeWords } from '../../mentors/price-words.ts';
import { namesOf } from '../../suggestions/reason-words.ts';
import type { Alternatives } from '../../suggestions/types.ts';
import { inLocale } from '../../../core/i18n/in-locale.ts';
import { suggest } from '../../suggestions/domain/suggest.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { plural } from '../../../core/i18n/translate.ts';
import type { CardMessages } from '../words.ts';
import { JoinWaitList } from './JoinWaitList.tsx';
import { MentorReasons } from './MentorReasons.tsx';

type Props = { locale: Locale; messages: CardMessages; others: Alternatives };

/** Three mentors who are open now, each with why, or a place on a wait list: no end is a dead end (D12, D5). */
export function OtherMentors({ locale, messages, others }: Props) {
  const { mentor: m } = messages;
  const names = namesOf(locale, others.names);
  return (
    <section className="stack-tight">
      <h3 className="text-base">{messages.requests.othersTitle}</h3>
      {others.mentors.length === 0 && <p className="text-soft">{m.nobodyOpen}</p>}
      {others.mentors.length > 0 && !others.shared && <p className="text-soft">{m.othersElsewhere}</p>}
      <ul role="list" className="grid gap-3">
        {suggest(others.wants, others.mentors).map(({ mentor: one, reasons }) => (
          <li key={one.id} className="flex items-start gap-3">
            <Avatar size="small" id={one.id} name={one.display_name} photo={one.photo_key} />
            <div>
              <a href={path(locale, 'mentor', one.slug)}>{one.display_name}</a>
              <span className="text-sm text-soft">
                {' '}
                {[inLocale(locale, one.headline_en, one.headline_fr)?.text, placeWords(one.city, one.province_code)]
                  .filter(Boolean)
                  .join(' · ')}
              </span>
              <br />
              <span className="badge open">{plural(locale, m.places, Math.max(one.places_open, 1))}</span>
              <MentorReasons
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
      {others.mentors.length < 3 && others.topic && <JoinWaitList locale={locale} t={m} topic={others.topic} />}
    </section>
  );
}
