import { spawn } from 'node:child_process';
import { chownSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Client } from 'pg';
import { freePort } from '../../platform/free-port.ts';
import { databaseAccount, type Account } from './account.ts';
import { findBinaries, type Binaries } from './binaries.ts';
import { clusterIn, newCluster } from './folder.ts';

export type Server = {
  /** How clients reach it. */
  address: { host: string; port: number; user: string; password: string; database: string };
  /** Whether it ran already, left by a Portage that was killed. */
  adopted: boolean;
  stop(): Promise<void>;
};

type Options = {
  /** The folder that holds the cluster, as `postgres`. */
  data: string;
  password: string;
  /** Where it listens; a free port without one. */
  port?: number;
  /** False only for tests: nothing there has to outlive a power cut. */
  durable?: boolean;
};

const host = '127.0.0.1';
const user = 'postgres';
const always = {
  listen_addresses: host,
  unix_socket_directories: '',
  max_connections: 100,
  // A container may have little shared memory, and every search is quick without help.
  max_parallel_workers_per_gather: 0,
  // A refusal is ordinary here, and a statement may hold what somebody wrote: neither belongs in a log.
  log_min_messages: 'fatal',
  log_min_error_statement: 'panic',
};
// The same order of letters on every machine, whatever locales it has.
const likeEverywhere = ['--encoding=UTF8', '--locale=C', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];

/**
 * A PostgreSQL of this Portage's own, on loopback with a password: made where there is none, taken
 * over where a killed Portage left it running. Throws with the reason where it cannot run.
 */
export async function startServer({ data, password, port: asked, durable = true }: Options): Promise<Server> {
  const account = databaseAccount();
  const binaries = await findBinaries(account);
  const cluster = clusterIn(data) ?? (await makeCluster(data, password, binaries, account));
  const pgCtl = (args: string[]) => run(binaries.pg_ctl, [...args, '-D', cluster], account);
  const server = (port: number, adopted: boolean): Server => ({
    address: { host, port, user, password, database: 'postgres' },
    adopted,
    async stop() {
      await pgCtl(['stop', '-m', 'fast', '-w', '-t', '30']).catch(() =>
        pgCtl(['stop', '-m', 'immediate', '-w', '-t', '30']),
      );
    },
  });

  const running = runningPort(cluster);
  if (running && (await answers(running, password))) return server(running, true);
  forgetStranger(cluster);

  const port = asked ?? (await freePort());
  const settings = {
    ...always,
    ...(durable ? {} : { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' }),
  };
  const options = [`-p ${port}`, ...Object.entries(settings).map(([name, value]) => `-c ${name}=${value}`)].join(' ');
  const log = join(cluster, 'server.log');
  rmSync(log, { force: true });
  try {
    await pgCtl(['start', '-w', '-t', '60', '-s', '-l', log, '-o', options]);
  } catch (error) {
    throw new Error(lastWords(log) ?? (error as Error).message, { cause: error });
  }
  return server(port, false);
}

async function makeCluster(data: string, password: string, binaries: Binaries, account: Account): Promise<string> {
  const { folder, keep } = newCluster(data, account);
  const passwordFile = join(dirname(folder), `${basename(folder)}.password`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (account) chownSync(passwordFile, account.uid, account.gid);
  try {
    await run(
      binaries.initdb,
      [
        `--pgdata=${folder}`,
        `--username=${user}`,
        '--auth=scram-sha-256',
        `--pwfile=${passwordFile}`,
        ...likeEverywhere,
      ],
      account,
    );
  } finally {
    rmSync(passwordFile, { force: true });
  }
  return keep();
}

/** Runs a program to its end. Throws with what it said. */
function run(program: string, args: string[], account: Account): Promise<void> {
  return new Promise((resolve, reject) => {
    // The server goes on after pg_ctl, so it must hold none of our pipes, and it has no business with our settings.
    const env = process.platform === 'win32' ? {} : { env: { LC_ALL: 'C' } };
    const child = spawn(program, args, { ...account, ...env, cwd: '/', stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text: Buffer) => (said += text));
    child.once('error', reject);
    child.once('exit', (code) => {
      child.stderr.destroy();
      if (code === 0) resolve();
      else reject(new Error(said.trim() || `${basename(program)} ended with ${code}`));
    });
  });
}

const readPidFile = (cluster: string): string[] => {
  const file = join(cluster, 'postmaster.pid');
  return existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
};

/** The port that a server of this cluster says it listens on. */
const runningPort = (cluster: string): number | null => Number(readPidFile(cluster)[3]) || null;

/** After a restart of the machine the number of the old server may be somebody else's: then its mark is in the way. Linux tells. */
function forgetStranger(cluster: string): void {
  const pid = readPidFile(cluster)[0];
  const about = `/proc/${pid}/comm`;
  if (pid && existsSync(about) && readFileSync(about, 'utf8').trim() !== 'postgres')
    rmSync(join(cluster, 'postmaster.pid'));
}

/** Whether the server of this password answers; one that is coming up after a crash gets ten seconds. */
async function answers(port: number, password: string): Promise<boolean> {
  for (const until = Date.now() + 10_000; ;) {
    const client = new Client({ host, port, user, password, database: 'postgres', connectionTimeoutMillis: 2000 });
    client.on('error', () => {});
    try {
      await client.connect();
      return true;
    } catch (error) {
      // "The database system is starting up" or shutting down.
      if ((error as { code?: string }).code !== '57P03' || Date.now() > until) return false;
      await new Promise((later) => setTimeout(later, 200));
    } finally {
      await client.end().catch(() => {});
    }
  }
}

/** Why a server did not come up, in its own words. */
function lastWords(log: string): string | null {
  if (!existsSync(log)) return null;
  const lines = readFileSync(log, 'utf8')
    .split('\n')
    .filter((line) => /FATAL|PANIC|ERROR/.test(line));
  return lines.at(-1)?.replace(/^.*?(FATAL|PANIC|ERROR): +/, '') ?? null;
}
