import { beforeEach, describe, expect, it, vi } from 'vitest';

/** The change feed, played: what it says, and whether the database answers. */
const feed = { listener: (_: ReadonlySet<string>) => {}, answers: true };
vi.mock('./changes.ts', () => ({
  onChange: (listener: (tags: ReadonlySet<string>) => void) => (feed.listener = listener),
  databaseAnswers: () => feed.answers,
  touches: (changed: ReadonlySet<string>, tags: string[]) => changed.has('*') || tags.some((tag) => changed.has(tag)),
}));
vi.mock('../core/env/server.ts', () => ({ pagesConfig: () => ({}) }));
const { default: pageCache } = await import('./page-cache.ts');

const logger = { info() {}, warn() {}, error() {} } as never;
const change = (...tags: string[]) => feed.listener(new Set(tags));

/** A cache in front of pages that say how often each was rendered. */
function site(config = { pages: 3, megabytes: 8 }) {
  const cache = pageCache(config);
  const rendered: string[] = [];
  let answer = (path: string, count: number): Response | Promise<Response> =>
    new Response(`${path} ${count}`, {
      headers: {
        'content-type': 'text/html',
        'cdn-cache-control': 'max-age=60, stale-while-revalidate=600',
        'cache-tag': `mentor:${path}, mentors`,
      },
    });
  return {
    rendered,
    answers: (next: typeof answer) => (answer = next),
    ask: async (path: string, headers: Record<string, string> = {}, method = 'GET') => {
      const request = new Request(`http://localhost${path}`, { headers, method });
      const url = new URL(request.url);
      return cache.onRequest!({ request, url, logger }, async () => {
        rendered.push(path);
        return answer(url.pathname, rendered.length);
      });
    },
  };
}
const text = async (response: Promise<Response>) => (await response).text();
const status = async (response: Promise<Response>) => (await response).headers.get('cache-status');

beforeEach(() => {
  vi.useRealTimers();
  feed.answers = true;
});

describe('A page that may be kept', () => {
  it('is rendered once, whatever follows its question mark', async () => {
    const { ask, rendered } = site();
    expect(await text(ask('/a/'))).toBe('/a/ 1');
    expect(await text(ask('/a/?utm_source=letter'))).toBe('/a/ 1');
    expect(await status(ask('/a/'))).toBe('Portage; hit');
    expect(rendered).toEqual(['/a/']);
  });

  it('is rendered once for everybody who asks at the same time', async () => {
    const { ask, rendered } = site();
    const all = await Promise.all(Array.from({ length: 5 }, () => text(ask('/a/'))));
    expect([all, rendered]).toEqual([Array(5).fill('/a/ 1'), ['/a/']]);
  });

  it('leaves with a change of what it shows, and of nothing else', async () => {
    const { ask, rendered } = site();
    await ask('/a/');
    change('mentor:/b/', 'stories');
    await ask('/a/');
    expect(rendered).toHaveLength(1);
    change('mentor:/a/');
    expect(await text(ask('/a/'))).toBe('/a/ 2');
    change('*');
    expect(await text(ask('/a/'))).toBe('/a/ 3');
  });

  it('is not kept when it was begun before a change', async () => {
    const { ask, answers, rendered } = site();
    const held = Promise.withResolvers<void>();
    const page = (words: string) =>
      new Response(words, { headers: { 'cdn-cache-control': 'max-age=60', 'cache-tag': 'mentors' } });
    answers(async () => (await held.promise, page('of before')));
    const early = text(ask('/a/'));
    await vi.waitFor(() => expect(rendered).toHaveLength(1));
    change('mentors');
    held.resolve();
    expect(await early).toBe('of before');
    answers(() => page('of after'));
    expect(await text(ask('/a/'))).toBe('of after');
  });

  it('is renewed behind the reader when its time is over', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { ask } = site();
    await ask('/a/');
    vi.setSystemTime(Date.now() + 61_000);
    expect(await status(ask('/a/'))).toBe('Portage; hit; detail=renewing');
    await vi.waitFor(async () => expect(await text(ask('/a/'))).toBe('/a/ 2'));
  });

  it('makes room for others: a crawler that reads everything keeps no more than the bound', async () => {
    const { ask, rendered } = site({ pages: 3, megabytes: 8 });
    for (let n = 0; n < 50; n += 1) await ask(`/${n}/`);
    await ask('/49/');
    expect(rendered).toHaveLength(50);
    await ask('/0/');
    expect(rendered).toHaveLength(51);
  });

  it('is compressed as the browser takes it, and not where it takes none', async () => {
    const { ask } = site();
    const sent = async (taken: string) => {
      const answer = await ask('/a/', { 'accept-encoding': taken });
      return answer.headers.get('content-encoding');
    };
    expect([await sent('gzip, br'), await sent('gzip'), await sent('br;q=0, gzip;q=0.5'), await sent('')]).toEqual([
      'br',
      'gzip',
      'gzip',
      null,
    ]);
    expect((await ask('/a/', { 'accept-encoding': '*;q=0' })).headers.get('content-encoding')).toBeNull();
  });

  it('is answered with 304 to who has it, and with no body to who asks for its head', async () => {
    const { ask } = site();
    const etag = (await ask('/a/')).headers.get('etag')!;
    for (const known of [etag, `"older", ${etag}`, etag.replace('W/', ''), '*'])
      expect((await ask('/a/', { 'if-none-match': known })).status, known).toBe(304);
    for (const unknown of ['"older"', '', ',', 'W/'])
      expect((await ask('/a/', { 'if-none-match': unknown })).status, unknown).toBe(200);
    const head = await ask('/a/', {}, 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await ask('/a/', { 'if-none-match': etag, 'save-data': 'on' })).status).toBe(200);
  });
});

describe('A page for one reader', () => {
  it.each([
    ['that said nothing of keeping', { 'content-type': 'text/html' }, 200],
    ['that failed', { 'content-type': 'text/html', 'cdn-cache-control': 'max-age=60' }, 500],
    ['that is not there', { 'content-type': 'text/html', 'cdn-cache-control': 'max-age=60' }, 404],
    ['with a cookie', { 'cdn-cache-control': 'max-age=60', 'set-cookie': 'a=b' }, 200],
  ])('%s is rendered for each', async (_, headers, code) => {
    const { ask, answers, rendered } = site();
    answers(() => new Response('mine', { status: code, headers: headers as Record<string, string> }));
    await ask('/a/');
    expect((await ask('/a/')).status).toBe(code);
    expect(rendered).toHaveLength(2);
  });

  it('says the length that it has when it is compressed', async () => {
    const { ask, answers } = site();
    const words = 'word '.repeat(500);
    answers(() => new Response(words, { headers: { 'content-type': 'text/html', 'content-length': '2500' } }));
    const answer = await ask('/a/', { 'accept-encoding': 'gzip' });
    const bytes = (await answer.arrayBuffer()).byteLength;
    expect([Number(answer.headers.get('content-length')), bytes < 500]).toEqual([bytes, true]);
  });

  it('is never shared while it is under way', async () => {
    const { ask, answers } = site();
    answers((_, count) => new Response(String(count), { headers: { 'content-type': 'text/html' } }));
    const all = await Promise.all([text(ask('/a/')), text(ask('/a/')), text(ask('/a/?q=1'))]);
    expect(new Set(all).size).toBe(3);
  });

  it('is what a post gets', async () => {
    const { ask, rendered } = site();
    await ask('/a/', {}, 'POST');
    await ask('/a/', {}, 'POST');
    expect(rendered).toHaveLength(2);
  });
});

describe('While the database is away', () => {
  it('a page that was seen before stays, and says that it is stale', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { ask, rendered } = site();
    await ask('/a/');
    feed.answers = false;
    expect(await status(ask('/a/'))).toBe('Portage; hit; detail=stale');
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await text(ask('/a/'))).toBe('/a/ 1');
    expect(rendered).toHaveLength(1);
  });

  it('one that fails to be renewed gives way to what was kept', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const { ask, answers } = site();
    await ask('/a/');
    answers(() => new Response('broken', { status: 503 }));
    vi.setSystemTime(Date.now() + 3_600_000);
    expect(await status(ask('/a/'))).toBe('Portage; hit; detail=stale');
  });
});
