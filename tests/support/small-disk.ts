import { execFileSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, statfsSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A disk of so many megabytes on a folder of its own; null where this machine does not let one be made (it takes root on Linux). */
export function smallDisk(megabytes: number) {
  const folder = mkdtempSync(join(tmpdir(), 'portage-disk-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m,mode=755`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    rmSync(folder, { recursive: true });
    return null;
  }
  const ballast = join(folder, 'ballast');
  const left = (): number => {
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize;
  };
  return {
    folder,
    left,
    /** Fills the disk until so many bytes are left. */
    fillTo(bytes: number): void {
      const file = openSync(ballast, 'a');
      for (let missing = left() - bytes; missing > 0; missing = left() - bytes)
        writeSync(file, Buffer.alloc(Math.min(missing, 1024 * 1024)));
      closeSync(file);
    },
    makeRoom: () => rmSync(ballast, { force: true }),
    remove(): void {
      execFileSync('umount', ['-l', folder]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
