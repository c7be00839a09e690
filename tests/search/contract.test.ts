import { afterAll, beforeAll } from 'vitest';
import type { SearchAnswer } from '../../src/features/search/types.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { describeContract } from './describe-contract.ts';
import { meilisearchSubject } from './meilisearch-subject.ts';
import { addWorld } from './world.ts';

let test: TestDatabase;
let keys: Map<string, string>;
beforeAll(async () => {
  test = await pgliteDatabase();
  keys = await addWorld(test);
});
afterAll(() => test.close());

describeContract('postgres', {
  keyOf: (id) => keys.get(id) ?? id,
  search: (question) => test.rpc<SearchAnswer>(null, 'search_mentors', { p_search: question }),
});

// A real engine is held to the same contract where there is one, and its stand-in where there is none; npm test says at
// its end which engines ran.
describeContract(
  'meilisearch',
  meilisearchSubject(() => ({ test, keys })),
);
