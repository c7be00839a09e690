import { afterAll, beforeAll, expect, it } from 'vitest';
import { meilisearchEngine } from '../../functions/features/search/meilisearch/engine.ts';
import { reindexSearch } from '../../functions/features/search/reindex.ts';
import { rankings, type Candidate } from '../bench/fairness/rankings.ts';
import { anyMeilisearch } from '../support/any-meilisearch.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMentor } from '../support/people.ts';
import { seeded } from '../support/random.ts';
import { fromDatabase, ordinary } from '../support/search.ts';

let test: TestDatabase;
const facts = new Map<string, Pick<Candidate, 'step' | 'load' | 'placesOpen'>>();
beforeAll(async () => {
  test = await pgliteDatabase();
  const roll = seeded(91);
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
});
afterAll(() => test.close());

it.each(['portage', 'meilisearch'] as const)(
  'the order that the fairness simulation measures as %s is the order of that search [D1]',
  async (order) => {
    const { supabase } = functionsOn(test).deps;
    const database = fromDatabase(supabase);
    const meilisearch = order === 'meilisearch' ? await anyMeilisearch('order') : null;
    if (meilisearch) await reindexSearch({ supabase, server: meilisearch.server, log: () => {} });
    const engine = meilisearch
      ? meilisearchEngine({ server: meilisearch.server, timeout: 10_000, ...database })
      : database.postgres;
    const { hits } = await engine.search({ ...ordinary, query: 'welding', per_page: 50 });
    await meilisearch?.stop();
    const found = hits.map((hit) => ({ ...facts.get(hit.id)!, shuffle: 0 }) as Candidate);
    expect(found).toHaveLength(40);
    // Equal ones are dealt anew each day: among them any order is right.
    for (const [place, one] of found.slice(1).entries())
      expect(rankings[order](found[place]!, one)).toBeLessThanOrEqual(0);
  },
);
