import { lstatSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import type { Database } from '../../functions/embedded/database.ts';
import { startEngine, type Engine } from '../../functions/embedded/engine.ts';
import { startServer } from '../../functions/embedded/postgres/server.ts';

const isRoot = process.getuid?.() === 0;
const password = 'for-this-test-only';
const opened = new Set<Database>();
const left: (() => Promise<void> | void)[] = [];
afterEach(async () => {
  for (const undo of left.splice(0).reverse()) await undo();
});

function folder(under = tmpdir()): string {
  const made = mkdtempSync(join(under, 'portage-engine-'));
  left.push(() => rmSync(made, { recursive: true, force: true }));
  return made;
}
async function engineOn(data: string, engine?: 'postgres' | 'pglite'): Promise<Engine> {
  const started = await startEngine({ PORTAGE_DATA: data, PORTAGE_ENGINE: engine }, password);
  left.push(() => started.stop());
  return started;
}
async function open(engine: Engine, caller: Parameters<Engine['open']>[0]): Promise<Database> {
  const db = await engine.open(caller);
  // PGlite has one connection, whoever asks.
  if (!opened.has(db)) left.push(() => db.close());
  opened.add(db);
  return db;
}
/** A pattern that takes longer than anybody waits. */
const endless = `select count(*) from generate_series(1, 1000000) as n where repeat('a', 400) || n ~ '^(.+)(.+)(.+)\\1\\2\\3$'`;
const codeOf = (work: Promise<unknown>) =>
  work.then(
    () => 'done',
    (error: Error & { code?: string }) => error.code ?? error.message,
  );

describe('the laptop’s database', () => {
  it('is a PostgreSQL that keeps what it was told through a power cut, and says so', { timeout: 60_000 }, async () => {
    const engine = await engineOn(folder());
    const db = await open(engine, 'service');
    expect(engine.sentence).toMatch(/^The database is PostgreSQL, in .*postgres\.$/);
    const settings = await db.query<{ name: string; setting: string }>(
      `select name, setting from pg_settings where name in ('fsync', 'synchronous_commit', 'full_page_writes', 'listen_addresses', 'password_encryption')`,
    );
    expect(Object.fromEntries(settings.map((one) => [one.name, one.setting]))).toEqual({
      fsync: 'on',
      synchronous_commit: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      password_encryption: 'scram-sha-256',
    });
  });

  it('lets nobody in without its password', { timeout: 60_000 }, async () => {
    const data = folder();
    await open(await engineOn(data), 'service');
    const again = await startServer({ data, password });
    expect(again.adopted).toBe(true);
    await expect(startServer({ data, password: 'a guess' })).rejects.toThrow();
  });

  it('starts where root has it behind a closed door, programs and data alike', { timeout: 60_000 }, async () => {
    const data = join(folder(isRoot ? homedir() : tmpdir()), '.portage');
    mkdirSync(data, { recursive: true, mode: 0o700 });
    const engine = await engineOn(data);
    expect(engine.name).toBe('postgres');
    if (isRoot) {
      expect(lstatSync(join(data, 'postgres')).isSymbolicLink()).toBe(true);
      const elsewhere = realpathSync(join(data, 'postgres'));
      left.unshift(() => rmSync(elsewhere, { recursive: true, force: true }));
    }
    expect(await (await open(engine, 'service')).query('select 1 as here')).toEqual([{ here: 1 }]);
  });

  it('starts though the number of its last process belongs to somebody else now', { timeout: 60_000 }, async () => {
    const data = folder();
    await (await startServer({ data, password })).stop();
    writeFileSync(
      join(data, 'postgres', 'postmaster.pid'),
      `${process.pid}\n${join(data, 'postgres')}\n1700000000\n54999\n\n127.0.0.1\n`,
    );
    const again = await startServer({ data, password });
    left.push(again.stop);
    expect(again.adopted).toBe(false);
  });

  it(
    'is PGlite where PostgreSQL cannot run, says why, and leaves what PostgreSQL had',
    { timeout: 60_000 },
    async () => {
      const data = folder();
      mkdirSync(join(data, 'postgres'));
      writeFileSync(join(data, 'postgres', 'PG_VERSION'), '18\n');
      const engine = await engineOn(data);
      expect(engine.name).toBe('pglite');
      expect(engine.sentence).toMatch(
        /^The database is PGlite, in a thread of this process: PostgreSQL cannot run here: .+; what is in .*postgres stays as it is\.$/,
      );
      expect(await (await open(engine, 'service')).query('select 1 as here')).toEqual([{ here: 1 }]);
    },
  );
});

describe.each(['postgres', 'pglite'] as const)('a statement on %s', (name) => {
  it(
    'that takes too long is ended, by whose it is, and what was answered before is still there',
    { timeout: 90_000 },
    async () => {
      const engine = await engineOn(folder(), name);
      const db = await open(engine, 'service');
      await db.exec("create table kept (word text); insert into kept values ('said')");
      const visitors = await open(engine, 'visitors');
      let ticks = 0;
      const ticking = setInterval(() => (ticks += 1), 50);
      const ended = await codeOf(engine.guard('visitors', () => visitors.query(endless)));
      clearInterval(ticking);
      expect(['57014', 'took_too_long']).toContain(ended);
      // This process did other things meanwhile.
      expect(ticks).toBeGreaterThan(10);
      expect(await engine.guard('members', () => db.query('select word from kept'))).toEqual([{ word: 'said' }]);
    },
  );

  it('that fails takes nobody along: not the next one, not the next transaction', { timeout: 60_000 }, async () => {
    const engine = await engineOn(folder(), name);
    const db = await open(engine, 'service');
    for (const [text, values] of [
      ['select $1::integer[]', ['{x']],
      ['select $1::integer[] && $2', ['{}', '{"']],
      ['select 1 / $1::integer', [0]],
      ['selec', []],
      ['select $1::jsonb', ['{']],
      ['select chr($1)', [0]],
    ] as const) {
      expect(await codeOf(db.query(text, [...values])), text).toMatch(/^(22|42|54)/);
      expect(
        await codeOf(
          db.transaction(async (query) => {
            await query('select 1');
            await query(text, [...values]);
          }),
        ),
        text,
      ).toMatch(/^(22|42|54)/);
      expect(await db.query('select 1 as here')).toEqual([{ here: 1 }]);
    }
  });
});

it('has, in PostgreSQL, the time that hosted Supabase gives it', { timeout: 60_000 }, async () => {
  const engine = await engineOn(folder());
  const times = [];
  for (const caller of ['visitors', 'members', 'service'] as const)
    times.push(
      await (
        await open(engine, caller)
      ).query(
        `select current_setting('statement_timeout') as statement, current_setting('idle_in_transaction_session_timeout') as idle`,
      ),
    );
  expect(times.flat()).toEqual([
    { statement: '3s', idle: '1min' },
    { statement: '8s', idle: '1min' },
    { statement: '1min', idle: '1min' },
  ]);
});

it(
  'visitors who keep all their connections busy leave those of members and jobs free',
  { timeout: 60_000 },
  async () => {
    const engine = await engineOn(folder());
    const [visitors, members, service] = [
      await open(engine, 'visitors'),
      await open(engine, 'members'),
      await open(engine, 'service'),
    ];
    let isOver = false;
    const busy = Array.from({ length: 40 }, () =>
      codeOf(engine.guard('visitors', () => visitors.query('select pg_sleep(2)'))).then(() => isOver),
    );
    for (const [caller, db] of [
      ['members', members],
      ['service', service],
    ] as const)
      expect(await engine.guard(caller, () => db.query('select 1 as here'))).toEqual([{ here: 1 }]);
    expect(isOver).toBe(false);
    isOver = true;
    await Promise.all(busy.slice(0, 6));
  },
);

it('who comes when two hundred wait already is told when to come back', async () => {
  const { callerGuard } = await import('../../functions/embedded/callers.ts');
  const guard = callerGuard({ visitors: 1, members: 1, service: 1 });
  let free = () => {};
  const door = new Promise<void>((open) => (free = open));
  const waiting = Array.from({ length: 201 }, () => guard('visitors', () => door));
  await expect(guard('visitors', () => door)).rejects.toMatchObject({ code: 'database_busy', retryAfter: 2 });
  const jobs = guard('service', async () => 'done');
  expect(await jobs).toBe('done');
  free();
  await Promise.all(waiting);
});
