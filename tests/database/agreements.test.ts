import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RelationshipView } from '../../src/features/relationships/types.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { agreed, anAgreement, attempt, mails, together, told } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const view = (who: string, relationship: string) =>
  test.rpc<RelationshipView>(who, 'get_relationship', { p_relationship: relationship });
const accept = (who: string, relationship: string, version: number) =>
  attempt(test, who, 'accept_agreement', { p_relationship: relationship, p_version: version });
const propose = (who: string, relationship: string, version: number, more = {}) =>
  attempt(test, who, 'propose_agreement', anAgreement(relationship, version, more));

describe('before an agreement', () => {
  it('asks the mentee to write first, and tells the mentor so', async () => {
    const { mentee, mentor, relationship } = await together(test);
    for (const who of [mentee, mentor])
      expect((await view(who, relationship)).next).toMatchObject({ step: 'propose_agreement', who: 'mentee' });
  });

  it('stays accepted, with each cap and date of before, until both have dated one with a goal [XE-07] [T31]', async () => {
    const { mentee, mentor, relationship } = await together(test);
    expect(await propose(mentee, relationship, 0, { p_goals: ['  '] })).toBe('goals_required');
    expect(await propose(mentee, relationship, 0, { p_goals: [] })).toBe('goals_required');
    expect(await propose(mentee, relationship, 0)).toBe('done');
    expect(await view(mentor, relationship)).toMatchObject({
      status: 'accepted',
      next: { step: 'answer_agreement', who: 'mentor' },
      proposal: { version: 1, proposed_by: 'mentee', mentor_accepted_at: null },
    });
    expect(await accept(mentor, relationship, 1)).toBe('done');
    expect(await view(mentee, relationship)).toMatchObject({
      status: 'active',
      proposal: null,
      agreement: { version: 1 },
      goals: [{ words: 'Find out which college to write to.' }],
    });
  });
});

describe('an agreement', () => {
  it('is dated by both, each by themselves, and seen by both [CW-04]', async () => {
    const { mentee, mentor, relationship } = await together(test);
    await test.rpc(mentor, 'propose_agreement', anAgreement(relationship));
    expect(await accept(mentor, relationship, 1)).toBe('agreement_waits_for_the_other');
    expect(await accept(mentee, relationship, 1)).toBe('done');
    for (const who of [mentee, mentor]) {
      const { agreement } = await view(who, relationship);
      expect(agreement!.mentor_accepted_at).not.toBeNull();
      expect(agreement!.mentee_accepted_at).not.toBeNull();
    }
    expect(await mails(test, mentor, 'agreement_agreed')).toHaveLength(1);
    expect(await told(test, mentee, 'agreement_agreed')).toBe(1);
  });

  it('says cadence, channel and the hours of no meeting, a first meeting in person with its agenda, and a year by phone [CW-01] [CW-03] [CW-06]', async () => {
    const { mentor, relationship } = await agreed(
      test,
      {},
      {
        p_duration: 'twelve_months',
        p_format: 'phone',
        p_cadence: 'monthly',
        p_first_meeting_on: new Date(Date.now() + 5 * 86_400_000).toISOString().slice(0, 10),
        p_agenda: 'In person, at the library: who we are, what would help.',
        p_no_meeting_hours: 'Never on Friday.',
        p_confidential: 'All of it.',
      },
    );
    expect(await view(mentor, relationship)).toMatchObject({
      next: { step: 'first_meeting', who: 'both' },
      agreement: {
        cadence: 'monthly',
        format: 'phone',
        duration: 'twelve_months',
        no_meeting_hours: 'Never on Friday.',
      },
    });
  });

  it('of a single meeting needs a goal and no cadence [MO-06]', async () => {
    const { mentee, relationship } = await agreed(test, {}, { p_duration: 'one_meeting', p_cadence: null });
    const { agreement, stages } = await view(mentee, relationship);
    expect(agreement).toMatchObject({ duration: 'one_meeting', cadence: null });
    expect(stages.map(({ stage }) => stage)).toEqual(['accepted', 'agreement', 'end']);
  });

  it('is changed by a new version that both date; till then the old one holds', async () => {
    const { mentee, mentor, relationship } = await agreed(test);
    const before = await view(mentee, relationship);
    await test.rpc(mentor, 'propose_agreement', anAgreement(relationship, 1, { p_cadence: 'monthly' }));
    expect(await view(mentee, relationship)).toMatchObject({
      status: 'active',
      agreement: { version: 1, cadence: 'every_two_weeks' },
      proposal: { version: 2, cadence: 'monthly' },
      next: { step: 'answer_agreement', who: 'mentee' },
    });
    expect(await accept(mentee, relationship, 2)).toBe('done');
    expect(await view(mentor, relationship)).toMatchObject({
      agreement: { version: 2, cadence: 'monthly' },
      term_ends_at: before.term_ends_at,
    });
  });

  it('cannot be dated in a version that was not read', async () => {
    const { mentee, mentor, relationship } = await together(test);
    await test.rpc(mentee, 'propose_agreement', anAgreement(relationship));
    await test.rpc(mentee, 'propose_agreement', anAgreement(relationship, 1, { p_duration: 'twelve_months' }));
    expect(await accept(mentor, relationship, 1)).toBe('agreement_changed');
    expect(await propose(mentor, relationship, 1)).toBe('agreement_changed');
    expect(await accept(mentor, relationship, 2)).toBe('done');
  });

  it('can be put aside by either; what was agreed stays', async () => {
    const { mentee, mentor, relationship } = await agreed(test);
    for (const who of [mentor, mentee]) {
      const { last_version: version } = await view(mentor, relationship);
      await test.rpc(mentor, 'propose_agreement', anAgreement(relationship, version, { p_cadence: 'weekly' }));
      expect(await attempt(test, who, 'drop_agreement', { p_relationship: relationship, p_version: version + 1 })).toBe(
        'done',
      );
      expect(await view(mentee, relationship)).toMatchObject({ agreement: { version: 1 }, proposal: null });
    }
    expect(await told(test, mentor, 'agreement_dropped')).toBe(1);
  });

  it('keeps goals that it still names, with their marks, and drops the others', async () => {
    const goals = ['Find out which college to write to.', 'Write to two employers.'];
    const { mentee, mentor, relationship } = await agreed(test, {}, { p_goals: goals });
    const first = (await view(mentee, relationship)).goals[0]!;
    await test.rpc(mentee, 'mark_goal', { p_goal: first.id, p_met: true });
    await test.rpc(
      mentee,
      'propose_agreement',
      anAgreement(relationship, 1, { p_goals: [goals[0], 'Sit the first exam in spring.'] }),
    );
    await test.rpc(mentor, 'accept_agreement', { p_relationship: relationship, p_version: 2 });
    const after = (await view(mentee, relationship)).goals;
    expect(after.map(({ words }) => words)).toEqual([goals[0], 'Sit the first exam in spring.']);
    expect(after[0]).toMatchObject({ id: first.id, mentee_met_at: expect.any(String) });
  });

  it('never holds what one side needs: that is told to the other side alone [S4-12]', async () => {
    const { mentee, mentor, relationship } = await agreed(test);
    await test.rpc(mentee, 'save_needs', { p_relationship: relationship, p_words: 'Captions, and a break.' });
    const seen = await view(mentor, relationship);
    expect(seen.needs).toEqual({ mentee: 'Captions, and a break.' });
    expect(JSON.stringify(seen.agreement)).not.toContain('Captions');
    await test.rpc(mentee, 'save_needs', { p_relationship: relationship, p_words: ' ' });
    expect((await view(mentor, relationship)).needs).toEqual({});
  });
});
