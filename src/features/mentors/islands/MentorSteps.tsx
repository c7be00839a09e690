import { ChangedElsewhere } from '../../../core/ui/ChangedElsewhere.tsx';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { FormMistakes } from '../../../core/ui/FormMistakes.tsx';
import { fill } from '../../../core/i18n/translate.ts';
import { WhoFields } from '../../accounts/islands/WhoFields.tsx';
import { profileFieldNames } from '../../accounts/profile-form.ts';
import { mentorFieldNames } from '../mentor-field-names.ts';
import { hashOf, stepAfter, stepBefore, stepNames, type StepName } from '../mentor-steps.ts';
import type { MentorFormProps } from '../words.ts';
import { MentorAgreements } from './MentorAgreements.tsx';
import { MentorLimits } from './MentorLimits.tsx';
import { MentorMeetings } from './MentorMeetings.tsx';
import { MentorTerms } from './MentorTerms.tsx';
import { MentorTexts } from './MentorTexts.tsx';
import { MentorTopics } from './MentorTopics.tsx';
import { PhotoField } from './PhotoField.tsx';
import { StepList } from './StepList.tsx';
import type { MentorFormState } from './useMentorForm.ts';
import { useStep } from './useStep.ts';

type Props = MentorFormProps & { state: MentorFormState };

/** The four steps as one form: one is shown at a time, and none forgets what stands in it. */
export function MentorSteps(props: Props) {
  const { locale, messages, topics, provinces, languages, pricesShown, state } = props;
  const { mentorForm: t, mentor: m, profile, site } = messages;
  const { who, form, isPublished } = state;
  const { step, heading, go, goToField } = useStep();
  const after = stepAfter(step);
  const next = isPublished ? null : after;
  const before = stepBefore(step);
  async function submit() {
    if (!next) await state.submit();
    else if (await state.finishStep(step)) go(next);
  }
  const section = (name: StepName, body: React.ReactNode) => (
    <section className="stack gap-5" data-step={name} hidden={name !== step}>
      <h2 ref={name === step ? heading : undefined} tabIndex={-1} className="no-ring">
        <span className="mb-1 block font-sans text-sm font-semibold text-soft">
          {fill(t.stepOf, { number: stepNames.indexOf(name) + 1 })}
        </span>
        {t.steps[name]}
      </h2>
      {body}
    </section>
  );
  return (
    <form
      className="stack gap-6"
      noValidate
      ref={(element) => {
        who.errors.scope(element);
        form.errors.scope(element);
      }}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <StepList t={t} step={step} isDone={state.isDone} />
      <FormMistakes errors={messages.errors} of={[who.errors, form.errors]} onGo={goToField} />
      {section(
        'who',
        <>
          <WhoFields locale={locale} messages={messages} languages={languages} provinces={provinces} form={who} />
          <section className="stack">
            <h3>{messages.photo.title}</h3>
            <PhotoField locale={locale} messages={messages} prepare={state.prepare} pending={state.photo} />
          </section>
        </>,
      )}
      {section(
        'help',
        <>
          <MentorTopics locale={locale} messages={messages} topics={topics} form={form} />
          <p className="text-soft">{t.language}</p>
          <MentorTexts locale={locale} t={t} form={form} />
        </>,
      )}
      {section(
        'how',
        <>
          <MentorMeetings t={t} m={m} form={form} />
          <h3 className="mt-4">{t.limits}</h3>
          <MentorLimits locale={locale} t={t} form={form} />
        </>,
      )}
      {section(
        'terms',
        <>
          <MentorTerms t={t} form={form} pricesShown={pricesShown} />
          {!isPublished && <MentorAgreements {...props} state={state} />}
          {!isPublished && <p className="text-soft">{t.whatNext}</p>}
        </>,
      )}
      {who.theirs && (
        <ChangedElsewhere
          t={profile.changed}
          names={profileFieldNames(locale, profile, provinces, languages)}
          fields={who.conflicts}
          mine={who.value!}
          theirs={who.theirs}
          onSettle={(keep) => void state.settle('who', keep)}
        />
      )}
      {form.theirs && (
        <ChangedElsewhere
          t={profile.changed}
          names={mentorFieldNames(t, m, topics)}
          fields={form.conflicts}
          mine={form.value!}
          theirs={form.theirs}
          onSettle={(keep) => void state.settle('offer', keep)}
        />
      )}
      <div className="stack-tight border-t pt-4">
        <div className="row">
          <button className="button primary wide-on-phone" type="submit" aria-disabled={form.isBusy || who.isBusy}>
            {isPublished ? profile.save : next ? t.goOn : t.submit}
          </button>
          <span role="status" className="text-sm text-soft">
            {state.note}
          </span>
        </div>
        <div className="row">
          {before && (
            <a className="link" href={hashOf(before)}>
              {t.goBack}
            </a>
          )}
          {isPublished && after && (
            <a className="link" href={hashOf(after)}>
              {fill(t.goTo, { name: t.steps[after] })}
            </a>
          )}
        </div>
      </div>
      {isPublished && step === 'terms' && (
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
    </form>
  );
}
