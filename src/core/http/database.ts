import { PostgrestClient } from '@supabase/postgrest-js';
import type { Database } from '../database/database.types.ts';
import { browserConfig } from '../env/public.ts';
import type { Answer } from './api.ts';
import { token } from '../session/session.ts';

type Functions = Database['public']['Functions'];

/** Supabase's REST API as the member who is signed in here, or as a visitor. */
export async function database(): Promise<PostgrestClient<Database>> {
  const [bearer, { supabaseUrl, supabaseKey }] = await Promise.all([token().catch(() => null), browserConfig()]);
  return new PostgrestClient<Database>(`${supabaseUrl}/rest/v1`, {
    headers: { apikey: supabaseKey, ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}) },
  });
}

/** Calls a database function that reads. Never throws. */
export async function read<T>(
  name: keyof Functions & string,
  args: Record<string, unknown> = {},
  signal?: AbortSignal,
): Promise<Answer<T>> {
  try {
    const call = (await database()).rpc(name, args as never);
    const { data, error } = await (signal ? call.abortSignal(signal) : call);
    if (!error) return { ok: true, value: data as T };
    const code =
      error.code === 'P0001' ? error.message : /fetch|network/i.test(error.message) ? 'offline' : 'unexpected';
    return { ok: false, code, errors: [{ code, field: null }], retryAfter: null };
  } catch {
    return { ok: false, code: 'offline', errors: [{ code: 'offline', field: null }], retryAfter: null };
  }
}
