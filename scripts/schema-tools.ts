// npm run types         writes src/core/database/database.types.ts from the migrations
// npm run types:check   fails when the committed file differs from them
// npm run advisors      runs Supabase's advisors; fails at level warn or above
import { spawn } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { PGLiteSocketServer } from '@electric-sql/pglite-socket';
import { openPglite } from '../functions/embedded/database.ts';
import { makeKeys } from '../functions/embedded/keys.ts';
import { migrate } from '../functions/embedded/migrate.ts';
import { startSupabase } from '../functions/embedded/supabase.ts';

const file = new URL('../src/core/database/database.types.ts', import.meta.url);
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
  const fresh = `// Generated from the migrations by npm run types. Do not edit.\n${result.out.trim()}\n`;
  code = result.code;
  if (task === 'check') {
    const same = (await readFile(file, 'utf8').catch(() => '')) === fresh;
    console.log(
      same
        ? 'Types match the migrations.'
        : 'src/core/database/database.types.ts differs from the migrations: run npm run types.',
    );
    code ||= same ? 0 : 1;
  } else if (code === 0) {
    await writeFile(file, fresh);
    console.log('Wrote src/core/database/database.types.ts');
  }
}
await server.stop();
process.exit(code);
