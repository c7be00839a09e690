import { lazy, Suspense } from 'react';
import { island } from '../../../core/query/island.tsx';
import { storedSession } from '../../../core/session/stored-session.ts';
import { Loading } from '../../../core/ui/Loading.tsx';
import { NotFetched } from '../../../core/ui/NotFetched.tsx';
import { useMember } from '../../../core/useMember.ts';
import type { MentorFormProps } from '../words.ts';
import { MentorPreview } from './MentorPreview.tsx';
import { MentorStanding } from './MentorStanding.tsx';
import { MentorSteps } from './MentorSteps.tsx';
import { useMentorForm } from './useMentorForm.ts';

/** Seen once, after the last step. */
const MentorSent = lazy(() => import('./MentorSent.tsx'));

/** Becoming a mentor in four steps, and changing it later: the form, what others will see of it, and where it stands. */
function MentorForm(props: MentorFormProps) {
  const { locale, messages, reviewDays } = props;
  const { mentorForm: t } = messages;
  const isMember = useMember(locale);
  const state = useMentorForm(props, isMember);
  const { who, form, standing } = state;
  if (state.error) return <NotFetched locale={locale} errors={messages.errors} error={state.error} />;
  if (!form.value || !who.value) return <Loading label={messages.site.loading} />;
  return (
    <div className="grid items-start gap-10 lg:grid-cols-[minmax(0,1fr)_minmax(0,22rem)]">
      <div className="stack gap-6">
        {!standing && <p className="text-soft">{t.intro}</p>}
        <MentorStanding
          locale={locale}
          t={t}
          standing={standing}
          isInvited={state.isInvited}
          onInvitation={state.answerInvitation}
        />
        {standing?.status === 'pending' && (
          <Suspense>
            <MentorSent
              locale={locale}
              t={t}
              sentAt={standing.submitted_at!}
              reviewDays={reviewDays}
              isNew={state.isSentNow}
            />
          </Suspense>
        )}
        {!state.isLocked && <MentorSteps {...props} state={state} />}
      </div>
      <MentorPreview {...props} id={storedSession()!.user!.id} who={who.value} draft={form.value} />
    </div>
  );
}

export default island(MentorForm);
