import { readFileSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { serve, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { answerError, createApp } from './app.ts';
import { clientAddressBehind, httpsBehind, readNetworks } from './platform/client-address.ts';
import { drain } from './platform/drain.ts';
import { contactOf, readEnv } from './env.ts';
import { freePort } from './platform/free-port.ts';
import { answerHeaders } from './platform/headers.ts';
import { knownHosts } from './platform/hosts.ts';
import { languageOfPath } from './platform/language.ts';
import { startLoop } from './platform/jobs/loop.ts';
import { showPrices } from './features/mentors/prices.ts';
import { databaseLimits, pageLimit, type Bindings } from './platform/limits.ts';
import { log } from './platform/log.ts';
import type { Deps } from './ports.ts';
import { roomGuard, tellingStorage } from './platform/room-guard.ts';
import { connectMeilisearch } from './adapters/meilisearch.ts';
import { smtpMailer } from './adapters/smtp.ts';
import { connectSupabase } from './adapters/supabase.ts';
import { startSearchLoop } from './features/search/loop.ts';
import { setupSearch } from './features/search/setup.ts';
import { sentenceLexicon } from './features/search/lexicon.ts';
import { siteSearch } from './features/search/site-search.ts';
import { syncBatch } from './features/search/sync.ts';
import { cardRoutes } from './site/cards/routes.ts';
import { formerAddresses } from './site/former-addresses.ts';
import { oneAddress } from './site/one-address.ts';
import { openPages, sentOrNot, type Pages } from './site/pages.ts';
import { memberHomeRoutes } from './features/accounts/member-home.ts';
import { changeEmailRoutes } from './features/accounts/change-email.ts';
import { undoEmailRoutes } from './features/accounts/undo-email.ts';
import { signInRoutes } from './features/accounts/sign-in.ts';
import { searchRoutes } from './features/search/page.ts';
import { notFoundPage, sitePieces, staticSite } from './site/static.ts';
import { suggestionsPage } from './features/suggestions/page.ts';
import { statusPage } from './features/status/page.ts';
import { answerRoutes } from './features/requests/answer.ts';
import { askRoutes } from './features/requests/ask.ts';
import { feedbackPage } from './features/feedback/page.ts';
import { bytesLeft, reserve, watchStorage } from './platform/storage.ts';

const env = readEnv();
const dev = process.argv.includes('--dev');
const version = (JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as { version: string })
  .version;
const port = env.PORT || (await freePort());
const siteUrl = env.SITE_URL ?? `http://localhost:${port}`;
const say = (line: string) => console.log(line);
const proxies =
  readNetworks(env.TRUSTED_PROXIES) ??
  cannotStart(
    'TRUSTED_PROXIES has to name addresses or networks, separated by commas, such as 10.0.0.0/8, or the word loopback.',
  );
const clientOf = clientAddressBehind(proxies);
const isHttpsBehind = httpsBehind(proxies);
const siteIsHttps = new URL(siteUrl).protocol === 'https:';
const storage = watchStorage(env.PORTAGE_DATA);
const left = await bytesLeft(env.PORTAGE_DATA);
if (left !== null && left < reserve)
  cannotStart(
    `the disk of ${env.PORTAGE_DATA} has ${Math.floor(left / 1024 / 1024)} MB left and Portage needs ${reserve / 1024 / 1024}. Nothing that was answered is lost: free some space and start again.`,
  );

// The embedded world is loaded only where it is used: a hosted Portage never reads it.
const embedded = env.SUPABASE_URL
  ? null
  : await (await import('./embedded/start.ts')).startEmbedded({ env, port, siteUrl, say });
const mailer = env.SMTP_URL
  ? smtpMailer(env.SMTP_URL)
  : (embedded?.catcher ??
    (await import('./embedded/mail-catcher.ts')).mailCatcher(join(env.PORTAGE_DATA, 'mail.jsonl')));
embedded?.deliverAuthMailThrough(mailer);
const supabase = tellingStorage(
  embedded?.supabase ??
    connectSupabase({
      url: env.SUPABASE_URL!,
      publishable: env.SUPABASE_PUBLISHABLE_KEY!,
      secret: env.SUPABASE_SECRET_KEY!,
      siteUrl,
    }),
  storage,
);
const pricesShown = embedded !== null;
await showPrices(supabase, pricesShown).catch((error: Error) =>
  cannotGoOn(
    env.SUPABASE_URL
      ? `Supabase at ${env.SUPABASE_URL} does not answer as it should (${error.message}).`
      : error.message,
  ),
);

// An engine of this process's own, or one somewhere else; without either PostgreSQL answers every search.
const ownEngine =
  process.argv.includes('--meilisearch') && !env.MEILISEARCH_URL
    ? await (
        await import('./embedded/meilisearch.ts')
      )
        .startMeilisearch({ path: env.PATH, folder: join(env.PORTAGE_DATA, 'meilisearch') })
        .catch((error: Error) => cannotGoOn(error.message))
    : null;
const engine =
  ownEngine ?? (env.MEILISEARCH_URL ? { url: env.MEILISEARCH_URL, key: env.MEILISEARCH_ADMIN_KEY! } : null);
const search = engine
  ? { supabase, log, siteUrl: `http://127.0.0.1:${port}`, server: connectMeilisearch(engine) }
  : null;
if (search && ownEngine) await setupSearch(search);

// What the privacy page says of who handles data is what this process is connected to (MC-18).
const hostOf = (url: string | undefined): string | null => (url ? new URL(url).hostname : null);
await supabase.asService('set_processors', {
  p_processors: {
    place: env.DATA_PLACE ?? null,
    database: hostOf(env.SUPABASE_URL),
    mail: hostOf(env.SMTP_URL),
    search: ownEngine ? 'Meilisearch' : hostOf(engine?.url),
  },
});

const contact = contactOf(env);

/** What pages show beside the key of a visitor when they ask this process: no limit counts them, and they may ask for what no browser does. */
const ownKey = embedded?.keys.secret ?? null;
const origin = `http://127.0.0.1:${port}`;
const pagesConfig = {
  siteUrl,
  supabaseUrl: env.SUPABASE_URL ?? origin,
  supabaseKey: embedded?.keys.publishable ?? env.SUPABASE_PUBLISHABLE_KEY!,
  secretKey: embedded?.keys.secret ?? env.SUPABASE_SECRET_KEY!,
  contact,
  headers: ownKey ? { 'X-Portage-Own': ownKey } : undefined,
  browser: { supabaseUrl: env.SUPABASE_URL ?? '' },
};

// Half a second, so that a change is found within two.
const searchLoop = search && env.JOBS_SECONDS > 0 ? startSearchLoop(search, 500) : null;

const deps: Deps = {
  supabase,
  mailer,
  log,
  siteUrl,
  version,
  storage,
  limits: databaseLimits(supabase),
  mailFrom: env.MAIL_FROM,
  contact,
  jobsKey: env.JOBS_KEY ?? embedded?.keys.jobs ?? crypto.randomUUID(),
  about: {
    supabase: embedded ? `embedded (${embedded.engine})` : 'hosted',
    payments: 'none',
    get search() {
      return searchLoop?.state() ?? (search ? 'meilisearch' : 'postgres');
    },
  },
  syncSearch: async () => (search ? syncBatch(search) : 0),
};

let stopping = false;
const loop = env.JOBS_SECONDS > 0 ? startLoop(deps, env.JOBS_SECONDS) : null;

const app = new Hono<{ Bindings: Bindings & HttpBindings }>();
app.use(answerHeaders(siteUrl), knownHosts({ siteUrl, more: env.KNOWN_HOSTS }));
app.use('*', roomGuard(storage));
// Pages are compressed where they are served; answers as they leave.
app.use('/rest/v1/*', compress());
if (embedded)
  app.route(
    '/',
    embedded.routes({ supabase, runJobs: async () => void (await (loop ?? { now: async () => {} }).now()) }),
  );
app.route('/', createApp(deps));
app.get('*', pageLimit(1200, 60));
app.route('/', cardRoutes(deps));
/** Null for the moment in which they are loaded. */
let opened: Pages | null = null;
const pages: Pages = async (c, told) =>
  opened ? opened(c, told) : new Response('Portage is starting.', { status: 503, headers: { 'Retry-After': '3' } });
app.use('*', oneAddress);
app.route('/', formerAddresses());
app.route(
  '/',
  searchRoutes(
    {
      search: siteSearch({ supabase, server: search?.server ?? null, piecesIn: sitePieces() }),
      lexicon: sentenceLexicon(supabase),
      log,
    },
    pages,
  ),
);
app.route('/', signInRoutes(deps, pages));
app.route('/', changeEmailRoutes(deps, pages));
app.route('/', undoEmailRoutes(deps, pages));
app.route('/', memberHomeRoutes(deps));
app.route('/', askRoutes(deps, pages));
app.route('/', answerRoutes(deps, pages));
app.route('/', feedbackPage(deps, pages));
app.route('/', suggestionsPage(deps, pages));
app.route('/', statusPage(deps, pages));
const files = dev ? async () => null : staticSite();
app.get('*', async (c) => (await files(c.req.raw)) ?? (await pages(c)) ?? c.notFound());
app.onError(answerError(log));
app.notFound((c) => notFoundPage(languageOfPath(c.req.path)));

const server = serve({
  fetch: async (request, bindings) => {
    const peer = (bindings as Bindings).incoming?.socket?.remoteAddress;
    return sentOrNot(
      await app.fetch(request, {
        ...bindings,
        client: clientOf(peer, request.headers),
        isHttps: siteIsHttps || isHttpsBehind(peer, request.headers),
        ...(ownKey && request.headers.get('x-portage-own') === ownKey ? { own: true as const } : {}),
      }),
    );
  },
  port,
  hostname: embedded ? '127.0.0.1' : '0.0.0.0',
});
await new Promise<void>((ready) =>
  server
    .once('listening', ready)
    .once('error', (error: NodeJS.ErrnoException) =>
      cannotGoOn(error.code === 'EADDRINUSE' ? `port ${port} is taken. Set PORT to another one.` : error.message),
    ),
);
// Before a word is said: who reads it may stop us at once.
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
if (embedded) say(embedded.sentence);

/**
 * Requests in flight finish first, then jobs, then the database. A person who pressed Ctrl-C waits less than
 * whoever replaces one process by another. What jobs leave behind is done after the next start, as after a crash.
 */
async function stop(signal: NodeJS.Signals): Promise<void> {
  if (stopping) return;
  stopping = true;
  const patience = signal === 'SIGINT' ? 2500 : 10_000;
  const jobs = Promise.race([
    Promise.all([loop?.stop(), searchLoop?.stop()]),
    new Promise((late) => setTimeout(late, patience)),
  ]);
  await drain(server as Server, patience);
  await jobs;
  await ownEngine?.stop();
  await embedded?.close();
  process.exit(0);
}

const open = dev ? (await import('./site/dev.ts')).openDevPages : openPages;
opened = await open(pagesConfig, port + 1).catch((error: Error) => cannotGoOn(error.message));
say(`Portage is ready at http://localhost:${port}`);
if (embedded?.hasDev) say(`Try things out at http://localhost:${port}/dev`);

/** Ends the process with one sentence a person can act on. */
function cannotStart(sentence: string): never {
  console.error(`Portage cannot start: ${sentence}`);
  process.exit(1);
}

/** The same once the database runs: it stops with the process. */
async function cannotGoOn(sentence: string): Promise<never> {
  await embedded?.close().catch(() => {});
  return cannotStart(sentence);
}
