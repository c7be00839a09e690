import { afterAll, beforeAll, expect, it } from 'vitest';
import type { SearchAnswer } from '../../src/features/search/types.ts';
import { rankings, type Candidate } from '../bench/fairness/rankings.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMentor } from '../support/people.ts';
import { seeded } from '../support/random.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

it('the order that the fairness simulation measures is the order of search [D1]', async () => {
  const roll = seeded(91);
  const facts = new Map<string, Pick<Candidate, 'step' | 'load' | 'placesOpen'>>();
  for (let i = 0; i < 40; i += 1) {
    const first = roll() < 0.5;
    const [load, placesOpen] = [Math.floor(roll() * 7), 1 + Math.floor(roll() * 3)];
    const id = await addMentor(test, {
      topics: first ? ['welding', 'music'] : ['music', 'welding'],
      maxActive: placesOpen,
    });
    await test.db.query('update private.mentor_load set load = $2 where mentor_id = $1', [id, load]);
    facts.set(id, { step: first ? 8 : 6, load, placesOpen });
  }
  const { hits } = await test.rpc<SearchAnswer>(null, 'search_mentors', {
    p_search: { query: 'welding', per_page: 50 },
  });
  const found = hits.map((hit) => ({ ...facts.get(hit.id)!, shuffle: 0 }) as Candidate);
  expect(found).toHaveLength(40);
  // Equal ones are dealt anew each day: among them any order is right.
  for (const [place, one] of found.slice(1).entries())
    expect(rankings.portage(found[place]!, one)).toBeLessThanOrEqual(0);
});
