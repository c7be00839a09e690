import { spawnSync } from 'node:child_process';

/** Who a program runs as; undefined for whoever runs Portage. */
export type Account = { uid: number; gid: number } | undefined;

const name = 'portage';

const idOf = (flag: '-u' | '-g'): number | null => {
  const { status, stdout } = spawnSync('id', [flag, name], { encoding: 'utf8' });
  return status === 0 ? Number(stdout.trim()) : null;
};

function find(): Account {
  const [uid, gid] = [idOf('-u'), idOf('-g')];
  return uid === null || gid === null ? undefined : { uid, gid };
}

/**
 * Whom PostgreSQL runs as. It refuses root, so root starts it as a system user of its own, made
 * the first time. Throws with the reason where no such user can be made.
 */
export function databaseAccount(): Account {
  if (process.getuid?.() !== 0) return undefined;
  const known = find();
  if (known) return known;
  const made = spawnSync(
    'useradd',
    [
      '--system',
      '--user-group',
      '--no-create-home',
      '--home-dir',
      '/nonexistent',
      '--shell',
      '/usr/sbin/nologin',
      name,
    ],
    { encoding: 'utf8' },
  );
  const account = find();
  if (!account)
    throw new Error(
      `PostgreSQL does not run as root, and a user for it could not be made (${(made.stderr || made.error?.message || 'useradd failed').trim()})`,
    );
  return account;
}

/** Whether an account may write into a folder, all the way down to it. */
export const mayWrite = (account: Account, folder: string): boolean =>
  spawnSync('test', ['-w', folder, '-a', '-x', folder], { ...account, cwd: '/' }).status === 0;
