import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RelationshipView } from '../../src/features/relationships/types.ts';
import { ownPostgresDatabase, type TestDatabase } from '../support/database.ts';
import { addMentor, send, addMember } from '../support/people.ts';
import { accept, agreed, anAgreement, attempt, clockTo, tick, together } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await ownPostgresDatabase()));
afterAll(() => test?.close());

const rounds = 40;
/** Starts all at once, each after a few random milliseconds; their code words, in order of the alphabet. */
const race = async (...runners: (() => Promise<string>)[]) =>
  (await Promise.all(runners.map((run) => sleep(Math.random() * 3).then(run)))).toSorted();
const view = (who: string, relationship: string) =>
  test.rpc<RelationshipView>(who, 'get_relationship', { p_relationship: relationship });

describe('races of a mentorship on a real PostgreSQL', () => {
  it('two proposals at once: one is there, the other person is told that it changed', { timeout: 60_000 }, async () => {
    for (let i = 0; i < rounds; i++) {
      const { mentee, mentor, relationship } = await together(test);
      const words = await race(
        ...[mentee, mentor].map((who) => () => attempt(test, who, 'propose_agreement', anAgreement(relationship))),
      );
      expect(words).toEqual(['agreement_changed', 'done']);
      expect((await view(mentee, relationship)).last_version).toBe(1);
    }
  });

  it(
    'dating a version against changing it: both never agree on words that one has not read',
    { timeout: 60_000 },
    async () => {
      for (let i = 0; i < rounds; i++) {
        const { mentee, mentor, relationship } = await together(test);
        await test.rpc(mentee, 'propose_agreement', anAgreement(relationship));
        await race(
          () => attempt(test, mentor, 'accept_agreement', { p_relationship: relationship, p_version: 1 }),
          () =>
            attempt(test, mentee, 'propose_agreement', anAgreement(relationship, 1, { p_duration: 'twelve_months' })),
        );
        const { agreement, proposal } = await view(mentee, relationship);
        expect([agreement?.duration, proposal?.duration]).toEqual([
          agreement ? 'six_months' : undefined,
          'twelve_months',
        ]);
      }
    },
  );

  it('both mark the last goal at once: the mentorship is complete, and said once', { timeout: 60_000 }, async () => {
    for (let i = 0; i < rounds; i++) {
      const { mentee, mentor, relationship } = await agreed(test);
      const [goal] = (await view(mentee, relationship)).goals;
      const words = await race(
        ...[mentee, mentor].map((who) => () => attempt(test, who, 'mark_goal', { p_goal: goal!.id, p_met: true })),
      );
      expect(words).toEqual(['done', 'done']);
      expect((await view(mentee, relationship)).status).toBe('completed');
      const told = await test.db.query(
        `select 1 from public.notifications where relationship_id = $1 and type = 'relationship_completed'`,
        [relationship],
      );
      expect(told).toHaveLength(2);
    }
  });

  it(
    'two lapsed mentorships for one place: one comes back, the other is told why not [T19]',
    { timeout: 60_000 },
    async () => {
      for (let i = 0; i < rounds; i++) {
        const mentor = await addMentor(test, { maxActive: 2 });
        const pairs = [];
        for (let nth = 0; nth < 2; nth++) {
          const mentee = await addMember(test);
          const id = await send(test, mentee, mentor);
          await accept(test, mentor, id);
          const rows = await test.db.query<{ id: string }>(
            'select id from public.relationships where request_id = $1',
            [id],
          );
          pairs.push({ mentee, relationship: rows[0]!.id });
        }
        await clockTo(test, (await view(pairs[1]!.mentee, pairs[1]!.relationship)).activate_by, 1);
        await tick(test);
        await test.db.query('update public.mentors set max_active = 1 where profile_id = $1', [mentor]);
        const words = await race(
          ...pairs.map(
            ({ mentee, relationship }) =>
              () =>
                attempt(test, mentee, 'reactivate_relationship', { p_relationship: relationship }),
          ),
        );
        expect(words).toEqual(['done', 'mentor_at_capacity']);
      }
    },
  );

  it('the end against a step of the other: never both after the end', { timeout: 60_000 }, async () => {
    for (let i = 0; i < rounds; i++) {
      const { mentee, mentor, relationship } = await together(test);
      await test.rpc(mentee, 'propose_agreement', anAgreement(relationship));
      await race(
        () => attempt(test, mentor, 'accept_agreement', { p_relationship: relationship, p_version: 1 }),
        () => attempt(test, mentee, 'end_relationship', { p_relationship: relationship, p_reason: 'other' }),
      );
      expect((await view(mentee, relationship)).status).toBe('ended');
    }
  });
});
