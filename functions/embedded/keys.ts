import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';

/** The keys of one installation. */
export type Keys = { jwtSecret: string; publishable: string; secret: string; jobs: string; /** Password of the laptop's own PostgreSQL. */ database: string };

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
  // Under its name only when it is whole: a start that is killed here leaves no half file behind.
  writeFileSync(`${file}.new`, `${JSON.stringify(keys, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return keys;
}
