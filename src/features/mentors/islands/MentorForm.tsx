import { island } from '../../../core/query/island.tsx';
import { ChangedElsewhere } from '../../../core/ui/ChangedElsewhere.tsx';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { Loading } from '../../../core/ui/Loading.tsx';
import { NotFetched } from '../../../core/ui/NotFetched.tsx';
import { useMember } from '../../../core/useMember.ts';
import { path } from '../../../core/i18n/paths.ts';
import { mentorFieldNames } from '../mentor-field-names.ts';
import type { MentorFormProps } from '../words.ts';
import { MentorAgreements } from './MentorAgreements.tsx';
import { MentorLimits } from './MentorLimits.tsx';
import { MentorOffer } from './MentorOffer.tsx';
import { MentorStanding } from './MentorStanding.tsx';
import { MentorTexts } from './MentorTexts.tsx';
import { PhotoField } from './PhotoField.tsx';
import { useMentorForm } from './useMentorForm.ts';

/** What a mentor offers, to how many, and when: texts, photo, offer, limits, and the way to staff. */
function MentorForm(props: MentorFormProps) {
  const { locale, messages, topics, pricesShown } = props;
  const { mentorForm: t, mentor: m, site } = messages;
  const isMember = useMember(locale);
  const state = useMentorForm(props, isMember);
  const { form, isPublished, isLocked } = state;
  if (state.error) return <NotFetched locale={locale} errors={messages.errors} error={state.error} />;
  if (!form.value) return <Loading label={site.loading} />;
  return (
    <form
      className="stack gap-10"
      noValidate
      ref={form.errors.scope}
      onSubmit={(event) => {
        event.preventDefault();
        void state.submit();
      }}
    >
      <p className="text-soft">{t.intro}</p>
      <MentorStanding
        locale={locale}
        t={t}
        standing={state.standing}
        isInvited={state.isInvited}
        onInvitation={state.answerInvitation}
      />
      <section className="stack">
        <h2>{t.steps.words}</h2>
        <p className="text-soft">{t.language}</p>
        <MentorTexts locale={locale} t={t} form={form} />
      </section>
      <section className="stack">
        <h2>{messages.photo.title}</h2>
        <PhotoField
          locale={locale}
          messages={messages}
          prepare={async () => state.standing !== null || (await state.save())}
        />
      </section>
      <section className="stack">
        <h2>{t.steps.offer}</h2>
        <MentorOffer t={t} m={m} form={form} topics={topics} pricesShown={pricesShown} />
      </section>
      <section className="stack">
        <h2>{t.steps.limits}</h2>
        <MentorLimits t={t} form={form} />
      </section>
      <section className="stack">
        {!isPublished && <h2>{t.steps.send}</h2>}
        {!isPublished && !isLocked && <MentorAgreements {...props} state={state} />}
        <ErrorNote text={form.errors.general} />
        {form.theirs && (
          <ChangedElsewhere
            t={messages.profile.changed}
            names={mentorFieldNames(t, m, topics)}
            fields={form.conflicts}
            mine={form.value}
            theirs={form.theirs}
            onSettle={(keep) => void state.settle(keep)}
          />
        )}
        {state.elsewhere && (
          <p className="note bad" role="alert">
            <b>{state.elsewhere}:</b> {messages.errors.problems.required}{' '}
            <a href={path(locale, 'profile')}>{messages.profile.title}</a>
          </p>
        )}
        <div className="row">
          {!isLocked && (
            <button className="button primary wide-on-phone" type="submit" aria-disabled={form.isBusy}>
              {isPublished ? messages.profile.save : t.submit}
            </button>
          )}
          {!isPublished && !isLocked && (
            <button className="button quiet wide-on-phone" type="button" onClick={() => void state.save()}>
              {t.save}
            </button>
          )}
          <span role="status" className="text-sm text-soft">
            {state.note}
          </span>
        </div>
        {isPublished && (
          <div>
            <Confirm
              label={t.withdraw}
              question={t.withdrawSure}
              yes={t.withdrawYes}
              no={site.cancel}
              onYes={state.leaveList}
            />
          </div>
        )}
      </section>
    </form>
  );
}

export default island(MentorForm);
