import { queryOptions } from '@tanstack/react-query';
import { valueOf } from '../../core/query/client.ts';
import type { RequestStatus } from '../../core/database/types.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import type { Track } from '../orientation/tracks.ts';
import type { Messages } from '../../words.ts';
import { read } from '../../core/http/database.ts';

/** What stands beside a mentor's name, when it is not initials. */
type Picture = 'photo' | 'portrait' | null;

/** A mentor profile that waits to be read. */
export type WaitingMentor = {
  id: string;
  name: string;
  picture: Picture;
  headline_en: string | null;
  headline_fr: string | null;
  bio_en: string | null;
  bio_fr: string | null;
  city: string | null;
  province_code: string;
  languages: string[];
  topics: string[];
  submitted_at: string;
  conduct_version: string;
  orientation: { version: string; completed_at: string } | null;
};
type NearDeadline = {
  id: string;
  mentor: string;
  mentor_id: string;
  status: 'sent' | 'question';
  deadline_at: string;
};
type PausedMentor = {
  mentor_id: string;
  name: string;
  slug: string;
  pause_reason: 'own' | 'unanswered' | 'staff';
  paused_at: string;
  resume_at: string | null;
};
/** A member beside a report, with what was before. `asked` and `was_asked` count requests. */
export type Person = {
  id: string;
  name: string;
  status: 'active' | 'leaving' | 'suspended' | 'deleted';
  since: string;
  is_you: boolean;
  is_staff: boolean;
  /** The address of a public profile. */
  slug: string | null;
  /** Where they stand as a mentor, `paused` among it; null for who does not mentor. */
  mentor: string | null;
  asked: number;
  was_asked: number;
  reports_about: number;
  reports_sent: number;
  /** What staff did about them, the newest first. */
  acts: { action: string; at: string; reason: string | null }[];
};
export type Report = {
  id: string;
  reason: keyof Messages['report']['reasons'];
  note: string | null;
  created_at: string;
  reporter: Person;
  about: Person;
  /** `relationship`: the mentorship that it became, while it lives. */
  request: { id: string; status: RequestStatus; relationship: string | null } | null;
  picture: Picture;
};
type GroupOffers = {
  topic: string;
  offered_at: string;
  offered: number;
  declined: number;
  waiting: number;
  accepted: string[];
};
type Feedback = {
  id: string;
  kind: keyof Messages['feedback']['kinds'];
  note: string;
  page: string | null;
  email: string | null;
  created_at: string;
};
type Story = {
  profile_id: string;
  words: string;
  locale: Locale;
  shown_name: keyof Messages['stories']['shownNames'];
  consented_at: string;
};
type FailingJob = {
  name: string;
  failing_since: string;
  failures: number;
  last_error: string | null;
  next_at: string;
};

/** The first of everything that waits for staff, as staff_queue() returns it. */
type Lists = {
  waiting: WaitingMentor[];
  near_deadline: NearDeadline[];
  paused: PausedMentor[];
  reports: Report[];
  paused_relationships: { id: string; mentor: string; mentee: string; paused_at: string; reason: string | null }[];
  suspended: { id: string; name: string; at: string | null; reason: string | null }[];
  group_offers: GroupOffers[];
  feedback: Feedback[];
  stories: Story[];
  events: { id: string; title_en: string; title_fr: string; starts_at: string }[];
  dead_effects: { id: string; kind: string; attempts: number; last_error: string | null }[];
};
/** `totals` says how many there are of each where more wait than are shown; `may`, what the reader's role allows. */
export type StaffQueue = Lists & {
  jobs: FailingJob[];
  totals: Record<keyof Lists, number>;
  may: { decide: boolean; read_request: boolean; pause_relationship: boolean };
};

type Orientations = {
  not_done: {
    profile_id: string;
    name: string;
    status: 'draft' | 'pending';
    version: string | null;
    completed_at: string | null;
  }[];
  done: { profile_id: string; name: string; track: Track; version: string; completed_at: string }[];
};

/** What waits for staff. */
export const staffQueueQuery = () =>
  queryOptions({
    queryKey: ['staff', 'queue'],
    queryFn: () => valueOf(read<StaffQueue>('staff_queue')),
  });

/** Who has read which orientation. */
export const orientationsQuery = () =>
  queryOptions({
    queryKey: ['staff', 'orientations'],
    queryFn: () => valueOf(read<Orientations>('staff_orientations')),
  });

/** The address of a photo that is not public yet. */
export const staffPhotoQuery = (mentor: string) =>
  queryOptions({
    queryKey: ['staff-photo', mentor],
    queryFn: () => valueOf(read<string | null>('staff_photo', { p_mentor: mentor })),
  });
