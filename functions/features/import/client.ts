import { setTimeout as wait } from 'node:timers/promises';
import { PostgrestClient } from '@supabase/postgrest-js';
import { z } from 'zod';
import { codeOf } from '../../adapters/supabase.ts';
import { readEnv } from '../../env.ts';
import type { ImportClient } from './port.ts';

const names = { name_en: z.string(), name_fr: z.string() };
const provinces = z.array(z.object({ code: z.string(), ...names, time_zones: z.array(z.string()).min(1) }));
const languages = z.array(z.object({ code: z.string(), ...names }));
const topics = z.array(z.object({ slug: z.string(), ...names }));
const matches = z.array(
  z.object({ typed: z.string(), topic_slug: z.string().nullable(), how: z.enum(['exact', 'near', 'none']) }),
);
const outcomes = z.array(
  z.object({
    email: z.string(),
    mailed: z.boolean(),
    outcome: z.enum(['created', 'updated', 'unchanged', 'answered', 'member', 'said_no', 'refused']),
  }),
);

/** The import's port over Supabase's REST interface, embedded or hosted. */
export function importClient(options: { url: string; secret: string; fetch?: typeof fetch }): ImportClient {
  const { url, secret } = options;
  // The older service keys are tokens, and count only as such.
  const headers = { apikey: secret, ...(secret.startsWith('ey') ? { Authorization: `Bearer ${secret}` } : {}) };
  const db = new PostgrestClient(`${url}/rest/v1`, { headers, fetch: patient(options.fetch ?? fetch), retry: false });

  async function ask<T>(
    what: string,
    schema: z.ZodType<T>,
    answer: PromiseLike<{ data: unknown; error: { code?: string; message: string } | null }>,
  ): Promise<T> {
    const { data, error } = await answer;
    if (error) throw new Error(`${what}: ${codeOf(error) ?? `${error.code ?? ''} ${error.message}`.trim()}`);
    return schema.parse(data);
  }
  return {
    async reference() {
      return {
        provinces: await ask(
          'provinces',
          provinces,
          db.from('provinces').select('code,name_en,name_fr,time_zones').order('position'),
        ),
        languages: await ask(
          'languages',
          languages,
          db.from('languages').select('code,name_en,name_fr').order('position'),
        ),
        topics: await ask('topics', topics, db.from('topics').select('slug,name_en,name_fr')),
      };
    },
    async matchTopics(texts) {
      const found = await ask('match_topics', matches, db.rpc('match_topics', { p_texts: texts }));
      return new Map(found.map((one) => [one.typed, { slug: one.topic_slug, how: one.how }]));
    },
    importInvitations: (rows, { source, send, dryRun }) =>
      ask(
        'import_invitations',
        outcomes,
        db.rpc('import_invitations', { p_rows: rows, p_source: source, p_send: send, p_dry_run: dryRun }),
      ),
  };
}

/** Asks again when told to wait or when the line drops: the same batch twice writes nothing twice. */
const patient =
  (send: typeof fetch): typeof fetch =>
  async (input, init) => {
    for (let tries = 1; ; tries += 1) {
      try {
        const answer = await send(input, init);
        if (tries > 5 || ![429, 502, 503, 504].includes(answer.status)) return answer;
        await answer.body?.cancel();
        await wait(Math.min(120, Number(answer.headers.get('retry-after')) || tries) * 1000);
      } catch (error) {
        if (tries > 3) throw error;
        await wait(tries * 500);
      }
    }
  };

export type OpenClient = { client: ImportClient; close(): Promise<void> };

/** Where to import to: the Supabase that the environment names, else the Portage that runs here, else its data, opened for the while. */
export async function openClient(): Promise<OpenClient> {
  // Nothing here needs the publishable key, so its absence is no reason to stop.
  const env = readEnv({
    ...process.env,
    SUPABASE_PUBLISHABLE_KEY: process.env['SUPABASE_PUBLISHABLE_KEY'] || 'not used',
  });
  if (env.SUPABASE_URL)
    return { client: importClient({ url: env.SUPABASE_URL, secret: env.SUPABASE_SECRET_KEY! }), close: async () => {} };

  const { openHere } = await import('../../embedded/open.ts');
  const { close, ...here } = await openHere(env);
  return { client: importClient(here), close };
}
