import { describe, expect, it } from 'vitest';
import type { RelationshipView } from './types.ts';
import { draftOf, proposalOf } from './agreement-form.ts';

const asked = (goal: string) =>
  ({
    proposal: null,
    agreement: null,
    request: { goal, duration: 'six_months', format: 'phone' },
  }) as unknown as RelationshipView;

describe('the agreement form', () => {
  it('begins with what the request asked for, so that a first one takes a minute', () => {
    const draft = draftOf(asked('Be registered as a nurse in Nova Scotia.'));
    expect(draft).toMatchObject({
      goal_1: 'Be registered as a nurse in Nova Scotia.',
      goal_2: '',
      duration: 'six_months',
      format: 'phone',
    });
    expect(proposalOf(draft, 0)).toMatchObject({ version: 0, goals: ['Be registered as a nurse in Nova Scotia.'] });
  });
  it('shortens a long goal at the end of a sentence', () => {
    const draft = draftOf(asked(`${'I want to find out which college to write to. '.repeat(12)}`));
    expect(draft.goal_1.length).toBeLessThanOrEqual(300);
    expect(draft.goal_1.endsWith('write to.')).toBe(true);
  });
  it('has no cadence for a single meeting', () => {
    const draft = { ...draftOf(asked('Find out which college to write to.')), duration: 'one_meeting' };
    expect(proposalOf(draft, 2)).toMatchObject({ version: 2, cadence: null, first_meeting_on: null });
  });
});
