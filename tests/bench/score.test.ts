import { expect, it } from 'vitest';
import type { DemoMentor } from '../../supabase/seed/types.ts';
import { ndcgAt10, scoreSearch, successAt5 } from './score.ts';

it('gives 1 to the best order there is, and less the further down the good ones stand', () => {
  expect(ndcgAt10([2, 1, 0], [0, 1, 2])).toBe(1);
  // (2^0-1)/1 + (2^2-1)/log2(3) over (2^2-1)/1
  expect(ndcgAt10([0, 2], [2, 0])).toBeCloseTo(1 / Math.log2(3), 10);
  expect(ndcgAt10([], [2])).toBe(0);
  expect(ndcgAt10([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], [2])).toBe(0);
});

it('is a success only when one of five is as good as the best', () => {
  expect(successAt5([0, 0, 0, 0, 2], [2, 1])).toBe(true);
  expect(successAt5([0, 0, 0, 0, 0, 2], [2, 1])).toBe(false);
  expect(successAt5([1, 1, 1, 1, 1], [2, 1])).toBe(false);
  expect(successAt5([1], [1, 0])).toBe(true);
});

it('leaves out what nobody could answer, and names what failed', async () => {
  const mentors = ['a', 'b'].map((id) => ({ id }) as DemoMentor);
  const grade = (wanted: string) => (mentor: DemoMentor) => (mentor.id === wanted ? 2 : 0);
  const result = await scoreSearch(async (query) => (query === 'found' ? ['b', 'a'] : []), mentors, [
    { query: 'found', kind: 'plain', grade: grade('b') },
    { query: 'missed', kind: 'typo', grade: grade('a') },
    { query: 'nobody', kind: 'plain', grade: grade('c') },
  ]);
  expect(result).toMatchObject({ queries: 2, success_at_5: 0.5, ndcg_at_10: 0.5, failures: ['missed'] });
});
