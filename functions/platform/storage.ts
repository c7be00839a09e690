import { statfs } from 'node:fs/promises';

/** Bytes that stay free on the disk of PORTAGE_DATA: a database that cannot write its log ends, and takes reading with it. */
export const reserve = 64 * 1024 * 1024;
/** Milliseconds for which one look at the disk is believed, and a refused write is remembered. */
const believed = 1000;
const remembered = 30_000;

/** Whether there is room to write. Reading goes on without. */
export type Storage = {
  isFull(): Promise<boolean>;
  /** Tells that a write was refused for want of room, on a database whose disk is elsewhere. */
  refused(): void;
};

/** Bytes that a program may still write beside `path`; null where the system does not tell. */
export async function bytesLeft(path: string): Promise<number | null> {
  try {
    const { blocks, bavail, bsize } = await statfs(path);
    return blocks > 0 ? bavail * bsize : null;
  } catch {
    return null;
  }
}

/** Watches the disk of a folder, and writes that a database refused. */
export function watchStorage(folder: string): Storage {
  let refusedAt = -Infinity;
  let looked = { at: -Infinity, full: false };
  return {
    async isFull() {
      const now = performance.now();
      if (now - looked.at > believed) looked = { at: now, full: ((await bytesLeft(folder)) ?? Infinity) < reserve };
      return looked.full || now - refusedAt < remembered;
    },
    refused: () => void (refusedAt = performance.now()),
  };
}

/** Whether an error of the database is that its disk is full, in its own word or in the system's. */
export const hasNoRoom = (code: string | undefined, said: string): boolean =>
  code === '53100' || /No space left on device|ENOSPC/.test(said);

/** Seconds after which a write is worth trying again when the disk is full: a person has to make room. */
export const roomMayBeBack = 60;
