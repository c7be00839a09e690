import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const freePort = () =>
  new Promise<number>((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });

/** A whole Portage in a process and folder of its own, as `npm start` runs it. */
export async function startPortage(options: { demo?: number; data?: string; env?: Record<string, string>; port?: number } = {}) {
  const port = options.port ?? (await freePort());
  const data = options.data ?? mkdtempSync(join(tmpdir(), 'portage-'));
  const child = spawn(process.execPath, ['functions/node.ts'], {
    env: { ...process.env, PORT: String(port), PORTAGE_DATA: data, PORTAGE_DEMO: String(options.demo ?? 60), NODE_ENV: 'production', ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  await new Promise<void>((ready, fail) => {
    const timer = setTimeout(() => fail(new Error(`Portage was not ready in time.\n${out}`)), 180_000);
    const read = (text: Buffer) => {
      out += text;
      if (out.includes('Portage is ready')) {
        clearTimeout(timer);
        ready();
      }
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.on('exit', (code) => fail(new Error(`Portage ended with ${code}.\n${out}`)));
  });
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve));
  return {
    origin: `http://localhost:${port}`, port, data, child,
    log: () => out,
    async stop(signal: NodeJS.Signals = 'SIGTERM') {
      child.kill(signal);
      return ended;
    },
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
