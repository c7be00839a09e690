import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import type { Messages } from '../../../words.ts';
import type { Standing } from '../queries.ts';

type Props = {
  locale: Locale;
  t: Messages['mentorForm'];
  standing: Standing | null;
  isInvited: boolean;
  onInvitation: (accept: boolean) => Promise<void>;
};

/** Where the profile stands with staff, what they wrote, and what a programme prepared for its owner. */
export function MentorStanding({ locale, t, standing, isInvited, onInvitation }: Props) {
  const isPublished = standing?.status === 'published';
  return (
    <>
      {standing && (
        <p className={isPublished ? 'note good' : 'note'} role="status">
          {t.status[standing.status]}
          {isPublished && (
            <>
              {' '}
              ·{' '}
              <a className="link" href={path(locale, 'mentor', standing.slug)}>
                {t.view}
              </a>
            </>
          )}
        </p>
      )}
      {standing?.status === 'declined' && standing.review_reason && (
        <p className="note warn">
          <b>{t.declinedReason}</b> {standing.review_reason}
        </p>
      )}
      {isInvited && (
        <div className="note row justify-between">
          <p>{t.invited}</p>
          <span className="row">
            <button type="button" className="button quiet slim" onClick={() => void onInvitation(true)}>
              {t.invitedYes}
            </button>
            <button type="button" className="link" onClick={() => void onInvitation(false)}>
              {t.invitedNo}
            </button>
          </span>
        </div>
      )}
    </>
  );
}
