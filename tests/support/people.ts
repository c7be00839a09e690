import type { TestDatabase } from './database.ts';
import { tick } from './jobs.ts';

let made = 0;

/** Adds a member with a verified address and a name, who has done both orientations unless told otherwise. Returns the id. */
export async function addMember(
  test: TestDatabase,
  options: {
    name?: string;
    role?: string;
    useInitials?: boolean;
    locale?: 'en' | 'fr';
    timeZone?: string;
    verified?: boolean;
    oriented?: boolean;
  } = {},
): Promise<string> {
  made += 1;
  const rows = await test.db.query<{ id: string }>(
    `insert into auth.users (id, aud, role, email, email_confirmed_at, raw_user_meta_data, created_at, updated_at)
     values (gen_random_uuid(), 'authenticated', 'authenticated', $1, case when $2::boolean then now() end, '{}', now(), now()) returning id`,
    [`person${made}.${Math.random().toString(36).slice(2, 8)}@example.ca`, options.verified ?? true],
  );
  const id = rows[0]!.id;
  await test.db.query(
    `update public.profiles set display_name = $2, role = $3::public.member_role, use_initials = $4, locale = $5,
       province_code = 'MB', city = 'Winnipeg', languages = '{en}', time_zone = $6 where id = $1`,
    [
      id,
      options.name ?? `Person Number${made}`,
      options.role ?? 'member',
      options.useInitials ?? true,
      options.locale ?? 'en',
      options.timeZone ?? 'America/Winnipeg',
    ],
  );
  if (options.oriented ?? true) await orient(test, id, 'mentee', 'mentor');
  return id;
}

/** Writes down that a member has done today's version of these tracks. */
export const orient = (test: TestDatabase, member: string, ...tracks: ('mentor' | 'mentee' | 'manager')[]) =>
  test.db.query(
    `insert into public.orientation_completions (profile_id, track, version)
     select $1, track, value ->> track::text from public.settings, unnest($2::text[]::public.orientation_track[]) as t (track) where key = 'orientation_versions'`,
    [member, tracks],
  );

export type MentorOptions = {
  name?: string;
  topics?: string[];
  maxActive?: number;
  maxPending?: number;
  weeklyCap?: number;
  restDays?: number;
  status?: string;
  durations?: string[];
  formats?: string[];
  priceCents?: number;
};

/** Adds a member who mentors, published unless told otherwise. Returns the id. */
export async function addMentor(test: TestDatabase, options: MentorOptions = {}): Promise<string> {
  const id = await addMember(test, { name: options.name ?? 'Maricel Reyes' });
  const status = options.status ?? 'published';
  await test.db.query(
    `insert into public.mentors (profile_id, slug, status, headline_en, bio_en, formats, durations, max_active, max_pending, weekly_cap, rest_days,
       conduct_version, conduct_accepted_at, submitted_at, reviewed_at, published_at, pricing, price_cents)
     values ($1, $2, $3::public.mentor_status, 'Controller', repeat('I help newcomers. ', 6), $4::text[]::public.meeting_format[], $5::text[]::public.mentoring_duration[], $6, $7, $8, $9,
       '2026-11', private.now(), private.now(), private.now(), case when $3 = 'published' then private.now() end,
       case when $10::integer is null then 'free' else 'both' end::public.pricing, $10::integer)`,
    [
      id,
      `mentor-${id}`,
      status,
      options.formats ?? ['video', 'phone'],
      options.durations ?? ['one_meeting', 'three_months'],
      options.maxActive ?? 2,
      options.maxPending ?? 5,
      options.weeklyCap ?? 20,
      options.restDays ?? 0,
      options.priceCents ?? null,
    ],
  );
  for (const [place, topic] of (options.topics ?? ['accounting']).entries()) {
    await test.db.query('insert into public.mentor_topics (mentor_id, topic_slug, position) values ($1, $2, $3)', [
      id,
      topic,
      place + 1,
    ]);
  }
  return id;
}

/** A complete request, to be changed field by field. */
export const aRequest = (mentor: string, changes: Record<string, unknown> = {}) => ({
  p_mentor: mentor,
  p_goal: 'Choose between two accounting routes by March.',
  p_background: 'Auditor for four years, in Canada since June.',
  p_why: 'You went down the same road.',
  p_duration: 'three_months',
  p_format: 'video',
  ...changes,
});

/** Sends a request. Returns its id. */
export async function send(
  test: TestDatabase,
  mentee: string,
  mentor: string,
  changes: Record<string, unknown> = {},
): Promise<string> {
  const receipt = await test.rpc<{ id: string }>(mentee, 'send_request', aRequest(mentor, changes));
  return receipt.id;
}

/** Moves Portage's clock. */
export const days = (test: TestDatabase, count: number) =>
  test.db.query('select public.move_clock($1::interval)', [`${count * 24} hours`]);

/** Deletes the member's account, and lets the days pass in which it can still be kept. */
export async function leaveForGood(test: TestDatabase, member: string): Promise<void> {
  await test.rpc(member, 'delete_my_account');
  await days(test, 14);
  await tick(test);
}
