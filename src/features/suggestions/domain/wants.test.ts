import { describe, expect, it } from 'vitest';
import { nothingWanted, without, type Wants } from './wants.ts';

const wants: Wants = {
  ...nothingWanted,
  goal: 'Keep my first job.',
  topics: ['nursing', 'accounting'],
  languages: ['en', 'fr'],
  time_zone: 'America/Winnipeg',
  budget: 'free',
};

describe('What is wanted without one fact', () => {
  it.each<[string, Partial<Wants>]>([
    ['topics/nursing', { topics: ['accounting'] }],
    ['languages', { languages: [] }],
    ['goal', { goal: '' }],
    ['time_zone', { time_zone: null }],
    ['budget', { budget: 'any' }],
  ])('%s is all the rest', (fact, changes) => expect(without(wants, fact)).toEqual({ ...wants, ...changes }));

  it.each(['topics/sorcery', 'constructor', '__proto__/x', ''])('that nobody said is the same: "%s"', (fact) =>
    expect(without(wants, fact)).toEqual(wants),
  );
});
