import { afterAll, beforeAll } from 'vitest';
import type { SearchAnswer } from '../../src/data/types.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { describeContract } from './describe-contract.ts';
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
