import { placeWords } from '../../mentors/price-words.ts';
import { inLocale } from '../../../core/i18n/in-locale.ts';
import { dateWithYear, list, longDate } from '../../../core/i18n/dates.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { WaitingMentor } from '../queries.ts';
import type { SectionProps } from '../words.ts';
import { ReasonButton } from './ReasonButton.tsx';
import { StaffPhoto } from './StaffPhoto.tsx';
import { SureButton } from './SureButton.tsx';

type Props = Omit<SectionProps, 'queue'> & { mentor: WaitingMentor };

/** One mentor profile as staff read it, and the decision: publish it, or send it back with a reason. */
export function MentorToRead({ locale, messages, topics, provinces, languages, decide, mentor }: Props) {
  const t = messages.staff;
  const bio = inLocale(locale, mentor.bio_en, mentor.bio_fr);
  const headline = inLocale(locale, mentor.headline_en, mentor.headline_fr);
  const orientation = mentor.orientation
    ? fill(t.orientations.line, {
        version: mentor.orientation.version,
        date: dateWithYear(locale, mentor.orientation.completed_at),
      })
    : t.orientations.never;
  return (
    <article className="card stack-tight">
      <div className="row">
        {mentor.picture && (
          <StaffPhoto mentor={mentor.id} alt={fill(t.photoOf[mentor.picture], { name: mentor.name })} />
        )}
        <h3>{mentor.name}</h3>
      </div>
      <p className="text-sm text-soft">
        <span lang={headline?.lang}>{headline?.text}</span> ·{' '}
        {placeWords(mentor.city, provinces[mentor.province_code] ?? '')} ·{' '}
        {fill(t.speaks, {
          languages: list(
            locale,
            mentor.languages.map((code) => languages[code] ?? code),
          ),
        })}
      </p>
      <p lang={bio?.lang} className="whitespace-pre-line">
        {bio?.text}
      </p>
      <div className="chips">
        {mentor.topics.map((slug) => (
          <span key={slug} className="chip">
            {topics[slug] ?? slug}
          </span>
        ))}
      </div>
      <p className="text-sm text-soft">
        {fill(t.waitingSince, { date: longDate(locale, mentor.submitted_at) })} ·{' '}
        {fill(t.conductOk, { version: mentor.conduct_version, orientation })}
      </p>
      <div className="row">
        <SureButton
          messages={messages}
          label={t.approve}
          question={fill(t.approveQuestion, { name: mentor.name })}
          className="button primary slim"
          run={() => decide('staff/review', { mentor: mentor.id, decision: 'approve' })}
        />
        {mentor.picture && (
          <ReasonButton
            messages={messages}
            label={t.photoRemove[mentor.picture]}
            question={t.photoReason}
            className="button text"
            run={(reason) => decide('staff/photo', { mentor: mentor.id, reason })}
          />
        )}
        <ReasonButton
          messages={messages}
          label={t.decline}
          question={t.declineReason}
          send={t.sendDecline}
          className="button text"
          run={(reason) => decide('staff/review', { mentor: mentor.id, decision: 'decline', reason })}
        />
      </div>
    </article>
  );
}
