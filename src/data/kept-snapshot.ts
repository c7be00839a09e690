import { readFileSync } from 'node:fs';
import type { Snapshot } from './snapshot.ts';

let read: Snapshot | undefined;

/** What the build that runs read as it began, so that all its threads build from the same; null while one works on the site, and in the process that answers. */
export function keptSnapshot(): Snapshot | null {
  const file = process.env['PORTAGE_SNAPSHOT'];
  return file ? (read ??= JSON.parse(readFileSync(file, 'utf8')) as Snapshot) : null;
}
