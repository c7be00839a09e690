import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { inLocale } from '../../../core/i18n/in-locale.ts';
import { StatusNote } from '../../../core/ui/StatusNote.tsx';
import type { Messages } from '../../../words.ts';
import type { RelationshipView } from '../types.ts';
import type { MentorshipMessages } from '../words.ts';
import { AgreementCard } from './AgreementCard.tsx';
import { Contact } from './Contact.tsx';
import { DueReading } from './DueReading.tsx';
import { EndMentorship } from './EndMentorship.tsx';
import { Goals } from './Goals.tsx';
import { Needs } from './Needs.tsx';
import { NextAction } from './NextAction.tsx';
import { NextCard } from './NextCard.tsx';
import { Proposal } from './Proposal.tsx';
import { Stages } from './Stages.tsx';

type Props = {
  locale: Locale;
  messages: MentorshipMessages;
  relationship: RelationshipView;
  name: string;
  /** What was just done. */
  said: string;
  onEdit: () => unknown;
  onChanged: (said?: keyof Messages['mentorship']['said']) => unknown;
};

/** One mentorship: first what comes next, then goals and agreement, how to reach each other, and the way out. */
export function MentorshipPage({ locale, messages, relationship, name, said, onEdit, onChanged }: Props) {
  const t = messages.mentorship;
  const { id, status, side, request, agreement } = relationship;
  const headline = side === 'mentee' ? inLocale(locale, request.mentor.headline_en, request.mentor.headline_fr) : null;
  const lives = status === 'accepted' || status === 'active';
  const isUnavailable = side === 'mentor' ? request.mentee.unavailable : request.mentor.unavailable;
  const contact = status !== 'paused' && !isUnavailable && <Contact t={t} id={id} name={name} />;
  const terms = agreement ?? request;
  const facts = [
    messages.mentor.durations[terms.duration],
    agreement?.cadence && messages.agreement.cadences[agreement.cadence],
    messages.mentor.formats[terms.format],
  ].filter(Boolean);
  return (
    <>
      <p className="text-soft">
        {headline && <span lang={headline.lang}>{headline.text} · </span>}
        {facts.join(' · ')}
      </p>
      <StatusNote text={said} />
      {isUnavailable && <p className="note">{fill(t.unavailable, { name })}</p>}
      <NextCard locale={locale} t={t} relationship={relationship} name={name}>
        <NextAction
          locale={locale}
          messages={messages}
          relationship={relationship}
          onEdit={onEdit}
          onChanged={onChanged}
        />
      </NextCard>
      <Stages locale={locale} t={t} relationship={relationship} />
      <div className="grid gap-10 lg:grid-cols-[minmax(0,1fr)_372px]">
        <div className="grid content-start gap-10">
          {lives && (
            <Proposal
              locale={locale}
              messages={messages}
              relationship={relationship}
              name={name}
              onChanged={onChanged}
              onEdit={onEdit}
            />
          )}
          {/* Before an agreement somebody has to write first. */}
          {!agreement && contact}
          <Goals
            locale={locale}
            messages={messages}
            relationship={relationship}
            name={name}
            onChanged={() => onChanged()}
          />
          {lives && <Needs locale={locale} messages={messages} relationship={relationship} name={name} />}
        </div>
        <div className="stack">
          {agreement && contact}
          <AgreementCard
            locale={locale}
            messages={messages}
            relationship={relationship}
            onEdit={lives && !relationship.proposal ? onEdit : null}
          />
          {lives && <DueReading locale={locale} t={t} since={relationship.created_at} now={relationship.server_time} />}
        </div>
      </div>
      <footer className="row mt-8 justify-between border-t pt-3">
        <p className="max-w-prose text-sm text-soft">{fill(t.privacy, { name })}</p>
        <div className="row">
          {(lives || status === 'paused') && (
            <EndMentorship locale={locale} messages={messages} id={id} name={name} onChanged={() => onChanged()} />
          )}
          <a
            className="inline-flex min-h-11 items-center text-sm"
            href={path(locale, 'help', undefined, { report: request.id, kind: 'request' })}
          >
            {t.report}
          </a>
        </div>
      </footer>
    </>
  );
}
