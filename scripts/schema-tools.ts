// npm run types         writes src/core/database/database.types.ts and text-lengths.ts from the database and its SQL
// npm run types:check   fails when a committed file differs from them
// npm run advisors      runs Supabase's advisors; fails at level warn or above
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { openPglite } from '../functions/embedded/database.ts';
import { makeKeys } from '../functions/embedded/keys.ts';
import { migrate } from '../functions/embedded/migrate.ts';
import { startSupabase } from '../functions/embedded/supabase.ts';
import { textLengths } from './text-lengths.ts';

const folder = new URL('../src/core/database/', import.meta.url);
const task = process.argv[2];

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

const cli = (args: string[]) =>
  new Promise<{ code: number; out: string; err: string }>((resolve) => {
    const child = spawn('npx', ['supabase', ...args], {
      env: { ...process.env, DO_NOT_TRACK: '1', SUPABASE_TELEMETRY_DISABLED: '1' },
    });
    let out = '';
    let err = '';
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (err += text));
    child.on('exit', (code) => resolve({ code: code ?? 1, out, err }));
  });

const db = await openPglite();
await startSupabase({ db, keys: makeKeys(), siteUrl: 'http://localhost', sendMail: async () => {} });
await migrate(db);
await db.exec(`set pgrst.db_schemas = 'public'`);
const port = await freePort();
const server = new PGLiteSocketServer({ db: db.connection.driver as never, port, host: '127.0.0.1' });
await server.start();
const remote = `--remote=postgresql://postgres:postgres@127.0.0.1:${port}/postgres?sslmode=disable`;

let code: number;
if (task === 'advisors') {
  const result = await cli(['db', 'advisors', remote, '--level', 'warn', '--fail-on', 'warn']);
  console.log(result.code === 0 ? 'Advisors: nothing at level warn or above.' : result.out + result.err);
  code = result.code;
} else {
  const result = await cli(['gen', 'types', remote, '--schema', 'public']);
  if (result.code !== 0) console.error(result.err);
  const files: Record<string, string> = {
    'database.types.ts': `// Generated from the migrations by npm run types. Do not edit.\n${result.out.trim()}\n`,
    'text-lengths.ts': textLengths(),
  };
  code = result.code;
  for (const [name, fresh] of Object.entries(files)) {
    const file = new URL(name, folder);
    if (task !== 'check') {
      if (code === 0) await writeFile(file, fresh);
    } else if ((await readFile(file, 'utf8').catch(() => '')) !== fresh) {
      console.log(`src/core/database/${name} differs from the database: run npm run types.`);
      code ||= 1;
    }
  }
}
await server.stop();
process.exit(code);
