import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownPostgresDatabase, type TestDatabase } from '../support/database.ts';

type Changes = { cursor: string; changes: [number, string][] };

let test: TestDatabase;
beforeAll(async () => void (test = await ownPostgresDatabase()));
afterAll(() => test?.close());

const read = (since: string | null) => test.rpc<Changes>('service_role', 'page_changes', { p_since: since });

it('a change that was noted first and commits last is not missed by who reads in between', async () => {
  let { cursor } = await read(null);
  const seen: string[] = [];
  const follow = async () => {
    const answer = await read(cursor);
    cursor = answer.cursor;
    seen.push(...answer.changes.map(([, tag]) => tag));
  };
  await test.db.transaction(async (query) => {
    await query(`select private.note_page_change('slow')`);
    await test.db.query(`select private.note_page_change('quick')`);
    await follow();
    expect(seen).toEqual(['quick']);
    await test.db.query(`select private.note_page_change('quicker')`);
    await follow();
  });
  await follow();
  expect(new Set(seen)).toEqual(new Set(['quick', 'quicker', 'slow']));
  seen.length = 0;
  await follow();
  expect(seen).toEqual([]);
});

it('follows any number of changes by many at once', { timeout: 60_000 }, async () => {
  let { cursor } = await read(null);
  const seen = new Set<string>();
  let isOver = false;
  const reader = (async () => {
    while (!isOver) {
      const answer = await read(cursor);
      cursor = answer.cursor;
      for (const [, tag] of answer.changes) seen.add(tag);
    }
  })();
  await Promise.all(
    Array.from({ length: 200 }, (_, n) =>
      test.db.transaction(async (query) => {
        await query('select private.note_page_change($1)', [`t${n}`]);
        await query('select pg_sleep($1)', [Math.random() / 50]);
      }),
    ),
  );
  isOver = true;
  await reader;
  for (const [, tag] of (await read(cursor)).changes) seen.add(tag);
  expect(seen.size).toBe(200);
});
