import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, send } from '../support/people.ts';
import { attempt, tick } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

/** The same numbers every run. */
function dice(seed: number) {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
const firstHit = async (mentee: string) => {
  const { hits } = await test.rpc<{ hits: { id: string }[] }>(mentee, 'search_mentors', {
    p_search: { query: 'accounting', per_page: 1 },
  });
  return hits[0]?.id;
};

/** Each request goes to the first result. Returns whom it went to. */
async function sendToTheFirst() {
  const mentee = await addMember(test);
  const mentor = (await firstHit(mentee))!;
  const request = await send(test, mentee, mentor);
  received.set(mentor, (received.get(mentor) ?? 0) + 1);
  return { mentor, request };
}
/** How many requests each mentor got, fewest first. */
const counts = () => mentors.map((mentor) => received.get(mentor) ?? 0).sort((a, b) => a - b);
const mentors: string[] = [];
const received = new Map<string, number>();
beforeAll(async () => {
  // Caps so wide that they never spread anything: the order of results has to.
  for (let i = 0; i < 40; i++)
    mentors.push(await addMentor(test, { maxActive: 20, maxPending: 20, weeklyCap: 20, restDays: 7 }));
});

describe('requests that each go to the first result of a search among 40 mentors of equal fit', () => {
  it('are spread within one minute: 80 of them are 2 for each [D1] [MO-01] [trap 11]', async () => {
    for (let n = 0; n < 80; n++) await sendToTheFirst();
    expect(counts()).toEqual(mentors.map(() => 2));
    await test.db.query(`select public.move_clock('92 days')`);
    await tick(test);
    for (const mentor of mentors) await test.rpc(mentor, 'resume_mentoring');
    received.clear();
  });

  it(
    'are spread over 100 days: of 1,000, nobody gets more than twice the median [D1] [MO-01]',
    { timeout: 180_000 },
    async () => {
      const roll = dice(20_261_123);
      const answers: { on: number; mentor: string; request: string }[] = [];
      const ends: { on: number; mentor: string; request: string }[] = [];
      for (let n = 0; n < 1000; n++) {
        const today = Math.floor(n / 10);
        if (n > 0 && n % 10 === 0) {
          await test.db.query(`select public.move_clock('24 hours')`);
          await tick(test);
          for (const { mentor, request } of answers.filter((one) => one.on === today)) {
            const yes = roll() < 0.5;
            await attempt(test, mentor, yes ? 'accept_request' : 'decline_request', {
              p_request: request,
              ...(yes ? {} : { p_reason: 'other' }),
            });
            if (yes) ends.push({ on: today + 10 + Math.floor(roll() * 30), mentor, request });
          }
          for (const { mentor, request } of ends.filter((one) => one.on === today)) {
            const rows = await test.db.query<{ id: string }>(
              'select id from public.relationships where request_id = $1',
              [request],
            );
            if (rows[0])
              await test.rpc(mentor, 'end_relationship', { p_relationship: rows[0].id, p_reason: 'goals_met' });
          }
          for (const mentor of mentors) if (roll() < 0.05) await test.rpc(mentor, 'resume_mentoring');
        }
        const { mentor, request } = await sendToTheFirst();
        // One in six is never answered; the others after one to twelve days.
        if (roll() > 1 / 6) answers.push({ on: today + 1 + Math.floor(roll() * 12), mentor, request });
      }
      const shares = counts();
      const median = (shares[19]! + shares[20]!) / 2;
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(1000);
      expect(median).toBeGreaterThanOrEqual(20);
      expect(shares.at(-1)).toBeLessThanOrEqual(2 * median);
    },
  );

  it('leave the busiest mentors last in the next search [MO-01]', async () => {
    await tick(test);
    const { hits } = await test.rpc<{ hits: { id: string }[] }>(null, 'search_mentors', {
      p_search: { query: 'accounting', per_page: 50 },
    });
    const loads = await test.db.query<{ id: string; load: number }>(
      `select mentor_id as id, count(*)::int as load from public.requests where created_at > private.now() - interval '91 days' group by mentor_id`,
    );
    const loadOf = new Map(loads.map((row) => [row.id, row.load]));
    const shown = hits.map((hit) => loadOf.get(hit.id) ?? 0);
    expect(shown.length).toBeGreaterThan(20);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
  });
});
