import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Env } from '../../src/core/env/schema.ts';
import { askApp } from './ask.ts';
import { startEngine } from './engine.ts';
import { fetchInProcess, supabaseGateway } from './gateway.ts';
import { readKeys } from './keys.ts';
import { lockData } from './lock.ts';
import { migrate } from './migrate.ts';
import { filterConsole } from './console-filter.ts';
import { startSupabase } from './supabase.ts';

/** How to reach a Supabase with every right; `fetch` where it is in this process. */
export type OpenSupabase = { url: string; secret: string; fetch?: typeof fetch; close(): Promise<void> };

/** For a program beside Portage: the Portage that runs here, else its data, opened for the while. */
export async function openHere(env: Env): Promise<OpenSupabase> {
  const file = join(env.PORTAGE_DATA, 'keys.json');
  const url = `http://localhost:${env.PORT}`;
  if (existsSync(file)) {
    const { secret } = readKeys(file);
    if (await answers(url, secret)) return { url, secret, close: async () => {} };
  }
  const unlock = lockData(env.PORTAGE_DATA);
  filterConsole();
  const keys = readKeys(file);
  const engine = await startEngine(env, keys.database);
  const db = await engine.open('service');
  const app = await startSupabase({ db, keys, siteUrl: url, sendMail: async () => {} });
  await migrate(db);
  return {
    url,
    secret: keys.secret,
    fetch: fetchInProcess(supabaseGateway({ ask: (_, request, info) => askApp(app, db)(request, info), keys })),
    async close() {
      await db.close();
      await engine.stop();
      unlock();
    },
  };
}

/** True when the Portage of these keys answers at this address. */
async function answers(url: string, secret: string): Promise<boolean> {
  try {
    const answer = await fetch(`${url}/rest/v1/rpc/match_topics`, {
      method: 'POST',
      headers: { apikey: secret, 'Content-Type': 'application/json' },
      body: '{"p_texts":[]}',
      signal: AbortSignal.timeout(5000),
    });
    return answer.ok && Array.isArray(await answer.json());
  } catch {
    return false;
  }
}
