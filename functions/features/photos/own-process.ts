import { fork } from 'node:child_process';
import pLimit from 'p-limit';
import { Refusal } from '../../errors.ts';
import { isPicture, type PhotoFile } from './make.ts';

/** What the worker says back, once. */
export type Made = { files: PhotoFile[] } | { refused: string } | { failed: string };

/** How long one photo may take, in seconds; how much memory its process may, in megabytes; and how many photos may wait. */
export type PhotoLimits = { seconds: number; megabytes: number; waiting: number };
const limits: PhotoLimits = { seconds: 20, megabytes: 400, waiting: 4 };

/**
 * Makes photos one at a time, each in a process of its own: a file can ask a decoder for more time and memory than it
 * looks, and then that process ends and nothing else does. Refuses what makePhoto() refuses, photo_unreadable for a
 * photo beyond its limits, and photos_busy when too many wait.
 */
export function photoMaker({ seconds, megabytes, waiting }: PhotoLimits = limits) {
  const inTurn = pLimit(1);
  /** Refuses photos_busy where a photo would not even be allowed to wait. */
  function checkRoom() {
    if (inTurn.activeCount + inTurn.pendingCount > waiting) throw new Refusal('photos_busy', seconds);
  }
  async function make(bytes: Uint8Array): Promise<PhotoFile[]> {
    if (!isPicture(bytes)) throw new Refusal('photo_not_a_picture');
    checkRoom();
    const made = await inTurn(() => makeInOwnProcess(bytes, seconds, megabytes));
    if ('refused' in made) throw new Refusal(made.refused);
    if ('failed' in made) throw new Error(made.failed);
    return made.files;
  }
  return { checkRoom, make };
}

function makeInOwnProcess(bytes: Uint8Array, seconds: number, megabytes: number): Promise<Made> {
  return new Promise((done, fail) => {
    // Without our environment: whoever broke a decoder would find no key there.
    const child = fork(new URL('./worker.ts', import.meta.url), [String(megabytes)], {
      serialization: 'advanced',
      env: {},
      execArgv: [],
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    });
    const late = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
    child.once('message', (made) => done(made as Made));
    child.once('error', fail);
    child.once('exit', () => {
      clearTimeout(late);
      // After an answer this changes nothing.
      done({ refused: 'photo_unreadable' });
    });
    child.send(bytes, (error) => error && child.kill('SIGKILL'));
  });
}
