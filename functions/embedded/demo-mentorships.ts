import type { DemoMentee, DemoMentor } from '../../supabase/seed/types.ts';
import type { Database } from './database.ts';
import { chunk, insert } from './seed-rows.ts';

/** The demo mentorships of one person, each at another point. */
export const demoMentorships = {
  begun: '00000000-0000-4000-8000-000000000101',
  proposed: '00000000-0000-4000-8000-000000000102',
  active: '00000000-0000-4000-8000-000000000103',
} as const;
type Stage = keyof typeof demoMentorships;
const stages = Object.keys(demoMentorships) as Stage[];

/**
 * A full mentor is full of people: each place holds a relationship. The first places of the first three are those of
 * `mentored`, one at each point of a mentorship; all others are active.
 */
export async function fillPlaces(
  db: Database,
  mentors: DemoMentor[],
  mentees: DemoMentee[],
  mentored: DemoMentee,
): Promise<void> {
  let next = 0;
  const rows = mentors.flatMap((mentor, nth) =>
    Array.from({ length: Math.min(mentor.maxActive, mentees.length) }, (_, place) => {
      const stage = place === 0 ? stages[nth] : undefined;
      const mentee = stage ? mentored : mentees[(next += 1) % mentees.length]!;
      return {
        id: stage ? demoMentorships[stage] : crypto.randomUUID(),
        stage: stage ?? 'active',
        mentor: mentor.id,
        mentee: mentee.id,
        goal: mentee.requestGoal,
        background: mentee.requestBackground,
        why: mentee.requestWhy,
        duration: mentor.durations.find((one) => one !== 'one_meeting') ?? 'three_months',
        format: mentor.formats[0],
        ago: stage === 'begun' ? 3 : stage === 'proposed' ? 6 : 20 + place * 9,
      };
    }),
  );
  for (const some of chunk(rows, 500)) {
    await insert(
      db,
      `
      with x as (
        select * from jsonb_to_recordset($1::jsonb) as x (id uuid, stage text, mentor uuid, mentee uuid, goal text, background text, why text,
          duration public.mentoring_duration, format public.meeting_format, ago integer)
      ), sent as (
        insert into public.requests (mentee_id, mentor_id, status, goal, background, why, duration, format, created_at, deadline_at, first_answer_at, ended_at)
        select mentee, mentor, 'accepted', goal, background, why, duration, format,
          private.now() - make_interval(days => ago + 3), private.now() - make_interval(days => ago - 11),
          private.now() - make_interval(days => ago), private.now() - make_interval(days => ago)
        from x on conflict do nothing returning id, mentor_id, mentee_id
      ), together as (
        insert into public.relationships (id, request_id, mentor_id, mentee_id, status, created_at, stage_since, activate_by, term_starts_at, term_ends_at)
        select x.id, sent.id, x.mentor, x.mentee, case stage when 'active' then 'active' else 'accepted' end::public.relationship_status,
          began, case stage when 'active' then agreed else began end, began + private.setting_days('activation_days'),
          case stage when 'active' then agreed end, case stage when 'active' then agreed + private.term_of(duration) end
        from x join sent on sent.mentor_id = x.mentor and sent.mentee_id = x.mentee
        cross join lateral (select private.now() - make_interval(days => ago) as began, private.now() - make_interval(days => ago - 5) as agreed) as dates
        on conflict do nothing returning id, created_at, mentee_id, term_starts_at
      ), agreed as (
        insert into public.agreements (relationship_id, version, proposed_by, goals, duration, format, cadence, minutes, first_meeting_on,
          proposed_at, mentor_accepted_at, mentee_accepted_at, agreed_at)
        select x.id, 1, case stage when 'active' then 'mentee' else 'mentor' end::public.relationship_side, array[left(goal, 300)], duration, format,
          'every_two_weeks', 45, ((together.created_at + interval '14 days') at time zone 'UTC')::date, together.created_at + interval '1 day',
          coalesce(term_starts_at, together.created_at + interval '1 day'), term_starts_at, term_starts_at
        from x join together using (id) where stage <> 'begun' returning relationship_id, goals, agreed_at
      )
      insert into public.goals (relationship_id, position, words, created_at)
      select relationship_id, 1, goals[1], agreed_at from agreed where agreed_at is not null`,
      some,
    );
  }
}
