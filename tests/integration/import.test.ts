import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importClient } from '../../functions/features/import/client.ts';
import type { ImportClient } from '../../functions/features/import/port.ts';
import { readList } from '../../functions/features/import/read.ts';
import { runImport, type Report } from '../../functions/features/import/run.ts';
import type { Located } from '../../functions/features/import/row.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { messyList, type MessyList, type Style } from '../support/messy-list.ts';

let test: TestDatabase;
let client: ImportClient;
const folder = mkdtempSync(join(tmpdir(), 'portage-import-'));
beforeAll(async () => {
  test = await pgliteDatabase();
  client = importClient({
    url: 'http://localhost',
    secret: test.keys.secret,
    fetch: async (input, init) => test.app.fetch(new Request(input, init)),
  });
});
afterAll(async () => {
  await test.close();
  rmSync(folder, { recursive: true });
});

async function run(
  list: MessyList,
  options: { dryRun?: boolean; send?: boolean; progress?: (done: number, all: number) => void } = {},
): Promise<{ report: Report; told: string[] }> {
  const path = join(folder, list.name);
  writeFileSync(path, list.bytes);
  const { table, garbled } = await readList(path, {});
  const told: string[] = [];
  const report = await runImport({
    table,
    client,
    garbled,
    source: list.name,
    locale: 'en',
    dryRun: options.dryRun ?? false,
    send: options.send ?? false,
    tell: (remark: Located) => void told.push(`${remark.row} ${remark.code}`),
    progress: options.progress ?? (() => {}),
  });
  return { report, told };
}

/** Every row of every table that an import could touch, as one fingerprint. */
async function fingerprint(): Promise<string> {
  const tables = [
    'public.invitations',
    'public.profiles',
    'public.mentors',
    'public.mentor_topics',
    'public.notifications',
    'private.outbox',
    'private.audit_log',
    'auth.users',
  ];
  const marks = [];
  for (const table of tables) {
    const [row] = await test.db.query<{ mark: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '' order by t::text)), '') as mark from ${table} as t`,
    );
    marks.push(`${table} ${row!.mark}`);
  }
  return marks.join('\n');
}

const count = async (query: string): Promise<number> =>
  (await test.db.query<{ n: number }>(`select count(*)::integer as n from ${query}`))[0]!.n;

const whatIsFound = (list: MessyList) => ({ rows: list.rows, errors: list.errors, noted: list.noted, mailed: 0 });

const styles: [string, Style][] = [
  ['French headers, semicolons, Windows-1252', { headers: 'fr', divider: ';', encoding: 'win1252', newline: '\r\n' }],
  [
    'English headers, commas, UTF-8 with a mark',
    { headers: 'en', divider: ',', encoding: 'utf8-bom', newline: '\r\n' },
  ],
  ['French headers, tabs, UTF-8', { headers: 'fr', divider: '\t', encoding: 'utf8' }],
  ['English headers, semicolons, UTF-8', { headers: 'en', divider: ';', encoding: 'utf8' }],
  ['JSON', { headers: 'fr', divider: 'json', encoding: 'utf8' }],
];

describe('a messy list of 300', () => {
  it.each(styles)('with %s: tells each problem, imports what is sound, and nothing twice', async (_, style) => {
    const list = messyList({ rows: 300, seed: styles.findIndex(([, one]) => one === style), style });
    const before = await fingerprint();
    const dry = await run(list, { dryRun: true });
    expect(await fingerprint()).toBe(before);
    expect(dry.told).toEqual(list.told);
    expect(dry.report).toEqual({
      ...whatIsFound(list),
      created: list.sound.length,
      updated: 0,
      unchanged: 0,
      members: 0,
      dryRun: true,
      send: false,
    });

    const first = await run(list);
    expect(first).toEqual({ told: dry.told, report: { ...dry.report, dryRun: false } });
    const kept = await test.db.query<{ email: string }>(
      'select email from public.invitations where source = $1 and email = any($2::text[])',
      [list.name, list.sound],
    );
    expect(kept).toHaveLength(list.sound.length);

    const after = await fingerprint();
    const second = await run(list);
    expect(second.report).toEqual({ ...first.report, created: 0, unchanged: list.sound.length });
    expect(await fingerprint()).toBe(after);
  });

  it('publishes nobody and writes to nobody', async () => {
    expect([
      await count('public.mentors'),
      await count('public.profiles'),
      await count('private.outbox'),
      await count(`public.invitations where status <> 'waiting'`),
    ]).toEqual([0, 0, 0, 0]);
  });

  it('sends each invitation once, when asked to', async () => {
    const list = messyList({ rows: 300, seed: 50, style: styles[1]![1] });
    const dry = await run(list, { dryRun: true, send: true });
    expect([dry.report.mailed, await count('private.outbox')]).toEqual([list.sound.length, 0]);
    const first = await run(list, { send: true });
    const second = await run(list, { send: true });
    expect([first.report.mailed, second.report.mailed, await count('private.outbox')]).toEqual([
      list.sound.length,
      0,
      list.sound.length,
    ]);
  });

  it('writes drafts that both profiles accept, and leaves alone whoever answered', async () => {
    const list = messyList({ rows: 300, seed: 0, style: styles[0]![1] });
    const refused: string[] = [];
    for (const email of list.sound) {
      const [account] = await test.db.query<{ id: string }>(
        `insert into auth.users (id, aud, role, email, email_confirmed_at, raw_user_meta_data, created_at, updated_at)
         values (gen_random_uuid(), 'authenticated', 'authenticated', $1, now(), '{}', now(), now()) returning id`,
        [email],
      );
      const answer = await test.refusal(test.rpc(account!.id, 'answer_invitation', { p_accept: true }));
      if (answer !== 'done') refused.push(`${email} ${answer}`);
    }
    expect(refused).toEqual([]);
    expect([await count('public.mentors'), await count(`public.mentors where status = 'draft'`)]).toEqual([
      list.sound.length,
      list.sound.length,
    ]);
    const after = await fingerprint();
    const { report } = await run(list);
    expect([report.members, report.created, report.updated, report.unchanged]).toEqual([list.sound.length, 0, 0, 0]);
    expect(await fingerprint()).toBe(after);
  });
});

describe('a batch', () => {
  it('is not stopped by a row that is refused', async () => {
    const person = { display_name: 'Ana' };
    const outcomes = await client.importInvitations(
      [
        { email: 'batch.one@example.ca', locale: 'en', person, mentor: {} },
        { email: 'no address', locale: 'en', person, mentor: {} },
        { email: 'batch.one@example.ca', locale: 'fr', person, mentor: {} },
        { email: 'batch.two@example.ca', locale: 'fr', person, mentor: {} },
      ],
      { source: 'batch', send: false, dryRun: false },
    );
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['created', 'refused', 'refused', 'created']);
    expect(
      await test.db.query(`select email, locale from public.invitations where source = 'batch' order by email`),
    ).toEqual([
      { email: 'batch.one@example.ca', locale: 'en' },
      { email: 'batch.two@example.ca', locale: 'fr' },
    ]);
  });

  it.each(['import_invitations', 'import_invitation', 'match_topics'])(
    'is for the service role alone: %s',
    async (name) => {
      const call = (key: string) =>
        test.app.fetch(
          new Request(`http://localhost/rest/v1/rpc/${name}`, {
            method: 'POST',
            headers: { apikey: key, 'Content-Type': 'application/json' },
            body: '{"p_rows":[],"p_source":"x"}',
          }),
        );
      expect((await call(test.keys.publishable)).ok).toBe(false);
    },
  );

  it('updates what a corrected list changes', async () => {
    const row = (city: string) => ({
      email: 'batch.three@example.ca',
      locale: 'en' as const,
      person: { display_name: 'Ana', city },
      mentor: {},
    });
    const outcomes = [];
    for (const city of ['Nain', 'Nain', 'Hopedale'])
      outcomes.push(
        (await client.importInvitations([row(city)], { source: 'batch', send: false, dryRun: false }))[0]!.outcome,
      );
    expect(outcomes).toEqual(['created', 'unchanged', 'updated']);
  });
});

describe('a messy list of 20,000', () => {
  it('is imported in 90 s with bounded memory, and again without a change', { timeout: 300_000 }, async () => {
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const list = messyList({ rows: 20_000, seed: 99, style: styles[0]![1] });
    const heaps: number[] = [];
    let next = 0;
    const watch = (done: number, all: number) => {
      if (done < next) return;
      next += all / 10;
      collect();
      heaps.push(process.memoryUsage().heapUsed / 1024 / 1024);
    };
    const started = performance.now();
    const first = await run(list, { progress: watch });
    const seconds = (performance.now() - started) / 1000;
    expect(first.told).toEqual(list.told);
    expect(first.report).toEqual({
      ...whatIsFound(list),
      created: list.sound.length,
      updated: 0,
      unchanged: 0,
      members: 0,
      dryRun: false,
      send: false,
    });
    expect(seconds).toBeLessThan(90);
    // What is kept a row is its address and its remarks, not the row.
    expect(heaps.at(-1)! - heaps[1]!).toBeLessThan(40);

    const second = await run(list);
    expect(second.report).toMatchObject({ created: 0, unchanged: list.sound.length, errors: list.errors });
    console.log(`20,000 rows: ${seconds.toFixed(1)} s; live memory ${heaps.map((mb) => mb.toFixed(0)).join(', ')} MB`);
  });
});

describe('the command', () => {
  const data = join(folder, 'data');
  const command = (...args: string[]) =>
    new Promise<{ code: number | null; out: string; err: string }>((resolve) => {
      const env = {
        ...process.env,
        LANG: 'fr_CA.UTF-8',
        PORTAGE_DATA: data,
        PORT: '1',
        SUPABASE_URL: '',
        DATABASE_URL: '',
      };
      const child = spawn(process.execPath, ['functions/features/import/cli.ts', ...args], { env });
      let [out, err] = ['', ''];
      child.stdout.on('data', (text: Buffer) => (out += text.toString()));
      child.stderr.on('data', (text: Buffer) => (err += text.toString()));
      child.on('close', (code) => resolve({ code, out, err }));
    });
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it(
    'opens the local data itself, ends with 0 or 2, and speaks the language of the place',
    { timeout: 120_000 },
    async () => {
      const sound = file('sound.csv', 'Nom;Courriel;Format;Durée\nZoé Roy;zoe@example.ca;vidéo;3 mois\n');
      const dry = await command(sound, '--dry-run');
      expect(dry.out).toContain('C’était un essai');
      expect([dry.code, dry.err.split('\n').filter(Boolean)]).toEqual([0, ['0 sur 1 (0 %)', '1 sur 1 (100 %)']]);
      expect((await command(sound)).out).toMatch(/1 {2}nouvelles invitations/);
      const again = await command(
        file(
          'faulty.csv',
          'Nom;Courriel;Format;Durée\nZoé Roy;zoe@example.ca;vidéo;3 mois\nAna;ana@example,ca;vidéo;3 mois\n',
        ),
        '--locale',
        'en',
      );
      expect(again.code).toBe(2);
      expect(again.out).toContain(
        'error   row 3, Courriel: “ana@example,ca” is not an email address. Try “ana@example.ca”.',
      );
      expect(again.out).toMatch(/1 {2}unchanged/);
    },
  );

  it.each([
    ['no file', [], /^Usage : npm run import/],
    ['a file that is not there', ['nowhere.csv'], /^nowhere\.csv est introuvable\.$/],
    ['a language we do not have', ['nowhere.csv', '--locale', 'de'], /^Usage/],
  ])('ends with 1 and one sentence for %s', async (_, args, sentence) => {
    const { code, out, err } = await command(...args);
    expect([code, out]).toEqual([1, '']);
    expect(err.trim()).toMatch(sentence);
  });
});
