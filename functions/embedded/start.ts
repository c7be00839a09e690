import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Env } from '../../src/env/schema.ts';
import { connectSupabase, type SupabasePort } from '../adapters/supabase.ts';
import { databaseLimits, type Bindings } from '../limits.ts';
import { composeCode } from '../mail/compose.ts';
import type { Mailer } from '../ports.ts';
import { openPglite, openPostgres } from './database.ts';
import { devRoutes } from './dev.ts';
import { askedIn, fetchInProcess, supabaseGateway } from './gateway.ts';
import { readKeys, sharedKeys, type Keys } from './keys.ts';
import { lockData } from './lock.ts';
import { mailCatcher } from './mail-catcher.ts';
import { migrate } from './migrate.ts';
import { holdStart } from './one-start.ts';
import { quietLite } from './quiet.ts';
import { seed } from './seed.ts';
import { startSupabase } from './supabase.ts';

/** A demo sign-in under way: its code goes here instead of into the mailbox. */
const signingIn = new AsyncLocalStorage<{ code: string }>();

/** Everything a laptop has instead of hosted services, in this process. */
export async function startEmbedded({ env, port, siteUrl, say }: { env: Env; port: number; siteUrl: string; say: (line: string) => void }) {
  const unlock = lockData(env.PORTAGE_DATA);
  const keysFile = join(env.PORTAGE_DATA, 'keys.json');
  let keys = readKeys(keysFile);
  quietLite();
  // Demo people go in before anybody else can: a start that was killed meanwhile begins anew.
  const seeding = join(env.PORTAGE_DATA, 'seeding');
  if (existsSync(seeding) && !env.DATABASE_URL) rmSync(join(env.PORTAGE_DATA, 'db'), { recursive: true, force: true });
  const db = env.DATABASE_URL ? await openPostgres(env.DATABASE_URL) : await openPglite(join(env.PORTAGE_DATA, 'db'));
  await db.query('select 1').catch((error: Error & { code?: string }) => {
    console.error(`Portage cannot start: the database${env.DATABASE_URL ? ' at DATABASE_URL' : ''} does not answer (${error.message || error.code}).`);
    process.exit(1);
  });
  const catcher = mailCatcher(join(env.PORTAGE_DATA, 'mail.jsonl'));
  let mailer: Mailer = catcher;
  let codes = 0;

  const releaseStart = await holdStart(db);
  const supabaseWith = (own: Keys) => startSupabase({
    db, keys: own, siteUrl,
    async sendMail(mail) {
      const code = /\b\d{6}\b/.exec(mail.text ?? '')?.[0] ?? '';
      const own = signingIn.getStore();
      if (own) return void (own.code = code);
      codes += 1;
      await mailer.send(await composeCode({
        to: mail.to, code, locale: askedIn.getStore() ?? 'en', mailFrom: env.MAIL_FROM,
        id: `code-${Date.now().toString(36)}-${codes}`, host: new URL(siteUrl).hostname,
      }));
    },
  });
  let app = await supabaseWith(keys);
  await migrate(db);
  const [people] = await db.query<{ none: boolean }>('select not exists (select from public.profiles) as none');
  if (people?.none && env.PORTAGE_DEMO > 0) {
    writeFileSync(seeding, '');
    say(`Adding ${env.PORTAGE_DEMO} demo mentors…`);
    // As they will be shown: else every one of them is listed again right after.
    await db.query('select public.set_prices_shown(true)');
    await seed(db, { mentors: env.PORTAGE_DEMO, seed: 1 });
  }
  rmSync(seeding, { force: true });
  await releaseStart();
  if (env.DATABASE_URL) {
    keys = await sharedKeys(db, keysFile, keys);
    app = await supabaseWith(keys);
  }

  const own = `http://127.0.0.1:${port}`;
  const gateway = supabaseGateway(app, databaseLimits({ asService: (name, args) => supabase.asService<never>(name, args) }));
  const supabase: SupabasePort = connectSupabase({ url: own, publishable: keys.publishable, secret: keys.secret, siteUrl, fetch: fetchInProcess(gateway) });

  /** A session for one account, by the same code that a person would type; it leaves no e-mail behind. */
  async function signInAs(profileId: string): Promise<object | null> {
    const [account] = await db.query<{ email: string }>('select email from auth.users where id = $1', [profileId]);
    if (!account) return null;
    const ask = (path: string, body: object) =>
      app.fetch(new Request(`${own}/auth/v1/${path}`, { method: 'POST', headers: { apikey: keys.publishable, 'Content-Type': 'application/json' }, body: JSON.stringify(body) }));
    const caught = { code: '' };
    await signingIn.run(caught, () => ask('otp', { email: account.email, create_user: false }));
    const answer = await ask('verify', { email: account.email, token: caught.code, type: 'magiclink' });
    return answer.ok ? ((await answer.json()) as object) : null;
  }

  return {
    keys, catcher, supabase,
    engine: db.engine,
    deliverAuthMailThrough: (other: Mailer) => void (mailer = other),
    routes(options: { supabase: SupabasePort; runJobs: () => Promise<void> }) {
      const routes = new Hono<{ Bindings: Bindings }>();
      routes.route('/', gateway);
      routes.route('/dev', devRoutes({ ...options, mails: catcher.all, signInAs }));
      return routes;
    },
    async close() {
      await db.close();
      unlock();
    },
  };
}
