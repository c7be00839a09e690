import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** When a process began, where the system tells (Linux); null when it is gone or nearly. */
function beginOf(pid: number): string | null {
  try {
    const [state, ...rest] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    return state === 'Z' || state === 'X' ? null : rest[18]!;
  } catch {
    return null;
  }
}

/** A process by its number and its begin: after a restart of the machine the number is somebody else's. */
const nameOf = (pid: number): string => `${pid} ${beginOf(pid) ?? ''}`.trim();

function isAlive(name: string): boolean {
  const [pid, begin] = name.split(' ');
  if (begin) return beginOf(Number(pid)) === begin;
  try {
    process.kill(Number(pid), 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

const pause = (milliseconds: number) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

/**
 * One process a data folder: two would write over each other. A lock whose process is
 * gone, after a crash, is taken over. Ends this process with one sentence otherwise.
 */
export function lockData(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'lock');
  const own = join(folder, `lock.${process.pid}`);
  const me = nameOf(process.pid);
  writeFileSync(own, me);
  let holder = '';
  // A process that was just killed needs a moment to be gone.
  for (let left = 20; left > 0; left -= 1) {
    try {
      linkSync(own, file);
      rmSync(own);
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    holder = existsSync(file) ? readFileSync(file, 'utf8') : me;
    if (holder === me || !isAlive(holder)) rmSync(file, { force: true });
    else pause(100);
  }
  rmSync(own);
  console.error(
    `Portage already runs on ${folder} (process ${holder.split(' ')[0]}). Stop it first, or set PORTAGE_DATA to another folder.`,
  );
  process.exit(1);
}
