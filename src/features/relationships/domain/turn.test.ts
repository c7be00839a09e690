import { describe, expect, it } from 'vitest';
import { turnOf } from './turn.ts';

describe('whose turn it is', () => {
  it('asks one person, and tells the other whom it is up to', () => {
    const next = { step: 'propose_agreement', who: 'mentee', by: null } as const;
    expect(turnOf(next, 'mentee')).toBe('you');
    expect(turnOf(next, 'mentor')).toBe('other');
  });
  it('asks both of one thing, or nobody', () => {
    expect(turnOf({ step: 'look_back', who: 'both', by: null }, 'mentor')).toBe('both');
    expect(turnOf({ step: 'paused', who: null, by: null }, 'mentee')).toBe('nobody');
  });
});
