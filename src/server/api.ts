import { PostgrestClient } from '@supabase/postgrest-js';
import { pagesConfig } from '../core/env/server.ts';

function client(key: 'supabaseKey' | 'secretKey') {
  const config = pagesConfig();
  if (!config) throw new Error('This page reads the database: it needs “export const prerender = false”.');
  const value = config[key];
  return new PostgrestClient(`${config.supabaseUrl}/rest/v1`, {
    headers: { apikey: value, ...config.headers },
  });
}

/** The database as a visitor reads it: for everything that a page shows. */
export const publicApi = () => client('supabaseKey');

/** The database with every right: for what pages need to know and never show. */
export const serviceApi = () => client('secretKey');

/** What a function of the database returns to a visitor; throws when it fails. */
export async function ask<T>(name: string, args: Record<string, unknown> = {}): Promise<T> {
  const { data, error } = await publicApi().rpc(name, args);
  if (error) throw new Error(`Reading ${name}: ${error.message}`);
  return data as T;
}
