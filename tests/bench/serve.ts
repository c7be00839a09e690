import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { serveStatic } from '@hono/node-server/serve-static';
import autocannon from 'autocannon';
import { Hono } from 'hono';
import { reachPortage } from '../support/running-portage.ts';
import { freePort, startPortage } from '../support/start-portage.ts';
import { percentiles } from './percentiles.ts';

const mentors = Number(process.env['BENCH_MENTORS'] ?? 10_000);
const round = (value: number) => Math.round(value * 100) / 100;

/** Requests a second and milliseconds that `connections` clients get from one address, without compression. */
async function hammer(url: string, { connections = 64, duration = 10 } = {}) {
  const { requests, latency, non2xx, errors } = await autocannon({ url, connections, duration });
  return { perSecond: Math.round(requests.average), p50: latency.p50, p97: latency.p97_5, failed: non2xx + errors };
}

/** A bare Hono file server with one page of as many bytes as the profile has. */
async function bareFiles(page: string): Promise<{ url: string; stop: () => void }> {
  const folder = mkdtempSync(join(tmpdir(), 'portage-bare-'));
  writeFileSync(join(folder, 'page.html'), page);
  const port = await freePort();
  const app = new Hono().use('*', serveStatic({ root: folder }));
  const server = serve({ fetch: app.fetch, port });
  return {
    url: `http://localhost:${port}/page.html`,
    stop: () => {
      server.close();
      rmSync(folder, { recursive: true });
    },
  };
}

async function times(urls: string[], init?: RequestInit) {
  const taken: number[] = [];
  for (const url of urls) {
    const from = performance.now();
    await (await fetch(url, init)).arrayBuffer();
    taken.push(performance.now() - from);
  }
  return percentiles(taken);
}

/** A stranger's address, another each time, so that the limits of one address are not what is measured. */
let strangers = 0;
const someAddress = () => {
  strangers += 1;
  return `198.18.${(strangers >> 8) % 256}.${strangers % 256}`;
};

/** What 64 people do at once for a minute: pages of people and of words, searches and the sign-in page. */
async function mixedWalk(origin: string, slugs: string[]) {
  const paths = [
    '/en/',
    ...slugs.slice(0, 40).map((slug) => `/en/mentors/${slug}/`),
    ...['nurse', 'accountant', 'comptable', 'electrician'].map((q) => `/en/find/?q=${q}`),
    '/en/mentors/',
    '/en/topics/nursing/',
    '/fr/trouver/',
    '/en/sign-in/',
    '/en/how-it-works/',
  ];
  const { requests, latency, non2xx, errors, ...rest } = await autocannon({
    url: origin,
    connections: 64,
    duration: 60,
    requests: paths.map((path) => ({
      method: 'GET',
      path,
      setupRequest: (request) => ({ ...request, headers: { 'x-forwarded-for': someAddress() } }),
    })),
  });
  return {
    perSecond: Math.round(requests.average),
    p50: latency.p50,
    p97: latency.p97_5,
    status5xx: rest['5xx'],
    otherThan2xx: non2xx,
    errors,
  };
}

/** What a process holds in memory now, in MB, where the system says so as Linux does. */
const residentMegabytes = (pid: number): number | null =>
  existsSync(`/proc/${pid}/status`)
    ? Math.round(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))![1]) / 1024)
    : null;

/**
 * How fast pages are served, all in one run beside a bare file server: a kept profile, a content page, the first
 * render of a profile, a search page beside its RPC alone, and a mixed walk of 64 clients for a minute.
 */
export async function run(): Promise<object> {
  const portage = await startPortage({
    demo: mentors,
    patience: 900,
    env: { JOBS_SECONDS: '0', TRUSTED_PROXIES: 'loopback' },
  });
  const reach = reachPortage(portage.origin, portage.data);
  const listed = await reach.rows<{ slug: string }>('published_mentors?select=slug&order=slug&limit=600');
  const slugs = listed.map((one) => one.slug);
  const profile = `${portage.origin}/en/mentors/${slugs[0]}/`;
  const page = await (await fetch(profile)).text();
  const bare = await bareFiles(page);

  const firstRender = await times(slugs.slice(100, 500).map((slug) => `${portage.origin}/en/mentors/${slug}/`));
  const words = ['nurse', 'accountant', 'welding', 'marketing', 'interview', 'comptable', 'teacher', 'software'];
  const questions = Array.from({ length: 80 }, (_, i) => words[i % words.length]!);
  const results = await times(questions.map((q) => `${portage.origin}/en/find/?q=${q}`));
  const rpcTimes: number[] = [];
  for (const q of questions) {
    const from = performance.now();
    await (
      await fetch(`${portage.origin}/rest/v1/rpc/search_mentors`, {
        method: 'POST',
        headers: {
          apikey: reach.keys.publishable,
          'X-Portage-Own': reach.keys.secret,
          'content-type': 'application/json',
        },
        body: JSON.stringify({ p_search: { query: q, page: 1, per_page: 20 } }),
      })
    ).arrayBuffer();
    rpcTimes.push(performance.now() - from);
  }
  const rpc = percentiles(rpcTimes);

  const bareFile = await hammer(bare.url);
  const keptProfile = await hammer(profile);
  const contentPage = await hammer(`${portage.origin}/en/terms/`);
  const walk = await mixedWalk(portage.origin, slugs);
  const memory = residentMegabytes(portage.child.pid!);
  bare.stop();
  await portage.stop();
  portage.remove();
  return {
    bench: 'serve',
    mentors,
    bytes: page.length,
    bareFile,
    keptProfile,
    contentPage,
    ratios: {
      keptProfileToBareFile: round(keptProfile.perSecond / bareFile.perSecond),
      keptProfileToContentPage: round(keptProfile.perSecond / contentPage.perSecond),
      resultsToRpc: round(results.p50 / rpc.p50),
    },
    firstRender,
    results,
    searchRpc: rpc,
    mixedWalk: walk,
    residentMegabytes: memory,
  };
}
