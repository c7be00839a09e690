import {
  chmodSync,
  chownSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { join } from 'node:path';
import { mayWrite, type Account } from './account.ts';
import { sharedFolder } from './binaries.ts';

const name = 'postgres';

/** The cluster of a data folder, where it has one. */
export function clusterIn(data: string): string | null {
  const link = join(data, name);
  return existsSync(join(link, 'PG_VERSION')) ? realpathSync(link) : null;
}

/**
 * An empty folder for a new cluster, which its account can reach. It becomes the cluster of
 * the data folder by `keep()`, when it is whole: a start that is killed before leaves nothing half made.
 */
export function newCluster(data: string, account: Account): { folder: string; keep(): string } {
  for (const left of readdirSync(data).filter((one) => one.startsWith(`${name}.new`)))
    rmSync(join(data, left), { recursive: true, force: true });
  const link = join(data, name);
  if (lstatSync(link, { throwIfNoEntry: false })) rmSync(link, { recursive: true });
  if (account) {
    // The account passes through the data folder and sees nothing else in it.
    chownSync(data, process.getuid!(), account.gid);
    chmodSync(data, 0o710);
  }
  const inside = mkdtempSync(join(data, `${name}.new-`));
  own(inside, account);
  if (!account || mayWrite(account, inside)) {
    return {
      folder: inside,
      keep() {
        renameSync(inside, link);
        return realpathSync(link);
      },
    };
  }
  // The way to the data folder is closed to it, under /root say: the cluster lies beside, and a link leads there.
  rmSync(inside, { recursive: true });
  mkdirSync(sharedFolder, { recursive: true, mode: 0o755 });
  const outside = mkdtempSync(join(sharedFolder, 'data-'));
  own(outside, account);
  return {
    folder: outside,
    keep() {
      symlinkSync(outside, link);
      return outside;
    },
  };
}

function own(folder: string, account: Account): void {
  if (account) chownSync(folder, account.uid, account.gid);
  chmodSync(folder, 0o700);
}
