import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { Unreadable } from './fatal.ts';
import { readList, readMapping } from './read.ts';

const folder = mkdtempSync(join(tmpdir(), 'portage-read-'));
afterAll(() => rmSync(folder, { recursive: true }));
const file = (name: string, text: string | Uint8Array) => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const refusal = async (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error: unknown) => (error instanceof Unreadable ? error.fatal.code : error),
  );

describe('a list on disk', () => {
  it('is CSV, or JSON by its name or its first character', async () => {
    const csv = await readList(file('a.csv', 'Nom;Courriel\nZoé;z@example.ca'), {});
    const json = await readList(file('a.txt', ' [{"name":"Zoé","email":"z@example.ca"}]'), {});
    expect([csv.table.divider, csv.encoding, json.table.divider]).toEqual(['semicolon', 'UTF-8', 'json']);
  });

  it('is JSON Lines by its name or its lines, and never YAML', async () => {
    const lines = '{"name":"Zoé","email":"z@example.ca"}\n{"name":"Ana","email":"a@example.ca"}\n';
    expect([
      (await readList(file('a.jsonl', lines), {})).table.count,
      (await readList(file('b.txt', lines), {})).table.count,
    ]).toEqual([2, 2]);
    for (const [name, text] of [
      ['a.yml', 'x'],
      ['list.txt', '---\n- name: Ana\n  email: a@example.ca\n'],
      ['list', '# mentors\nmentors:\n  - name: Ana\n    email: a@example.ca\n'],
      ['l', '- name: Ana\n  email: a@example.ca'],
    ] as const) {
      expect([name, await refusal(readList(file(name, text), {}))]).toEqual([name, 'yaml']);
    }
  });

  it('is refused in one word when it cannot be read', async () => {
    const big = file('big.csv', 'Nom;Courriel\n');
    truncateSync(big, 51 * 1024 * 1024);
    expect([
      await refusal(readList(join(folder, 'none.csv'), {})),
      await refusal(readList(folder, {})),
      await refusal(readList(big, {})),
      await refusal(readList(file('x.csv', 'PK\u0003\u0004'), {})),
      await refusal(readList(file('e.csv', ''), {})),
    ]).toEqual(['not_found', 'is_folder', 'too_big', 'spreadsheet', 'empty']);
  });
});

describe('a mapping file', () => {
  it('names one column or several for a field', async () =>
    expect(await readMapping(file('m.json', '{"email":"Contact","skills":["A","B"]}'))).toEqual({
      email: ['Contact'],
      skills: ['A', 'B'],
    }));

  it.each([
    ['{', 'mapping_unreadable'],
    ['[]', 'mapping_bad'],
    ['{"email":1}', 'mapping_bad'],
    ['{"shoe size":"x"}', 'mapping_field'],
  ])('is refused when it is %j', async (text, code) =>
    expect(await refusal(readMapping(file('bad.json', text)))).toBe(code),
  );
});
