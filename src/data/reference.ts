import { PostgrestClient } from '@supabase/postgrest-js';
import { publicEnv } from '../env/public.ts';
import { keptSnapshot } from './kept-snapshot.ts';
import { byName, readNames, type Reference } from './name-tables.ts';

/** The public API as a visitor reads it, from a build or from the process that answers. */
export const publicApi = () =>
  new PostgrestClient(`${publicEnv.supabaseUrl || process.env['PORTAGE_ORIGIN'] || ''}/rest/v1`, {
    headers: {
      apikey: publicEnv.supabaseKey,
      ...(process.env['PORTAGE_BUILD_KEY'] ? { 'X-Portage-Build': process.env['PORTAGE_BUILD_KEY'] } : {}),
    },
  });

let loaded: Promise<Reference> | undefined;

/** Of the build’s own snapshot where there is one; else read on the first call, and again when that failed. */
export const reference = (): Promise<Reference> =>
  (loaded ??= (async () => byName(keptSnapshot()?.names ?? (await readNames(publicApi()))))().catch(
    (error: unknown) => {
      loaded = undefined;
      throw error;
    },
  ));
