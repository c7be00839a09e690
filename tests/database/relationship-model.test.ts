import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RelationshipView } from '../../src/features/relationships/types.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';
import { goals, newModel, play, statusNow, type Model, type Step } from '../support/relationship-model.ts';
import { anAgreement, attempt, tick, together } from '../support/requests.ts';

let test: TestDatabase;
let staff: string;
beforeAll(async () => {
  test = await pgliteDatabase();
  staff = await addMember(test, { role: 'safeguarding' });
});
afterAll(() => test.close());

const sequences = 250;
const side = fc.constantFrom('mentor' as const, 'mentee' as const);
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      do: fc.constant('propose' as const),
      side,
      duration: fc.constantFrom(
        'one_meeting' as const,
        'three_months' as const,
        'six_months' as const,
        'twelve_months' as const,
      ),
      renews: fc.boolean(),
    }),
  },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('accept' as const), side }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('drop' as const, 'reactivate' as const), side }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('end' as const), side }) },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('mark' as const),
      side,
      goal: fc.nat({ max: 1 }),
      met: fc.integer({ min: 0, max: 3 }).map((n) => n > 0),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom('pause' as const, 'resume' as const) }) },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('wait' as const), hours: fc.integer({ min: 1, max: 24 * 70 }) }),
  },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('tick' as const) }) },
);

/** What a step answers on the database: `done`, or the code word. */
async function act(pair: Awaited<ReturnType<typeof together>>, model: Model, one: Step): Promise<string> {
  const { relationship } = pair;
  const p_relationship = relationship;
  switch (one.do) {
    case 'wait':
      await test.rpc('service_role', 'move_clock', { p_by: `${one.hours} hours` });
      return 'done';
    case 'tick':
      await tick(test);
      return 'done';
    case 'propose':
      return attempt(
        test,
        pair[one.side],
        'propose_agreement',
        anAgreement(relationship, model.version, {
          p_goals: goals,
          p_duration: one.duration,
          p_cadence: one.duration === 'one_meeting' ? null : 'monthly',
          p_renews: one.renews,
        }),
      );
    case 'accept':
    case 'drop':
      return attempt(test, pair[one.side], one.do === 'accept' ? 'accept_agreement' : 'drop_agreement', {
        p_relationship,
        p_version: model.proposal?.version ?? model.version,
      });
    case 'mark': {
      const { goals: standing } = await seen(pair);
      if (standing.length === 0) return 'none';
      return attempt(test, pair[one.side], 'mark_goal', { p_goal: standing[one.goal]!.id, p_met: one.met });
    }
    case 'end':
      return attempt(test, pair[one.side], 'end_relationship', { p_relationship, p_reason: 'other' });
    case 'reactivate':
      return attempt(test, pair[one.side], 'reactivate_relationship', { p_relationship });
    case 'pause':
    case 'resume':
      return attempt(test, staff, `staff_${one.do}_relationship`, { p_relationship, p_reason: 'A reason.' });
  }
}

const seen = (pair: Awaited<ReturnType<typeof together>>) =>
  test.rpc<RelationshipView>(pair.mentee, 'get_relationship', { p_relationship: pair.relationship });

describe('a mentorship against its model', () => {
  it(
    `answers as the model does, and stands where the model stands, over ${sequences} lives`,
    { timeout: 600_000 },
    async () => {
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
          const pair = await together(test, { maxActive: 1, restDays: 0 });
          const model = newModel(Date.parse((await seen(pair)).created_at));
          for (const one of steps) {
            const answered = await act(pair, model, one);
            if (answered === 'none') continue;
            expect(answered, JSON.stringify(one)).toBe(play(model, one));
            const view = await seen(pair);
            expect([view.status, view.proposal?.version ?? null, view.agreement?.version ?? null]).toEqual([
              statusNow(model),
              ['accepted', 'active', 'paused'].includes(statusNow(model)) ? (model.proposal?.version ?? null) : null,
              model.inForce,
            ]);
            expect(view.goals.map((goal) => [goal.mentor_met_at !== null, goal.mentee_met_at !== null])).toEqual(
              view.goals.map((_, place) => [model.met.mentor[place], model.met.mentee[place]]),
            );
            for (const [theirs, ours] of [
              [view.activate_by, model.activateBy],
              [view.term_ends_at, model.term?.end],
            ] as const)
              expect(Math.abs(Date.parse(theirs ?? '') - (ours ?? NaN)) > 900_000, `${theirs} and ${ours}`).toBe(false);
          }
        }),
        { numRuns: sequences, endOnFailure: false },
      );
    },
  );
});
