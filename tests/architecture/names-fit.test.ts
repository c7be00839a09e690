import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const folder = 'supabase/migrations/';
const sql = readdirSync(folder).filter((name) => name.endsWith('.sql')).map((name) => readFileSync(folder + name, 'utf8').replace(/--.*$/gm, '')).join('\n');

it('no name in SQL is longer than the 63 bytes that PostgreSQL keeps of it', () => {
  const quoted = [...sql.matchAll(/(?:policy|constraint|index|trigger) "([^"]+)"/g)].map(([, name]) => name!);
  const plain = [...sql.matchAll(/(?:constraint|index|trigger|function|table|view|type) (?:if not exists )?([a-z_.]+)/g)].map(([, name]) => name!.split('.').at(-1)!);
  expect(quoted.length).toBeGreaterThan(20);
  expect([...quoted, ...plain].filter((name) => Buffer.byteLength(name) > 63)).toEqual([]);
});
