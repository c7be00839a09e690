import { makeMentees, makeMentors } from '../../supabase/seed/people.ts';
import type { DemoMentee, DemoMentor } from '../../supabase/seed/types.ts';
import type { Database } from './database.ts';
import { fillPlaces } from './demo-mentorships.ts';
import { addStories } from './demo-stories.ts';
import { chunk, insert } from './seed-rows.ts';

/** The people that /dev signs in as. */
export const demoPeople = {
  mentee: '00000000-0000-4000-8000-000000000001',
  mentor: '00000000-0000-4000-8000-000000000002',
  coordinator: '00000000-0000-4000-8000-000000000003',
  /** Has an account and nothing else: no orientation, no request. */
  newcomer: '00000000-0000-4000-8000-000000000004',
  /** Has three mentors, each mentorship at another point: demoMentorships. */
  mentored: '00000000-0000-4000-8000-000000000005',
} as const;

type Progress = (done: number, all: number) => void;

/**
 * Fills a database with demo people; the same numbers give the same people. Rows go in
 * with triggers off, then each mentor is listed once: ten thousand take seconds, not hours.
 * For a database without people: from now on it is known as the demo data's own.
 */
export async function seed(
  db: Database,
  options: { mentors: number; seed: number; progress?: Progress },
): Promise<void> {
  const mentors = makeMentors({ count: options.mentors, seed: options.seed });
  const places = mentors.filter((one) => one.state === 'full').reduce((sum, one) => sum + one.maxActive, 0);
  const mentees = makeMentees({ count: Math.max(20, Math.min(200, places)), seed: options.seed });
  const [firstMentor] = mentors;
  const [firstMentee] = mentees;
  if (firstMentor)
    Object.assign(firstMentor, { id: demoPeople.mentor, state: 'open', maxActive: 4, maxPending: 6, weeklyCap: 6 });
  if (firstMentee) firstMentee.id = demoPeople.mentee;
  const coordinator = {
    ...mentees[1]!,
    id: demoPeople.coordinator,
    email: 'coordination@example.ca',
    displayName: 'Noor Tremblay',
    givenName: 'Noor',
    familyName: 'Tremblay',
  };
  const newcomer = {
    ...mentees[2]!,
    id: demoPeople.newcomer,
    email: 'newcomer@example.ca',
    displayName: 'Amal Haddad',
    givenName: 'Amal',
    familyName: 'Haddad',
    about: '',
  };

  const mentored = {
    ...mentees[3]!,
    id: demoPeople.mentored,
    email: 'mentored@example.ca',
    displayName: 'Ana Ribeiro',
    givenName: 'Ana',
    familyName: 'Ribeiro',
  };

  await db.query(`update public.settings set value = 'true' where key = 'demo_people'`);
  for (const people of chunk([...mentors, ...mentees, coordinator, newcomer, mentored], 500))
    await addAccounts(db, people);
  await db.query(`update public.profiles set role = 'coordinator' where id = $1`, [coordinator.id]);
  for (const some of chunk(
    mentors.map(({ id, createdDaysAgo }) => ({ id, track: 'mentor', ago: createdDaysAgo % 21 })),
    500,
  ))
    await addOrientations(db, some);
  await addOrientations(
    db,
    [...mentees, mentored].map(({ id }, place) => ({ id, track: 'mentee', ago: place % 21 })),
  );
  for (const some of chunk(mentors, 500)) await addMentors(db, some);
  await fillPlaces(
    db,
    mentors.filter((one) => one.state === 'full'),
    mentees.slice(1),
    mentored,
  );

  let listed = 0;
  for (const some of chunk(
    mentors.map((one) => one.id),
    100,
  )) {
    await db.query('select private.refresh_listing(id) from unnest($1::uuid[]) as t (id)', [some]);
    options.progress?.((listed += some.length), mentors.length);
  }
  await addStories(db, coordinator.id);
  if (firstMentor) {
    await addWaitingRequests(db, mentees.slice(0, 3));
    await db.query(
      'update public.mentors set reply_hours = 48, reply_sample = 23, answered_in_time = 20, answers_due = 20 where profile_id = $1',
      [firstMentor.id],
    );
  }
}

type Account = DemoMentor | DemoMentee;

async function addAccounts(db: Database, people: Account[]): Promise<void> {
  const rows = people.map((one) => ({
    id: one.id,
    email: one.email,
    name: one.displayName,
    full: `${one.givenName} ${one.familyName}`,
    locale: one.locale,
    city: one.city,
    province: one.provinceCode,
    zone: one.timeZone,
    languages: one.languages,
    about: 'about' in one ? one.about : null,
    initials: 'useInitials' in one ? one.useInitials : false,
  }));
  await insert(
    db,
    `
    insert into auth.users (id, aud, role, email, email_confirmed_at, raw_app_meta_data, raw_user_meta_data, created_at, updated_at)
    select id, 'authenticated', 'authenticated', email, now(), '{"provider":"email","providers":["email"]}',
           jsonb_build_object('sub', id, 'email', email, 'email_verified', true), now(), now()
    from jsonb_to_recordset($1::jsonb) as x (id uuid, email text)`,
    rows,
  );
  await insert(
    db,
    `
    insert into public.profiles (id, display_name, locale, city, province_code, time_zone, languages, about, use_initials)
    select id, name, locale, city, province, zone, array(select jsonb_array_elements_text(languages)), about, initials
    from jsonb_to_recordset($1::jsonb) as x (id uuid, name text, locale text, city text, province text, zone text, languages jsonb, about text, initials boolean)`,
    rows,
  );
  await insert(
    db,
    `
    insert into public.profile_contacts (profile_id, full_name)
    select id, "full" from jsonb_to_recordset($1::jsonb) as x (id uuid, "full" text)`,
    rows,
  );
}

const addOrientations = (db: Database, done: { id: string; track: string; ago: number }[]) =>
  insert(
    db,
    `
    insert into public.orientation_completions (profile_id, track, version, completed_at)
    select id, track::public.orientation_track, private.orientation_version(track::public.orientation_track), private.now() - make_interval(days => ago)
    from jsonb_to_recordset($1::jsonb) as x (id uuid, track text, ago integer)`,
    done,
  );

async function addMentors(db: Database, mentors: DemoMentor[]): Promise<void> {
  const rows = mentors.map((one) => ({
    ...one,
    status: one.state === 'pending' ? 'pending' : 'published',
    paused: one.state === 'paused',
  }));
  await db.transaction(async (query) => {
    await query('set local session_replication_role = replica');
    await query(
      `
      insert into public.mentors (profile_id, slug, status, headline_en, headline_fr, bio_en, bio_fr, helps_en, helps_fr, first_meeting_en, first_meeting_fr, formats, durations, usual_times,
        pricing, price_cents, max_active, max_pending, weekly_cap, rest_days, paused_at, resume_at, pause_reason,
        conduct_version, conduct_accepted_at, submitted_at, reviewed_at, published_at,
        reply_hours, reply_sample, answered_in_time, answers_due, photo_key, created_at, updated_at)
      select id, private.free_slug("displayName", id),
        status::public.mentor_status, "headlineEn", "headlineFr", "bioEn", "bioFr",
        array(select jsonb_array_elements_text("helpsEn")), array(select jsonb_array_elements_text("helpsFr")),
        array(select jsonb_array_elements_text("firstMeetingEn")), array(select jsonb_array_elements_text("firstMeetingFr")),
        array(select jsonb_array_elements_text(formats))::public.meeting_format[], array(select jsonb_array_elements_text(durations))::public.mentoring_duration[],
        array(select jsonb_array_elements_text("usualTimes"))::public.usual_time[], pricing::public.pricing, "priceCents",
        "maxActive", "maxPending", "weeklyCap", "restDays",
        case when paused then private.now() - interval '3 days' end,
        case when paused then (date_trunc('day', private.now() at time zone "timeZone") + make_interval(days => 10 + "createdDaysAgo" % 60)) at time zone "timeZone" end, case when paused then 'own' end,
        '2026-11', made, made, case when status = 'published' then made end, case when status = 'published' then made end,
        "replyHours", "replySample", greatest("replySample" - "createdDaysAgo" % 3, 0), "replySample", portrait, made, made
      from (select *, private.now() - make_interval(days => "createdDaysAgo") as made
            from jsonb_to_recordset($1::jsonb) as x (id uuid, "displayName" text, "timeZone" text, status text, paused boolean, "headlineEn" text, "headlineFr" text,
              "bioEn" text, "bioFr" text, "helpsEn" jsonb, "helpsFr" jsonb, "firstMeetingEn" jsonb, "firstMeetingFr" jsonb, formats jsonb, durations jsonb, "usualTimes" jsonb, pricing text, "priceCents" integer,
              "maxActive" integer, "maxPending" integer, "weeklyCap" integer, "restDays" integer, "replyHours" integer, "replySample" integer, "createdDaysAgo" integer, portrait text)) as people`,
      [JSON.stringify(rows)],
    );
    await query(
      `
      insert into public.mentor_topics (mentor_id, topic_slug, position)
      select id, slug, place from jsonb_to_recordset($1::jsonb) as x (id uuid, topics jsonb),
        lateral (select slug, row_number() over (order by min(place)) as place from jsonb_array_elements_text(topics) with ordinality as t (slug, place) group by slug) as listed`,
      [JSON.stringify(rows)],
    );
  });
}

/** Three people wait for the demo mentor's answer, one of them after a question. */
async function addWaitingRequests(db: Database, mentees: DemoMentee[]): Promise<void> {
  const [mentor] = await db.query<{ duration: string; format: string }>(
    'select durations[1]::text as duration, formats[1]::text as format from public.mentors where profile_id = $1',
    [demoPeople.mentor],
  );
  for (const [place, mentee] of mentees.entries()) {
    const [sent] = await db.query<{ id: string }>(
      `select id from private.send_request_as($1, null, $2, $3, $4, $5, $6::public.mentoring_duration, $7::public.meeting_format, $8, true)`,
      [
        mentee.id,
        demoPeople.mentor,
        mentee.requestGoal,
        mentee.requestBackground,
        mentee.requestWhy,
        mentor!.duration,
        mentor!.format,
        mentee.topics[0] ?? null,
      ],
    );
    if (place === 2) {
      await db.query(`select private.ask_question_as($1, $2, $3)`, [
        demoPeople.mentor,
        sent!.id,
        mentee.locale === 'fr'
          ? 'Avez-vous déjà vos relevés de notes traduits?'
          : 'Do you already have your transcripts?',
      ]);
    }
  }
}
