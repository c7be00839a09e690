import type { Messages } from '../../words.ts';
import { labelled, type FieldNames } from '../../core/ui/field-names.ts';
import type { MentorDraft } from './mentor-draft.ts';

const called =
  (words: Record<string, string>) =>
  (code: string): string =>
    words[code] ?? code;

/** What the page calls each field of a mentor profile. */
export function mentorFieldNames(
  t: Messages['mentorForm'],
  m: Messages['mentor'],
  topics: { value: string; label: string }[],
): FieldNames<MentorDraft> {
  const english = (label: string) => ({ label: `${label} (${t.inEnglish})` });
  const french = (label: string) => ({ label: `${label} (${t.inFrench})` });
  return {
    headline_en: english(t.headline),
    headline_fr: french(t.headline),
    bio_en: english(t.bio),
    bio_fr: french(t.bio),
    helps_en: english(t.helps),
    helps_fr: french(t.helps),
    first_meeting_en: english(t.firstMeeting),
    first_meeting_fr: french(t.firstMeeting),
    own_skills: { label: t.ownSkills },
    topics: { label: t.topics, nameOf: labelled(topics) },
    formats: { label: t.formats, nameOf: called(m.formats) },
    durations: { label: t.durations, nameOf: called(m.durations) },
    usual_times: { label: t.times, nameOf: called(m.times) },
    pricing: { label: t.cost, nameOf: called(t.pricing) },
    price: { label: t.price },
    max_active: { label: t.maxActive },
    max_pending: { label: t.maxPending },
    weekly_cap: { label: t.weeklyCap },
    rest_days: { label: t.restDays },
    indexable: { label: t.indexable },
  };
}
