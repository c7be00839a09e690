import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Query } from '../../functions/embedded/database.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor } from '../support/people.ts';

let test: TestDatabase;
const members: string[] = [];
const mentors: string[] = [];
const topics = ['welding', 'masonry-and-finishing'];
/** Nobody else mentors on these: what is offered here is offered by these two. */
beforeAll(async () => {
  test = await pgliteDatabase();
  for (let i = 0; i < 5; i++) members.push(await addMember(test));
  mentors.push(
    await addMentor(test, { topics, maxActive: 1, weeklyCap: 20 }),
    await addMentor(test, { topics: [topics[0]!], maxActive: 2, weeklyCap: 20 }),
  );
});
afterAll(() => test.close());

type Step =
  | { do: 'join' | 'leave'; who: number; topic: number }
  | { do: 'ask'; who: number; mentor: number; topic: number | null }
  | { do: 'accept' | 'decline' | 'end' | 'pause' | 'resume'; mentor: number }
  | { do: 'wait'; hours: number }
  | { do: 'tick' };

const who = fc.nat({ max: 4 });
const topic = fc.nat({ max: 1 });
const mentor = fc.nat({ max: 1 });
const tick = fc.constant<Step>({ do: 'tick' });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ do: fc.constant('join' as const), who, topic }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('leave' as const), who, topic }) },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('ask' as const), who, mentor, topic: fc.option(topic) }) },
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'accept' as const,
        'accept' as const,
        'decline' as const,
        'end' as const,
        'end' as const,
        'pause' as const,
        'resume' as const,
        'resume' as const,
      ),
      mentor,
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.constantFrom(0.1, 1, 47, 48, 340) }),
  },
  { weight: 5, arbitrary: tick },
);

const people = (p: string) =>
  `(select id from public.requests where mentor_id = ${p} and status in ('sent', 'question') order by created_at limit 1)`;
/** The statement of a step, and who says it; the job speaks for nobody. */
function statement(one: Step): { actor: string | null; sql: string; values: unknown[] } {
  switch (one.do) {
    case 'join':
      return { actor: members[one.who]!, sql: 'select public.join_wait_list($1)', values: [topics[one.topic]] };
    case 'leave':
      return { actor: members[one.who]!, sql: 'select public.leave_wait_list($1)', values: [topics[one.topic]] };
    case 'ask':
      return {
        actor: members[one.who]!,
        values: [mentors[one.mentor], one.topic === null ? null : topics[one.topic]],
        sql: `select public.send_request($1, 'A goal long enough', 'A background long enough', 'A reason long enough', 'three_months', 'video', $2)`,
      };
    case 'accept':
      return {
        actor: mentors[one.mentor]!,
        sql: `select public.accept_request(${people('$1')})`,
        values: [mentors[one.mentor]],
      };
    case 'decline':
      return {
        actor: mentors[one.mentor]!,
        sql: `select public.decline_request(${people('$1')}, 'other')`,
        values: [mentors[one.mentor]],
      };
    case 'end':
      return {
        actor: mentors[one.mentor]!,
        sql: `select public.end_relationship((select id from public.relationships where mentor_id = $1 and ended_at is null limit 1), 'goals_met')`,
        values: [mentors[one.mentor]],
      };
    case 'pause':
      return { actor: mentors[one.mentor]!, sql: 'select public.pause_mentoring()', values: [] };
    case 'resume':
      return { actor: mentors[one.mentor]!, sql: 'select public.resume_mentoring()', values: [] };
    case 'wait':
      return { actor: null, sql: 'select public.move_clock($1::interval)', values: [`${one.hours * 60} minutes`] };
    case 'tick':
      return { actor: null, sql: 'select public.run_deadlines()', values: [] };
  }
}

type Place = {
  who: number;
  topic: number;
  live: boolean;
  mentor: number | null;
  mentor_id: string | null;
  offered_at: string | null;
};
type Room = { mentor: number; places: number; pending: number; fits: number[] };
type World = { lines: Place[]; rooms: Room[]; told: number; toldKeys: number };

/** What stands in the tables now. `fits`: whom a place of this mentor may be offered to. */
const look = async (query: Query): Promise<World> =>
  (
    await query<{ world: World }>(
      `
  select jsonb_build_object(
    'lines', (select coalesce(jsonb_agg(jsonb_build_object('who', array_position($1::uuid[], w.profile_id) - 1, 'topic', array_position($3::text[], w.topic_slug) - 1,
        'live', w.left_at is null and coalesce(w.offer_expires_at > private.now(), true), 'mentor', array_position($2::uuid[], w.offered_mentor_id) - 1,
        'offered_at', w.offered_at)), '[]') from public.wait_list w),
    'rooms', (select jsonb_agg(jsonb_build_object('mentor', array_position($2::uuid[], l.id) - 1,
        'places', case when l.open_from <= private.now() and l.open_until > private.now() then l.places_open else 0 end,
        'pending', (select count(*) from public.requests r where r.mentor_id = l.id and r.status in ('sent', 'question')),
        'fits', array(select place - 1 from unnest($1::uuid[]) with ordinality as m (id, place)
          where not exists (select from public.requests r where r.mentee_id = m.id and r.mentor_id = l.id and r.status in ('sent', 'question'))
            and not exists (select from public.relationships r where r.mentee_id = m.id and r.mentor_id = l.id and r.ended_at is null))))
      from private.mentor_listings l where l.id = any ($2::uuid[])),
    'told', (select count(*) from public.notifications where type = 'topic_open'),
    'toldKeys', (select count(distinct (profile_id, data ->> 'topic', data ->> 'deadline_at')) from public.notifications where type = 'topic_open')) as world`,
      [members, mentors, topics],
    )
  )[0]!.world;

const offersTopic = (mentor: number, topic: number) => mentor === 0 || topic === 0;
const met = new Map<string, number>();
const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);

/** Plays the steps in one transaction that is taken back, and watches every promise of a line after each. */
async function play(query: Query, steps: Step[]): Promise<void> {
  /** Who came when, by our own count: the place of one who leaves is kept for ten minutes, unless it was on offer. */
  const since = new Map<string, { at: number; left: number | null }>();
  let clock = 0;
  let turn = 0;
  let offers = 0;
  let before = await look(query);
  for (const one of steps) {
    // A minute a step, so that of two one is always the first.
    await query(`select public.move_clock('1 minute')`);
    clock += 1 + (one.do === 'wait' ? one.hours * 60 : 0);
    turn += 1;
    const { actor, sql, values } = statement(one);
    await query('savepoint step');
    let done = true;
    try {
      if (actor)
        await query(
          `select set_config('role', 'authenticated', true), set_config('request.jwt.claim.sub', $1, true), set_config('request.jwt.claims', $2, true)`,
          [actor, JSON.stringify({ sub: actor, role: 'authenticated' })],
        );
      await query(sql, values);
    } catch {
      done = false;
      await query('rollback to savepoint step');
    }
    await query('reset role');
    const now = await look(query);
    const placed = (world: World, key: string) => world.lines.find((line) => `${line.who}/${line.topic}` === key);
    if (done && one.do === 'join') {
      const key = `${one.who}/${one.topic}`;
      const was = since.get(key);
      const wasLine = placed(before, key);
      const kept = was && (was.left === null ? wasLine?.live : clock - was.left < 10 && wasLine?.offered_at === null);
      if (!kept) since.set(key, { at: turn, left: null });
      else was.left = null;
    }
    if (done && one.do === 'leave') {
      const was = since.get(`${one.who}/${one.topic}`);
      if (was && was.left === null && placed(before, `${one.who}/${one.topic}`)?.live) was.left = clock;
    }

    const live = now.lines.filter((line) => line.live);
    const fresh = live.filter(
      (line) => line.mentor !== null && placed(before, `${line.who}/${line.topic}`)?.offered_at !== line.offered_at,
    );
    offers += fresh.length;
    if (one.do === 'tick') {
      for (const room of now.rooms) {
        const held = live.filter((line) => line.mentor === room.mentor);
        expect(held.length, 'never two offers for one place').toBeLessThanOrEqual(room.places);
        const could = (line: Place) =>
          line.mentor === null &&
          offersTopic(room.mentor, line.topic) &&
          room.fits.includes(line.who) &&
          !held.some((other) => other.who === line.who);
        if (room.places - room.pending - held.length > 0)
          expect(live.filter(could), 'nobody waits beside a free place').toEqual([]);
        for (const line of fresh.filter((other) => other.mentor === room.mentor)) {
          const ahead = live.filter(
            (other) =>
              other.topic === line.topic &&
              could(other) &&
              since.get(`${other.who}/${other.topic}`)!.at < since.get(`${line.who}/${line.topic}`)!.at,
          );
          expect(ahead, 'first come, first served').toEqual([]);
        }
      }
      expect(
        now.lines.filter(
          (line) => !line.live && line.offered_at !== null && since.get(`${line.who}/${line.topic}`)?.left === null,
        ),
        'who lets a place pass makes room',
      ).toEqual([]);
    } else {
      expect(fresh, 'only the job makes offers').toEqual([]);
    }
    expect([now.told, now.toldKeys], 'each offer is told once').toEqual([offers, offers]);
    if (fresh.length > 0) count('offered');
    if (before.lines.some((line) => line.offered_at !== null && !line.live && one.do === 'tick')) count('passed');
    if (
      before.lines.some(
        (line) => line.live && line.mentor !== null && placed(now, `${line.who}/${line.topic}`)?.offered_at === null,
      ) &&
      one.do === 'tick'
    )
      count('taken back');
    if (done && one.do === 'ask' && before.lines.length > now.lines.length) count('asked');
    before = now;
  }
}

it(
  'random lines, places and time: first come first served, one live offer a place, nobody told twice of one offer [D12]',
  { timeout: 300_000 },
  async () => {
    class TakenBack extends Error {}
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 12, maxLength: 32 }), async (steps) => {
        await test.db
          .transaction(async (query) => {
            await play(query, steps);
            throw new TakenBack();
          })
          .catch((error: unknown) => {
            if (!(error instanceof TakenBack)) throw error;
          });
      }),
      { numRuns: 150 },
    );
    for (const what of ['offered', 'passed', 'taken back', 'asked'])
      expect(met.get(what) ?? 0, what).toBeGreaterThan(0);
  },
);
