import { driftOf } from './drift.ts';
import type { SearchDeps } from './port.ts';
import { allSettings } from './settings.ts';

/** Makes the indexes that are missing, with the settings of the code; leaves the others alone. */
export async function makeMissing(deps: SearchDeps): Promise<void> {
  for (const [index, settings] of Object.entries(allSettings(deps.server.names))) {
    if ((await deps.server.settings(index)) !== null) continue;
    await deps.server.createIndex(index);
    await deps.server.applySettings(index, settings);
  }
}

/** Makes the indexes that are missing and gives each the settings of the code. Safe to run again. */
export async function setupSearch(deps: SearchDeps): Promise<void> {
  await makeMissing(deps);
  for (const [index, settings] of Object.entries(allSettings(deps.server.names)))
    await deps.server.applySettings(index, settings);
}

/** Where the engine's settings differ from the code, in words for /healthz; '' when they do not. */
export async function setupDrift(deps: SearchDeps): Promise<string> {
  const found: string[] = [];
  for (const [index, wanted] of Object.entries(allSettings(deps.server.names))) {
    const actual = await deps.server.settings(index);
    if (actual === null) found.push(`no index ${index}`);
    else found.push(...driftOf(wanted, actual).map((name) => `${index}.${name}`));
  }
  return found.join(', ');
}
