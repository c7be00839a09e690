import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor } from '../support/people.ts';
import {
  effectiveStatus,
  newWorld,
  opening,
  play,
  type Caps,
  type Setup,
  type Step,
  type Transition,
} from '../support/workflow-model.ts';
import { workflowSql } from '../support/workflow-sql.ts';

let test: TestDatabase;
let transitions: Transition[];
beforeAll(async () => {
  test = await pgliteDatabase();
  transitions = await test.db.query<Transition>(
    `select command, actor, from_status from private.transitions where entity = 'request'`,
  );
  await test.db.exec(workflowSql);
  await test.db.exec('set plan_cache_mode = force_generic_plan'); // Spares planning: nothing here is big.
  const add = (kind: string, place: number, id: string) =>
    test.db.query('insert into workflow.people values ($1, $2, $3)', [kind, place, id]);
  for (let place = 0; place < mentees; place++) await add('mentee', place, await addMember(test));
  for (let place = 0; place < mentors; place++) {
    const id = await addMentor(test);
    await test.db.query(`update public.profiles set time_zone = 'UTC' where id = $1`, [id]);
    await add('mentor', place, id);
  }
});
afterAll(() => test.close());

const mentees = 4;
const mentors = 2;
const sequences = 2_000;

const caps: fc.Arbitrary<Caps> = fc.record({
  maxActive: fc.integer({ min: 1, max: 2 }),
  maxPending: fc.integer({ min: 1, max: 4 }),
  weeklyCap: fc.integer({ min: 1, max: 5 }),
  restDays: fc.constantFrom(0, 3, 10),
});
// E-mails are rendered for one sequence in four: that costs as much as all the rest.
const setup: fc.Arbitrary<Setup & { readMail: boolean }> = fc.record({
  mentors: fc.array(caps, { minLength: mentors, maxLength: mentors }),
  menteeOpen: fc.constantFrom(1, 5, 5),
  readMail: fc.nat({ max: 3 }).map((n) => n === 0),
});

const mentee = fc.nat({ max: mentees - 1 });
const mentor = fc.nat({ max: mentors - 1 });
const request = fc.nat({ max: 5 });
const pause = fc.nat({ max: 3 }).map((n) => n === 0);
const send = fc.record({ do: fc.constant('send' as const), mentee, mentor });
const wait = fc.record({
  do: fc.constant('wait' as const),
  hours: fc.constantFrom(1, 24, 48, 71, 72, 120, 168, 192, 335, 336),
});
const tick = fc.constant({ do: 'tick' as const });
const command = fc.constantFrom(
  'ask' as const,
  'ask' as const,
  'reply' as const,
  'extend' as const,
  'withdraw' as const,
  'end' as const,
);
/** A few steps that belong together, so that chance reaches what takes several: a talk, a silence, a last place. */
const scene = (weight: number, ...steps: fc.Arbitrary<Step>[]) => ({
  weight,
  arbitrary: fc.tuple(...steps) as fc.Arbitrary<Step[]>,
});
const life: fc.Arbitrary<Step[]> = fc.oneof(
  scene(7, send),
  scene(4, fc.record({ do: command, request })),
  scene(
    3,
    fc.record({ do: fc.constantFrom('accept' as const, 'accept' as const, 'decline' as const), request, pause }),
  ),
  scene(4, wait),
  scene(2, tick),
  scene(
    1,
    fc.record({ do: fc.constant('pause' as const), mentor, days: fc.constantFrom(null, 1, 6, 20), keep: fc.boolean() }),
  ),
  scene(1, fc.record({ do: fc.constant('resume' as const), mentor })),
  {
    weight: 2,
    arbitrary: fc
      .tuple(request, wait)
      .map(([one, pausing]): Step[] => [{ do: 'ask', request: one }, pausing, { do: 'reply', request: one }]),
  },
  {
    weight: 1,
    arbitrary: fc.tuple(request, fc.constantFrom('ask' as const, 'extend' as const)).map(([one, first]): Step[] => [
      { do: first, request: one },
      { do: 'extend', request: one },
    ]),
  },
  {
    weight: 1,
    arbitrary: request.map((one): Step[] => [
      { do: 'accept', request: one, pause: false },
      { do: 'end', request: one },
      { do: 'end', request: one },
    ]),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(send, send, tick, fc.constantFrom(167, 168))
      .map(([one, other, job, hours]): Step[] => [
        one,
        { ...other, mentor: one.mentor },
        { do: 'wait', hours: 336 },
        job,
        { do: 'wait', hours },
      ]),
  },
);
const sequence = fc
  .tuple(fc.tuple(send, send), fc.array(life, { minLength: 6, maxLength: 9 }))
  .map(([first, then]) => [...first, ...then.flat()].slice(0, 13));

type Played = {
  trace: { word: string; broken: string[]; requests: [string, number][]; open: boolean[] }[];
  audit: string[];
  midnight: number;
};
const terminal = ['accepted', 'declined', 'expired', 'withdrawn', 'closed'];

describe('random commands by four mentees and two mentors over moving time, jobs now and then', () => {
  const ran = { sequences: 0, commands: 0 };
  const met = new Map<string, number>();
  const count = (what: string) => met.set(what, (met.get(what) ?? 0) + 1);

  it(
    `${sequences} sequences: the database does what the model says, caps hold, ends are final and told once, e-mails name the date [T19] [T23] [T24] [T29] [D1] [D2] [D3] [XE-06]`,
    { timeout: 600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(setup, sequence, async (given, steps) => {
          const rows = await test.db.query<{ played: Played }>('select workflow.play($1, $2) as played', [
            JSON.stringify(given),
            JSON.stringify(steps),
          ]);
          const { trace, audit, midnight } = rows[0]!.played;
          let world = newWorld(given, midnight, transitions);
          let before: string[] = [];
          for (const [place, now] of trace.entries()) {
            const next = play(world, steps[place]!);
            for (const [index, it] of next.world.mentors.entries()) {
              const was = world.mentors[index]!;
              if (was.askedAt === null && it.askedAt !== null) count('still open: asked');
              if (was.askedAt !== null && it.pausedUntil === Infinity && steps[place]!.do === 'tick')
                count('still open: paused for silence');
            }
            world = next.world;
            expect([place, steps[place], now.word]).toEqual([place, steps[place], next.word]);
            expect(now.broken).toEqual([]);
            expect(now.requests).toEqual(world.requests.map((it) => [effectiveStatus(world, it), it.deadline]));
            expect(now.open).toEqual(world.mentors.map((_, index) => opening(world, index).reason === null));
            for (const [index, status] of before.entries())
              if (terminal.includes(status)) expect(now.requests[index]![0]).toBe(status);
            before = now.requests.map(([status]) => status);
            count(`${steps[place]!.do}: ${now.word}`);
          }
          expect(audit).toEqual([]);
          // What was taken back leaves dead rows behind, and nobody else sweeps here.
          if (ran.sequences % 50 === 0) await test.db.exec('vacuum');
          ran.sequences += 1;
          ran.commands += trace.length;
        }),
        { numRuns: sequences },
      );
      expect(ran.sequences).toBeGreaterThanOrEqual(sequences);
      expect(ran.commands).toBeGreaterThanOrEqual(sequences * 10);
    },
  );

  it('and they met every command, allowed and refused, with each code word, and both turns of a silence', () => {
    const expected = [
      'still open: asked',
      'still open: paused for silence',
      'ask: request_wrong_state',
      'reply: request_wrong_state',
      'extend: request_wrong_state',
      'extend: request_already_extended',
      'end: relationship_already_ended',
    ];
    for (const command of [
      'send',
      'ask',
      'reply',
      'extend',
      'accept',
      'decline',
      'withdraw',
      'end',
      'pause',
      'resume',
      'tick',
      'wait',
    ])
      expected.push(`${command}: done`);
    for (const command of ['ask', 'reply', 'extend', 'accept', 'decline', 'withdraw'])
      expected.push(`${command}: request_expired`, `${command}: request_already_answered`);
    for (const word of [
      'request_already_open',
      'already_together',
      'too_many_open_requests',
      'mentor_paused',
      'mentor_at_capacity',
      'mentor_has_enough_requests',
      'mentor_weekly_cap_reached',
    ])
      expected.push(`send: ${word}`);
    expect(expected.filter((what) => !met.has(what))).toEqual([]);
  });
});
