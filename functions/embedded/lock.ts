import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
};

/**
 * One process a data folder: two would write over each other. A lock whose process is
 * gone, after a crash, is taken over. Ends this process with one sentence otherwise.
 */
export function lockData(folder: string): () => void {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const file = join(folder, 'lock');
  const holder = existsSync(file) ? Number(readFileSync(file, 'utf8')) : 0;
  if (holder && holder !== process.pid && isAlive(holder)) {
    console.error(`Portage already runs on ${folder} (process ${holder}). Stop it first, or set PORTAGE_DATA to another folder.`);
    process.exit(1);
  }
  writeFileSync(file, String(process.pid));
  return () => rmSync(file, { force: true });
}
