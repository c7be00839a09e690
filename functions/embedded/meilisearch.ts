import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freePort } from '../platform/free-port.ts';

/** Seconds that the program gets to answer, and to end. */
const longestStart = 60;
const longestEnd = 10;

/** Where the program lies, looking along PATH; null when it does not. */
function meilisearchOnPath(path: string): string | null {
  for (const folder of path.split(delimiter).filter(Boolean)) {
    const file = join(folder, process.platform === 'win32' ? 'meilisearch.exe' : 'meilisearch');
    try {
      accessSync(file, constants.X_OK);
      return file;
    } catch {
      // Not in this folder.
    }
  }
  return null;
}

/** The master key of this folder's engine, made on the first start and kept for its owner's eyes. */
function masterKey(folder: string): string {
  const file = join(folder, 'master.key');
  if (existsSync(file)) return readFileSync(file, 'utf8');
  const key = randomBytes(32).toString('base64url');
  writeFileSync(file, key, { mode: 0o600 });
  return key;
}

/** A Meilisearch of our own on loopback, its data under `folder`; resolves when it answers. */
export async function startMeilisearch(options: {
  path: string;
  folder: string;
}): Promise<{ url: string; key: string; stop(): Promise<void> }> {
  const program = meilisearchOnPath(options.path);
  if (!program) throw new Error('the program meilisearch is not on PATH. Install it, or start without --meilisearch.');
  const folder = resolve(options.folder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const key = masterKey(folder);
  const url = `http://127.0.0.1:${await freePort()}`;
  // The key goes through the environment: arguments are for everybody to read.
  const child = spawn(
    program,
    ['--http-addr', new URL(url).host, '--db-path', join(folder, 'data'), '--env', 'production', '--no-analytics'],
    {
      cwd: folder,
      env: { PATH: options.path, MEILI_MASTER_KEY: key },
      stdio: ['ignore', 'ignore', 'pipe'],
    },
  );
  let tail = '';
  let ended = false;
  child.stderr.setEncoding('utf8').on('data', (text: string) => (tail = (tail + text).slice(-2000)));
  const over = new Promise<void>((done) =>
    child
      .once('exit', () => done())
      .once('error', (error) => {
        tail += error.message;
        done();
      }),
  ).then(() => void (ended = true));
  // It outlives nobody: when this process goes, it goes.
  const end = () => child.kill();
  process.once('exit', end);

  for (const late = Date.now() + longestStart * 1000; ; await sleep(100)) {
    if (ended || Date.now() > late) {
      end();
      throw new Error(`meilisearch ${ended ? 'ended' : 'did not answer'}.\n${tail}`);
    }
    if (
      await fetch(`${url}/health`, { signal: AbortSignal.timeout(2000) }).then(
        (answer) => answer.ok,
        () => false,
      )
    )
      break;
  }
  return {
    url,
    key,
    async stop() {
      process.off('exit', end);
      child.kill();
      await Promise.race([over, sleep(longestEnd * 1000).then(() => child.kill('SIGKILL'))]);
    },
  };
}
