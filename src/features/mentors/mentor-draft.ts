import type { Database } from '../../core/database/database.types.ts';
import { limits } from '../../core/domain/limits.ts';

/** What is stored of a mentor profile, as save_mentor_profile() takes and returns it. */
export type StoredMentor = Pick<
  Database['public']['Tables']['mentors']['Row'],
  | 'headline_en'
  | 'headline_fr'
  | 'bio_en'
  | 'bio_fr'
  | 'helps_en'
  | 'helps_fr'
  | 'first_meeting_en'
  | 'first_meeting_fr'
  | 'own_skills'
  | 'formats'
  | 'durations'
  | 'usual_times'
  | 'pricing'
  | 'price_cents'
  | 'max_active'
  | 'max_pending'
  | 'weekly_cap'
  | 'rest_days'
  | 'indexable'
>;

/** The mentor form as one types it: numbers and lines are still text. */
export type MentorDraft = {
  headline_en: string;
  headline_fr: string;
  bio_en: string;
  bio_fr: string;
  helps_en: string;
  helps_fr: string;
  first_meeting_en: string;
  first_meeting_fr: string;
  own_skills: string;
  topics: string[];
  formats: string[];
  durations: string[];
  usual_times: string[];
  pricing: string;
  price: string;
  max_active: string;
  max_pending: string;
  weekly_cap: string;
  rest_days: string;
  indexable: boolean;
};

/** A form filled from what is stored, or with gentle limits for somebody new. */
export function blankMentor(row?: StoredMentor, topics: string[] = []): MentorDraft {
  return {
    headline_en: row?.headline_en ?? '',
    headline_fr: row?.headline_fr ?? '',
    bio_en: row?.bio_en ?? '',
    bio_fr: row?.bio_fr ?? '',
    helps_en: row?.helps_en.join('\n') ?? '',
    helps_fr: row?.helps_fr.join('\n') ?? '',
    first_meeting_en: row?.first_meeting_en.join('\n') ?? '',
    first_meeting_fr: row?.first_meeting_fr.join('\n') ?? '',
    own_skills: row?.own_skills.join('\n') ?? '',
    topics,
    formats: row?.formats ?? [],
    durations: row?.durations ?? [],
    usual_times: row?.usual_times ?? [],
    pricing: row?.pricing ?? 'free',
    price: row?.price_cents ? String(row.price_cents / 100) : '',
    max_active: String(row?.max_active ?? 2),
    max_pending: String(row?.max_pending ?? 3),
    weekly_cap: String(row?.weekly_cap ?? 3),
    rest_days: String(row?.rest_days ?? 7),
    indexable: row?.indexable ?? true,
  };
}

const whole = (text: string): number => (/^\d{1,6}$/.test(text.trim()) ? Number(text) : Number.NaN);
/** The lines of a text that say something. */
export const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
/** Lines that each have a place; none where all are blank. */
const places = (text: string): string[] => (text.trim() === '' ? [] : text.split('\n').map((line) => line.trim()));

/** What the form sends: whole numbers, cents, one line of help each. */
export function toPayload(draft: MentorDraft) {
  const { price, ...rest } = draft;
  return {
    ...rest,
    helps_en: linesOf(draft.helps_en),
    helps_fr: linesOf(draft.helps_fr),
    first_meeting_en: places(draft.first_meeting_en),
    first_meeting_fr: places(draft.first_meeting_fr),
    own_skills: linesOf(draft.own_skills),
    price_cents: draft.pricing === 'free' ? null : Math.round(Number(price.replace(',', '.')) * 100),
    max_active: whole(draft.max_active),
    max_pending: whole(draft.max_pending),
    weekly_cap: whole(draft.weekly_cap),
    rest_days: whole(draft.rest_days),
    indexable: draft.indexable,
  };
}

/** What one's own profile still lacks before it can stand in the list, as check_own_part() asks for it. */
export const missingOfProfile = (profile: {
  display_name: string;
  province_code: string;
  time_zone: string;
  languages: string[];
}) =>
  [
    !profile.display_name.trim() && 'display_name_required',
    !profile.province_code && 'province_required',
    !profile.time_zone && 'time_zone_required',
    profile.languages.length === 0 && 'languages_required',
  ].filter((code) => code !== false);

/** What the mentor profile still lacks before staff can read it: the same list as the database's check_complete(), all at once. */
export function missing(draft: MentorDraft): string[] {
  const bio = draft.bio_en.trim() || draft.bio_fr.trim();
  return [
    !draft.headline_en.trim() && !draft.headline_fr.trim() && 'headline_required',
    bio === '' ? 'bio_required' : [...bio].length < limits.bio[0] && 'bio_too_short',
    draft.topics.length === 0 && 'topics_required',
    draft.formats.length === 0 && 'formats_required',
    draft.durations.length === 0 && 'durations_required',
  ].filter((code) => code !== false);
}

/** What somebody has not agreed to yet. */
export const missingConsent = (agreed: { conduct: boolean; orientation: boolean }): string[] =>
  [!agreed.conduct && 'conduct_required', !agreed.orientation && 'orientation_required'].filter(
    (code) => code !== false,
  );
