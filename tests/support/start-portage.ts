import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

export const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** Portage's Node entry as a process with an environment; `saw` resolves when it printed something. */
export function spawnPortage(env: Record<string, string>) {
  const child = spawn(process.execPath, ['functions/node.ts'], {
    env: { ...process.env, NODE_ENV: 'production', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  const waiting: (() => void)[] = [];
  const read = (text: Buffer) => {
    out += text;
    for (const check of waiting) check();
  };
  child.stdout.on('data', read);
  child.stderr.on('data', read);
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  return {
    child,
    ended,
    log: () => out,
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
    saw: (words: string, seconds = 180) =>
      new Promise<void>((resolve, fail) => {
        const timer = setTimeout(
          () => fail(new Error(`Portage did not say "${words}" in time.\n${out}`)),
          seconds * 1000,
        );
        const check = () => {
          if (!out.includes(words)) return;
          clearTimeout(timer);
          resolve();
        };
        waiting.push(check);
        check();
        void ended.then((code) => {
          clearTimeout(timer);
          fail(new Error(`Portage ended with ${code}.\n${out}`));
        });
      }),
  };
}

/** A whole Portage in a process and folder of its own, as `npm start` runs it. */
export async function startPortage(
  options: { demo?: number; data?: string; env?: Record<string, string>; port?: number; patience?: number } = {},
) {
  const port = options.port ?? (await freePort());
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'portage-'));
  const portage = spawnPortage({
    PORT: String(port),
    PORTAGE_DATA: data,
    PORTAGE_DEMO: String(options.demo ?? 60),
    ...options.env,
  });
  await portage.saw('Portage is ready', options.patience);
  return {
    ...portage,
    origin: `http://localhost:${port}`,
    port,
    data,
    remove: () => rmSync(data, { recursive: true, force: true }),
  };
}

/**
 * Playwright's global set-up: one Portage for all browser tests. Its address and its folder
 * stand in PORTAGE_TEST_ORIGIN and PORTAGE_TEST_DATA; set them to test one that runs already.
 */
export default async function setUp() {
  if (process.env['PORTAGE_TEST_ORIGIN']) return;
  const portage = await startPortage({ demo: 60, env: { JOBS_SECONDS: '1' } });
  process.env['PORTAGE_TEST_ORIGIN'] = portage.origin;
  process.env['PORTAGE_TEST_DATA'] = portage.data;
  return async () => {
    await portage.stop();
    portage.remove();
  };
}
