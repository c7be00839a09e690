import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { Choice, Choices } from '../../../core/ui/ChoiceField.tsx';
import type { Option } from '../../../core/ui/FieldFrame.tsx';
import { PickMany } from '../../../core/ui/PickMany.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { pricings, usualTimes } from '../schema.ts';
import { durations, meetingFormats } from '../schema.ts';
import type { MentorDraft } from '../mentor-draft.ts';
import type { MentorFormProps } from '../words.ts';

type Props = Pick<MentorFormProps, 'topics' | 'pricesShown'> & {
  t: Messages['mentorForm'];
  m: Messages['mentor'];
  form: DraftForm<MentorDraft>;
};

const options = <K extends string>(words: Record<K, string>, keys: readonly K[]): Option[] =>
  keys.map((key) => ({ value: key, label: words[key] }));

/** What a mentor helps with, how they meet, for how long, and what it costs. */
export function MentorOffer({ t, m, form, topics, pricesShown }: Props) {
  return (
    <>
      <PickMany
        label={t.topics}
        hint={t.topicsHint}
        most={8}
        addLabel={t.topicsAdd}
        options={topics}
        removeLabel={(topic) => fill(t.remove, { value: topic })}
        {...form.field('topics')}
      />
      <TextField area label={t.ownSkills} hint={t.ownSkillsHint} {...form.field('own_skills')} />
      <Choices label={t.formats} options={options(m.formats, meetingFormats)} {...form.field('formats')} />
      <Choices label={t.durations} options={options(m.durations, durations)} {...form.field('durations')} />
      <Choices label={t.times} options={options(m.times, usualTimes)} {...form.field('usual_times')} />
      {pricesShown && <Choice label={t.cost} options={options(t.pricing, pricings)} {...form.field('pricing')} />}
      {pricesShown && form.value!.pricing !== 'free' && (
        <TextField type="number" inputMode="numeric" label={t.price} {...form.field('price')} />
      )}
    </>
  );
}
