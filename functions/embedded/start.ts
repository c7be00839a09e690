import { AsyncLocalStorage } from 'node:async_hooks';
import { existsSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Hono } from 'hono';
import type { Env } from '../../src/core/env/schema.ts';
import type { Session } from '../../src/core/domain/session-cookie.ts';
import { connectSupabase, type SupabasePort } from '../adapters/supabase.ts';
import { databaseLimits, type Bindings } from '../platform/limits.ts';
import { log } from '../platform/log.ts';
import { composeCode } from '../platform/mail/compose.ts';
import { contactOf } from '../env.ts';
import type { Mailer } from '../ports.ts';
import { askApp } from './ask.ts';
import { askedIn } from './auth-gateway.ts';
import type { Database } from './database.ts';
import { devRoutes } from './dev.ts';
import { hasDev } from './dev-guard.ts';
import { startEngine } from './engine.ts';
import { fetchInProcess, supabaseGateway } from './gateway.ts';
import { readKeys, sharedKeys } from './keys.ts';
import type { Caller } from './callers.ts';
import { lockData } from './lock.ts';
import { mailCatcher } from './mail-catcher.ts';
import { migrate } from './migrate.ts';
import { holdStart } from './one-start.ts';
import { filterConsole } from './console-filter.ts';
import { seed } from './seed.ts';
import { startSupabase } from './supabase.ts';

/** A demo sign-in under way: its code goes here instead of into the mailbox. */
const signingIn = new AsyncLocalStorage<{ code: string }>();

/** Everything a laptop has instead of hosted services, in this process. */
export async function startEmbedded({
  env,
  port,
  siteUrl,
  say,
}: {
  env: Env;
  port: number;
  siteUrl: string;
  say: (line: string) => void;
}) {
  const unlock = lockData(env.PORTAGE_DATA);
  const keysFile = join(env.PORTAGE_DATA, 'keys.json');
  let keys = readKeys(keysFile);
  filterConsole();
  // Demo people go in before anybody else can: a start that was killed meanwhile begins anew.
  const seeding = join(env.PORTAGE_DATA, 'seeding');
  if (existsSync(seeding) && !env.DATABASE_URL) await forgetData(env, keys.database);
  const engine = await startEngine(env, keys.database).catch((error: Error): never => {
    console.error(`Portage cannot start: ${error.message}.`);
    process.exit(1);
  });
  const db = await engine.open('service');
  await db.query('select 1').catch((error: Error & { code?: string }) => {
    console.error(
      `Portage cannot start: the database${env.DATABASE_URL ? ' at DATABASE_URL' : ''} does not answer (${error.message || error.code}).`,
    );
    process.exit(1);
  });
  const catcher = mailCatcher(join(env.PORTAGE_DATA, 'mail.jsonl'));
  let mailer: Mailer = catcher;
  let codes = 0;

  const releaseStart = await holdStart(db);
  const supabaseOn = (on: Database, isFirst: boolean) =>
    startSupabase({
      db: on,
      keys,
      siteUrl,
      isFirst,
      async sendMail(mail) {
        const code = /\b\d{6}\b/.exec(mail.text ?? '')?.[0] ?? '';
        const own = signingIn.getStore();
        if (own) return void (own.code = code);
        codes += 1;
        const composed = await composeCode({
          to: mail.to,
          code,
          locale: askedIn.getStore() ?? 'en',
          mailFrom: env.MAIL_FROM,
          contact: contactOf(env),
          id: `code-${Date.now().toString(36)}-${codes}`,
          host: new URL(siteUrl).hostname,
        });
        // A slow mail server must not hold the database's connection.
        void mailer
          .send(composed)
          .catch((error: Error) => log('error', 'a sign-in code was not sent', { error: error.message }));
      },
    });
  let app = await supabaseOn(db, true);
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
    app = await supabaseOn(db, false);
  }
  const dev = await hasDev(env, db);

  const own = `http://127.0.0.1:${port}`;
  const databases = { visitors: await engine.open('visitors'), members: await engine.open('members'), service: db };
  const apps = { service: app, visitors: app, members: app };
  for (const caller of ['visitors', 'members'] as const satisfies Caller[])
    if (databases[caller] !== db) apps[caller] = await supabaseOn(databases[caller], false);
  // What tables there are is read before anybody asks: a database that goes away later is then only away.
  for (const one of new Set(Object.values(databases))) await one.connection.introspect({ useCache: true });
  const gateway = supabaseGateway({
    ask: (caller, request, info) => engine.guard(caller, () => askApp(apps[caller], databases[caller])(request, info)),
    keys,
    limits: databaseLimits({ asService: (name, args) => supabase.asService<never>(name, args) }),
  });
  const supabase: SupabasePort = connectSupabase({
    url: own,
    publishable: keys.publishable,
    secret: keys.secret,
    siteUrl,
    fetch: fetchInProcess(gateway),
  });

  /** A session for one account, by the same code that a person would type; it leaves no e-mail behind. */
  async function signInAs(profileId: string): Promise<Session | null> {
    const [account] = await db.query<{ email: string }>('select email from auth.users where id = $1', [profileId]);
    if (!account) return null;
    const ask = (path: string, body: object) =>
      app.fetch(
        new Request(`${own}/auth/v1/${path}`, {
          method: 'POST',
          headers: { apikey: keys.publishable, 'Content-Type': 'application/json' },
          body: JSON.stringify(body),
        }),
      );
    const caught = { code: '' };
    await signingIn.run(caught, () => ask('otp', { email: account.email, create_user: false }));
    const answer = await ask('verify', { email: account.email, token: caught.code, type: 'magiclink' });
    return answer.ok ? ((await answer.json()) as Session) : null;
  }

  return {
    keys,
    catcher,
    supabase,
    engine: engine.name,
    /** Which database runs and why, for whoever starts Portage. */
    sentence: engine.sentence,
    hasDev: dev,
    deliverAuthMailThrough: (other: Mailer) => void (mailer = other),
    routes(options: { supabase: SupabasePort; runJobs: () => Promise<void> }) {
      const routes = new Hono<{ Bindings: Bindings }>();
      routes.route('/', gateway);
      if (dev) routes.route('/dev', devRoutes({ ...options, mails: catcher.all, signInAs }));
      return routes;
    },
    async close() {
      await Promise.all([...new Set(Object.values(databases))].map((one) => one.close()));
      await engine.stop();
      unlock();
    },
  };
}

/**
 * Removes a database whose demo people were not all in it yet. A PostgreSQL that outlived the killed start still runs
 * on these files: starting takes it over, so that it can be stopped.
 */
async function forgetData(env: Env, password: string): Promise<void> {
  await (await startEngine(env, password)).stop();
  for (const folder of ['postgres', 'pglite']) {
    const path = join(env.PORTAGE_DATA, folder);
    if (existsSync(path)) rmSync(realpathSync(path), { recursive: true, force: true });
    rmSync(path, { recursive: true, force: true });
  }
}
