import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownPostgresDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest } from '../support/people.ts';
import { attempt, tick } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await ownPostgresDatabase()));
afterAll(() => test?.close());

const topic = 'rail';
const join = (who: string) => attempt(test, who, 'join_wait_list', { p_topic: topic });
const job = () => test.refusal(tick(test));

it(
  'jobs at once, with people who join, leave and ask meanwhile: no place is offered twice, nobody is told twice, one group session a mentor [D12] [D13]',
  { timeout: 90_000 },
  async () => {
    for (let round = 0; round < 25; round++) {
      const [one, other] = [
        await addMentor(test, { topics: [topic], maxActive: 1 }),
        await addMentor(test, { topics: [topic], maxActive: 2 }),
      ];
      const people = await Promise.all(Array.from({ length: 8 }, () => addMember(test)));
      for (const who of people.slice(0, 7)) expect(await join(who)).toBe('done');
      const words = await Promise.all(
        [
          job,
          job,
          job,
          job,
          () => join(people[7]!),
          () => attempt(test, people[0]!, 'leave_wait_list', { p_topic: topic }),
          () => attempt(test, people[1]!, 'send_request', aRequest(one)),
          () => attempt(test, people[2]!, 'send_request', aRequest(other, { p_topic: topic })),
        ].map((run) => sleep(Math.random() * 4).then(run)),
      );
      expect(words).toEqual(words.map(() => 'done'));
      expect(await job()).toBe('done');

      const held = await test.db.query<{ offers: number; places: number }>(
        `select l.places_open as places, (select count(*)::int from private.active_wait_list w where w.offered_mentor_id = l.id) as offers
       from private.mentor_listings l where l.id = any ($1::uuid[])`,
        [[one, other]],
      );
      for (const { offers, places } of held) expect(offers).toBeLessThanOrEqual(places);
      const told = await test.db.query<{ n: number }>(
        `select count(*)::int as n from public.notifications where type = 'topic_open' and profile_id = any ($1::uuid[])
       group by profile_id, data ->> 'deadline_at' having count(*) > 1`,
        [people],
      );
      expect(told).toEqual([]);
      const asked = await test.db.query<{ n: number }>(
        'select count(*)::int as n from public.group_offers where mentor_id = any ($1::uuid[]) group by mentor_id having count(*) > 1',
        [[one, other]],
      );
      expect(asked).toEqual([]);
      expect(
        await test.db.query(`select from public.wait_list where profile_id = $1 and left_at is null`, [people[1]]),
      ).toEqual([]);
      // Out of the way of the next round.
      await test.db.query(`delete from public.wait_list`);
      for (const mentor of [one, other]) await attempt(test, mentor, 'withdraw_mentor_profile');
    }
  },
);
