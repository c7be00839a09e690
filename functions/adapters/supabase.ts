import { PostgrestClient } from '@supabase/postgrest-js';
import type { Database } from '../../src/core/database/database.types.ts';
import { readNames, type Names } from '../../src/server/name-tables.ts';
import { Refusal } from '../errors.ts';
import { hasNoRoom } from '../platform/storage.ts';
import { connectAuth, type AuthPort } from './auth.ts';

type Failure = { code?: string | undefined; message: string };
type Functions = Database['public']['Functions'];
export type RpcName = keyof Functions & string;

/** Calls one database function as somebody. Refuses with the code word that SQL raised. */
export type Rpc = <T = unknown>(name: RpcName, args?: Record<string, unknown>) => Promise<T>;

export type SupabasePort = {
  /** As the member whose token this is, under RLS. */
  asMember(token: string): Rpc;
  asVisitor: Rpc;
  /** As the service: jobs and mail, never a request from outside. */
  asService: Rpc;
  /** Changes rows as the member whose token this is, under RLS. */
  change(token: string, ask: (db: PostgrestClient<Database>) => PromiseLike<{ error: Failure | null }>): Promise<void>;
  /** The row of a public table or view in which a column has a value, as a visitor sees it; null for none. */
  visible<T>(from: 'published_mentors' | 'settings', column: string, value: string): Promise<T | null>;
  /** The names of topics, places and languages. */
  names(): Promise<Names>;
  auth: AuthPort;
};

const codeWord = /^(?:\w*[Ee]rror: )?([a-z][a-z0-9_]{2,60})$/;

/** The code word inside an error, whichever way the driver wrapped it; the one place that looks. */
export function codeOf(error: Failure): string | null {
  const word = codeWord.exec(error.message)?.[1];
  if ((error.code === 'P0001' || error.code === 'SUP') && word) return word;
  // Values that never reach our own checks: a wrong type, a broken character, a body that fits no function.
  if (/^(22|PGRST1|PGRST2)/.test(error.code ?? ''))
    return error.code === '22P05' || error.code === '22021' ? 'bad_encoding' : 'bad_json';
  if (hasNoRoom(error.code, error.message)) return 'storage_full';
  if (/^PGRST3/.test(error.code ?? '') || error.code === '42501') return 'sign_in_required';
  return null;
}

/** Throws what went wrong: a refusal by its code word, anything else as it came. */
function fail(what: string, error: Failure): never {
  const code = codeOf(error);
  throw code ? new Refusal(code) : new Error(`${what}: ${error.code} ${error.message}`);
}

/** Supabase over HTTP, embedded or hosted: the same code either way. */
export function connectSupabase(options: {
  url: string;
  publishable: string;
  secret: string;
  siteUrl?: string;
  fetch?: typeof fetch;
}): SupabasePort {
  const clientWith = (headers: Record<string, string>) =>
    new PostgrestClient<Database>(`${options.url}/rest/v1`, {
      headers,
      ...(options.fetch ? { fetch: options.fetch } : {}),
    });
  const as = (headers: Record<string, string>): Rpc => {
    const client = clientWith(headers);
    return async <T>(name: RpcName, args: Record<string, unknown> = {}) => {
      const { data, error } = await client.rpc(name, args as never);
      if (error) fail(name, error);
      return data as T;
    };
  };
  const asMember = (token: string) => ({ apikey: options.publishable, Authorization: `Bearer ${token}` });
  return {
    asMember: (token) => as(asMember(token)),
    asVisitor: as({ apikey: options.publishable }),
    asService: as({ apikey: options.secret }),
    async change(token, ask) {
      const { error } = await ask(clientWith(asMember(token)));
      if (error) fail('change', error);
    },
    async visible<T>(from: 'published_mentors' | 'settings', column: string, value: string) {
      const { data, error } = await clientWith({ apikey: options.publishable })
        .from(from as 'published_mentors')
        .select('*')
        .eq(column as never, value as never)
        .maybeSingle();
      if (error) throw new Error(`${from}: ${error.code} ${error.message}`);
      return data as T | null;
    },
    names: () => readNames(clientWith({ apikey: options.publishable }) as unknown as PostgrestClient),
    auth: connectAuth(options),
  };
}
