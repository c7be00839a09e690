import { postChecked, problemsOf } from '../../../core/form/post-checked.ts';
import { useDraftForm } from '../../../core/form/useDraftForm.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { askAgain } from '../../../core/query/client.ts';
import { Check } from '../../../core/ui/Check.tsx';
import { Choice } from '../../../core/ui/ChoiceField.tsx';
import { FormMistakes } from '../../../core/ui/FormMistakes.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Messages } from '../../../words.ts';
import { durations, meetingFormats } from '../../mentors/schema.ts';
import { draftOf, goalFields, proposalOf } from '../agreement-form.ts';
import { cadences, meetingMinutes, proposeAgreement } from '../schema.ts';
import type { RelationshipView } from '../types.ts';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'mentorship' | 'agreement' | 'mentor' | 'errors'>;
  relationship: RelationshipView;
  name: string;
  onSent: () => unknown;
  onCancel: () => unknown;
};
const fields = Object.keys(proposeAgreement.shape);

/** The agreement that one side proposes. It begins with what the request asked for, or with what stands now. */
export function AgreementForm({ locale, messages, relationship, name, onSent, onCancel }: Props) {
  const { agreement: t, mentor: m } = messages;
  const { id, agreement, last_version: version } = relationship;
  const form = useDraftForm({
    locale,
    errors: messages.errors,
    draft: `agreement-${id}`,
    blank: draftOf(relationship),
    fields,
    check: ({ value }) => problemsOf(proposeAgreement, proposalOf(value, version)),
  });
  const value = form.value!;
  const options = <T extends string>(words: readonly T[], labels: Record<T, string>) =>
    words.map((word) => ({ value: word, label: labels[word] }));
  async function send() {
    const answer = await form.send(({ value: typed }) =>
      postChecked(`relationships/${id}/propose`, proposeAgreement, proposalOf(typed, version)),
    );
    if (answer?.ok) await onSent();
    else if (answer?.code === 'agreement_changed') await askAgain('relationship');
  }
  return (
    <form
      className="stack"
      noValidate
      ref={form.errors.scope}
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      <FormMistakes errors={messages.errors} of={[form.errors]} />
      <p className="text-soft">{fill(t.lead, { name })}</p>
      {goalFields.map((field, place) => (
        <TextField
          key={field}
          area={place === 0}
          label={t.goal[field]}
          hint={place === 0 ? t.goalHint : undefined}
          {...form.field(field, place === 0 ? 'goals' : field)}
        />
      ))}
      <Choice label={t.duration} options={options(durations, m.durations)} {...form.field('duration')} />
      {value.duration !== 'one_meeting' && (
        <Choice label={t.cadence} options={options(cadences, t.cadences)} {...form.field('cadence')} />
      )}
      <Choice label={t.format} options={options(meetingFormats, m.formats)} {...form.field('format')} />
      <Choice
        label={t.minutes}
        options={meetingMinutes.map((minutes) => ({
          value: String(minutes),
          label: fill(t.minutesOf, { minutes: String(minutes) }),
        }))}
        {...form.field('minutes')}
      />
      <TextField type="date" label={t.firstMeeting} hint={t.firstMeetingHint} {...form.field('first_meeting_on')} />
      {value.duration !== 'one_meeting' && (
        <>
          <TextField area label={t.agenda} hint={t.agendaHint} {...form.field('agenda')} />
          <TextField area label={t.confidential} hint={t.confidentialHint} {...form.field('confidential')} />
          <TextField label={t.hours} hint={t.hoursHint} {...form.field('no_meeting_hours')} />
        </>
      )}
      {agreement && (
        <Check name="renews" label={t.renews} value={value.renews} onChange={(renews) => form.set({ renews })} />
      )}
      <div className="row">
        <button className="button primary" type="submit" aria-disabled={form.isBusy}>
          {fill(agreement ? t.sendChange : t.send, { name })}
        </button>
        <button className="button quiet" type="button" onClick={onCancel}>
          {messages.mentorship.cancel}
        </button>
      </div>
    </form>
  );
}
