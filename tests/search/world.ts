import type { TestDatabase } from '../support/database.ts';
import { addMember, send } from '../support/people.ts';
import { accept } from '../support/requests.ts';
import { people, type Person } from './people.ts';

/** Puts the people of the contract into an empty database. Resolves to their keys by id. */
export async function addWorld(test: TestDatabase): Promise<Map<string, string>> {
  await test.db.query('select public.set_prices_shown(true)');
  const keys = new Map<string, string>();
  for (const person of people) keys.set(await add(test, person), person.key);
  return keys;
}

async function add(test: TestDatabase, person: Person): Promise<string> {
  const id = await addMember(test, { name: person.name });
  const [city, province, zone] = person.at;
  await test.db.query(
    'update public.profiles set city = $2, province_code = $3, time_zone = $4, languages = $5::text[] where id = $1',
    [id, city, province, zone, person.languages],
  );
  await test.db.query(
    `insert into public.mentors (profile_id, slug, status, headline_en, headline_fr, bio_en, bio_fr, helps_en, helps_fr, formats, durations, pricing, price_cents,
       max_active, max_pending, weekly_cap, reply_hours, reply_sample, paused_at, pause_reason,
       conduct_version, conduct_accepted_at, submitted_at, reviewed_at, published_at)
     select $1::uuid, 'mentor-' || $1::uuid, 'published', $2::text, $3::text, $4::text, $5::text, $6::text[], $7::text[], $8::text[]::public.meeting_format[], $9::text[]::public.mentoring_duration[],
       $10::text::public.pricing, case when $10::text = 'free' then null else 4000 end, $11::integer, 5, 20, $12::integer, case when $12::integer is null then 0 else 5 end,
       case when $13::boolean then at end, case when $13::boolean then 'own' end, '2026-11', at, at, at, at - make_interval(days => $14::integer)
     from (select private.now() as at) as clock`,
    [
      id,
      person.headline_en ?? null,
      person.headline_fr ?? null,
      person.bio_en ?? null,
      person.bio_fr ?? null,
      person.helps_en ?? [],
      person.helps_fr ?? [],
      person.formats,
      person.durations,
      person.pricing,
      person.places,
      person.reply_hours,
      person.state === 'paused',
      person.age,
    ],
  );
  for (const [place, topic] of person.topics.entries()) {
    await test.db.query('insert into public.mentor_topics (mentor_id, topic_slug, position) values ($1, $2, $3)', [
      id,
      topic,
      place + 1,
    ]);
  }
  if (person.state === 'full') {
    for (let place = 0; place < person.places; place += 1) {
      const mentee = await addMember(test);
      await accept(
        test,
        id,
        await send(test, mentee, id, { p_duration: person.durations[0], p_format: person.formats[0] }),
      );
    }
  }
  // What the world itself caused is not load.
  await test.db.query('update private.mentor_load set load = 0');
  return id;
}
