import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Database } from './database.ts';

/** The keys of one installation. */
export type Keys = {
  jwtSecret: string;
  publishable: string;
  secret: string;
  jobs: string;
  /** Password of the laptop's own PostgreSQL. */ database: string;
};

const random = (bytes: number) => randomBytes(bytes).toString('base64url');

export const makeKeys = (): Keys => ({
  jwtSecret: random(48),
  publishable: `sb_publishable_${random(24)}`,
  secret: `sb_secret_${random(24)}`,
  jobs: random(24),
  database: random(24),
});

/** Reads the keys of this installation, or makes them once; nobody else may read the file. */
export function readKeys(file: string): Keys {
  const known = existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Partial<Keys>) : null;
  if (known?.database) return known as Keys;
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
  // Keys of an earlier Portage lack the newer ones.
  const keys = { ...makeKeys(), ...known };
  writeKeys(file, keys);
  return keys;
}

function writeKeys(file: string, keys: Keys): void {
  // Under its name only when it is whole: a start that is killed here leaves no half file behind.
  writeFileSync(`${file}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

/**
 * The keys of an installation whose database several processes share: those of the first that started on it. A
 * process with a folder of its own takes them over, so that whoever signed in at one is known to all.
 */
export async function sharedKeys(db: Database, file: string, own: Keys): Promise<Keys> {
  await db.query(
    `insert into private.secrets (name, value) values ('installation_keys', $1) on conflict (name) do nothing`,
    [JSON.stringify(own)],
  );
  const [kept] = await db.query<{ value: string }>(
    `select value from private.secrets where name = 'installation_keys'`,
  );
  const keys = JSON.parse(kept!.value) as Keys;
  if (JSON.stringify(keys) !== JSON.stringify(own)) writeKeys(file, keys);
  return keys;
}
