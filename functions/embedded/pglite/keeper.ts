import { randomUUID } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PoolConfig } from 'pg';

export type Keeper = {
  /** How one client reaches it: PGlite has one connection. */
  address: PoolConfig;
  /** Resolves when a thread is there to ask. */
  ready(): Promise<void>;
  /** Ends the thread, whatever it does, and starts another on the same files. What was answered is in them. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** Milliseconds that a thread gets to close its files, and a broken one before the next try. */
const longestClose = 5000;
const pause = 500;

/** PGlite in a thread of its own, kept alive: one that ends is started again. Its files are under `folder`. */
export async function keepPglite(folder: string): Promise<Keeper> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const { socket, leave } = socketFor(folder);
  let stopping = false;
  let worker = await start();
  let starting: Promise<void> | null = null;

  async function start(): Promise<Worker> {
    rmSync(socket, { force: true });
    const fresh = new Worker(new URL('./worker.ts', import.meta.url), { workerData: { folder, socket } });
    await new Promise<void>((ready, fail) => {
      fresh.once('message', () => ready());
      fresh.once('error', fail);
      fresh.once('exit', (code) => fail(new Error(`PGlite ended with ${code}`)));
    });
    fresh.on('error', () => {});
    fresh.once('exit', () => void (fresh === worker && !stopping && restart()));
    return fresh;
  }

  const restart = (): Promise<void> =>
    (starting ??= (async () => {
      await worker.terminate();
      while (!stopping) {
        try {
          worker = await start();
          break;
        } catch {
          await new Promise((later) => setTimeout(later, pause));
        }
      }
      starting = null;
    })());

  return {
    address: { user: 'postgres', database: 'postgres', stream: () => socketTo(socket) },
    ready: async () => void (await starting),
    restart,
    async stop() {
      stopping = true;
      await starting;
      const ended = new Promise((done) => worker.once('exit', done));
      worker.postMessage('stop');
      await Promise.race([ended, new Promise((late) => setTimeout(late, longestClose))]);
      await worker.terminate();
      leave();
    },
  };
}

/** An address that only the owner of the folder reaches: the socket asks for no password. A long path is too much for it. */
function socketFor(folder: string): { socket: string; leave(): void } {
  if (process.platform === 'win32') return { socket: `\\\\.\\pipe\\portage-${randomUUID()}`, leave: () => {} };
  const inside = join(folder, 'socket');
  if (Buffer.byteLength(inside) < 100) return { socket: inside, leave: () => rmSync(inside, { force: true }) };
  const room = mkdtempSync(join(tmpdir(), 'portage-'));
  return { socket: join(room, 'socket'), leave: () => rmSync(room, { recursive: true, force: true }) };
}

/** A socket that leads to one path, whatever port its user asks for. */
function socketTo(path: string): Socket {
  class PathSocket extends Socket {
    override connect(): this {
      return super.connect(path);
    }
  }
  return new PathSocket();
}
