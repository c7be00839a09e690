import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { Choices } from '../../../core/ui/ChoiceField.tsx';
import type { Option } from '../../../core/ui/FieldFrame.tsx';
import type { Messages } from '../../../words.ts';
import { durations, meetingFormats, usualTimes } from '../schema.ts';
import type { MentorDraft } from '../mentor-draft.ts';

type Props = { t: Messages['mentorForm']; m: Messages['mentor']; form: DraftForm<MentorDraft> };

const options = <K extends string>(words: Record<K, string>, keys: readonly K[]): Option[] =>
  keys.map((key) => ({ value: key, label: words[key] }));

/** How a mentor meets people, for how long, and when. */
export const MentorMeetings = ({ t, m, form }: Props) => (
  <>
    <Choices label={t.formats} options={options(m.formats, meetingFormats)} {...form.field('formats')} />
    <Choices label={t.durations} options={options(m.durations, durations)} {...form.field('durations')} />
    <Choices label={t.times} options={options(m.times, usualTimes)} {...form.field('usual_times')} />
  </>
);
