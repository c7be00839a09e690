import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { errorBody, refuse, Refused } from './errors.ts';
import { federated, searchIndex, type Query } from './search.ts';
import { openStore, type Doc, type Key } from './store.ts';

export type Recorded = { method: string; path: string; body: unknown; key: string | null; encoding: string };
type Trouble = { status: number; code: string; retryAfter?: number | undefined; times: number; only: RegExp };

/**
 * A server of our own that speaks Meilisearch's protocol: tasks, keys, settings, errors and
 * all, over a simple search. It is not Meilisearch, and what passes here is our side only.
 * Fails on demand, and remembers what it was asked.
 */
export async function startStandIn(options: { masterKey?: string; port?: number; taskMs?: number } = {}) {
  const masterKey = options.masterKey ?? 'master-key-of-the-stand-in';
  const store = openStore({ masterKey, taskMs: options.taskMs ?? 5 });
  const requests: Recorded[] = [];
  const sockets = new Set<Socket>();
  let trouble: Trouble | null = null;
  let slowness = { ms: 0, only: /./ };

  /** Whether a key may do this to that index; refuses in the engine's words. */
  function check(request: IncomingMessage, action: string, indexes: string[]) {
    const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1];
    if (!key)
      return refuse(
        401,
        'missing_authorization_header',
        'The Authorization header is missing. It must use the bearer authorization method.',
      );
    if (key === masterKey) return;
    const found = [...store.keys.values()].find((one) => one.key === key);
    const fits = (list: string[], wanted: string) =>
      list.some((one) => one === '*' || one === wanted || (one.endsWith('*') && wanted.startsWith(one.slice(0, -1))));
    if (
      !found ||
      (found.expiresAt && Date.parse(found.expiresAt) <= Date.now()) ||
      !fits(found.actions, action) ||
      !indexes.every((one) => fits(found.indexes, one))
    ) {
      refuse(403, 'invalid_api_key', 'The provided API key is invalid.');
    }
  }

  type Answer = { status: number; body?: unknown };
  function answer(request: IncomingMessage, method: string, url: URL, body: never): Answer {
    const [, first = '', uid = '', third = '', fourth = ''] = url.pathname.split('/').map(decodeURIComponent);
    const number = (name: string, fallback: number) => Number(url.searchParams.get(name) ?? fallback);
    const route = `${method} /${[first, uid && (first === 'indexes' || first === 'tasks' || first === 'keys') ? ':uid' : uid, third, fourth].filter(Boolean).join('/')}`;
    const may = (action: string, indexes: string[] = uid ? [uid] : []) => check(request, action, indexes);
    switch (route) {
      case 'GET /health':
        return { status: 200, body: { status: 'available' } };
      case 'GET /version':
        return { status: 200, body: { commitSha: 'none', commitDate: 'none', pkgVersion: '0.0.0-stand-in' } };
      case 'POST /multi-search': {
        const { queries, federation } = body as {
          queries: (Query & { indexUid: string })[];
          federation?: { limit?: number; offset?: number };
        };
        may(
          'search',
          queries.map((one) => one.indexUid),
        );
        if (federation) return { status: 200, body: federated(store, federation, queries) };
        return {
          status: 200,
          body: {
            results: queries.map(({ indexUid, ...query }) => ({
              ...searchIndex(store, indexUid, query),
              found: undefined,
            })),
          },
        };
      }
      case 'POST /indexes/:uid/search':
        may('search');
        return { status: 200, body: { ...searchIndex(store, uid, body), found: undefined, indexUid: undefined } };
      case 'GET /indexes':
        may('indexes.get');
        return {
          status: 200,
          body: {
            results: [...store.indexes.values()].map(({ uid: name, primaryKey, createdAt, updatedAt }) => ({
              uid: name,
              primaryKey,
              createdAt,
              updatedAt,
            })),
            offset: 0,
            limit: 20,
            total: store.indexes.size,
          },
        };
      case 'POST /indexes':
        may('indexes.create', []);
        return {
          status: 202,
          body: store.createIndex((body as { uid: string }).uid, (body as { primaryKey?: string }).primaryKey ?? 'id'),
        };
      case 'DELETE /indexes/:uid':
        may('indexes.delete');
        return { status: 202, body: store.deleteIndex(uid) };
      case 'GET /indexes/:uid/settings':
        may('settings.get');
        return { status: 200, body: store.existing(uid).settings };
      case 'PATCH /indexes/:uid/settings':
        may('settings.update');
        return { status: 202, body: store.updateSettings(uid, body) };
      case 'GET /indexes/:uid/stats':
        may('stats.get');
        return {
          status: 200,
          body: { numberOfDocuments: store.existing(uid).docs.size, isIndexing: false, fieldDistribution: {} },
        };
      case 'GET /indexes/:uid/documents': {
        may('documents.get');
        const docs = [...store.existing(uid).docs.values()];
        const [offset, limit] = [number('offset', 0), number('limit', 20)];
        return {
          status: 200,
          body: { results: docs.slice(offset, offset + limit), offset, limit, total: docs.length },
        };
      }
      case 'POST /indexes/:uid/documents':
        may('documents.add');
        return {
          status: 202,
          body: store.put(uid, [body].flat() as Doc[], url.searchParams.get('primaryKey') ?? undefined),
        };
      case 'POST /indexes/:uid/documents/delete-batch':
        may('documents.delete');
        return { status: 202, body: store.remove(uid, body) };
      case 'POST /swap-indexes':
        may('indexes.swap', []);
        return { status: 202, body: store.swap(body) };
      case 'GET /tasks/:uid': {
        may('tasks.get', []);
        return {
          status: 200,
          body: store.tasks[Number(uid)] ?? refuse(404, 'task_not_found', `Task \`${uid}\` not found.`),
        };
      }
      case 'GET /keys':
        may('keys.get', []);
        return {
          status: 200,
          body: {
            results: [...store.keys.values()],
            offset: number('offset', 0),
            limit: number('limit', 20),
            total: store.keys.size,
          },
        };
      case 'POST /keys':
        may('keys.create', []);
        return { status: 201, body: store.addKey(body as Partial<Key>) };
      case 'DELETE /keys/:uid':
        may('keys.delete', []);
        return store.keys.delete(uid)
          ? { status: 204 }
          : refuse(404, 'api_key_not_found', `API key \`${uid}\` not found.`);
      default:
        return refuse(404, 'not_found', `${route} is not known here.`);
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse) {
    const url = new URL(request.url ?? '/', 'http://stand-in');
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const text = Buffer.concat(chunks).toString();
    const send = (status: number, body?: unknown, headers: Record<string, string> = {}) => {
      response.writeHead(status, {
        'Access-Control-Allow-Origin': '*',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      });
      response.end(body === undefined ? '' : JSON.stringify(body));
    };
    if (request.method === 'OPTIONS')
      return send(200, undefined, {
        'Access-Control-Allow-Methods': '*',
        'Access-Control-Allow-Headers': request.headers['access-control-request-headers'] ?? '*',
        'Access-Control-Max-Age': '86400',
      });
    const body = text === '' ? undefined : (JSON.parse(text) as unknown);
    requests.push({
      method: request.method ?? '',
      path: url.pathname + url.search,
      body,
      key: request.headers.authorization?.replace('Bearer ', '') ?? null,
      encoding: String(request.headers['accept-encoding']),
    });
    if (slowness.ms > 0 && slowness.only.test(url.pathname)) await sleep(slowness.ms);
    if (trouble && trouble.times > 0 && trouble.only.test(url.pathname)) {
      trouble.times -= 1;
      const { status, code, retryAfter } = trouble;
      return send(
        status,
        errorBody({ status, code, message: 'The stand-in was told to fail.' }),
        retryAfter === undefined ? {} : { 'Retry-After': String(retryAfter) },
      );
    }
    try {
      const { status, body: said } = answer(request, request.method ?? '', url, body as never);
      send(status, said);
    } catch (error) {
      if (!(error instanceof Refused)) {
        console.error(error);
        return send(500, errorBody({ status: 500, code: 'internal', message: String(error) }));
      }
      send(error.status, errorBody(error));
    }
  }

  let server = createServer((request, response) => void handle(request, response));
  const listen = (port: number) =>
    new Promise<number>((resolve, reject) => {
      // A test that keeps the machine busy for seconds finds its connection open.
      server.keepAliveTimeout = 60_000;
      server.on('connection', (socket) => {
        sockets.add(socket);
        socket.on('close', () => sockets.delete(socket));
      });
      server.once('error', reject).listen(port, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
    });
  const close = () =>
    new Promise<void>((closed) => {
      server.close(() => closed());
      for (const socket of sockets) socket.destroy();
    });
  const port = await listen(options.port ?? 0);

  return {
    url: `http://127.0.0.1:${port}`,
    masterKey,
    requests,
    store,
    /** Answers so many requests with an error. `only` names the paths that suffer. */
    fail: (status: number, how: { code?: string; retryAfter?: number; times?: number; only?: RegExp } = {}) =>
      void (trouble = {
        status,
        code:
          how.code ?? (status === 503 ? 'too_many_search_requests' : status === 429 ? 'too_many_requests' : 'internal'),
        retryAfter: how.retryAfter,
        times: how.times ?? Infinity,
        only: how.only ?? /./,
      }),
    slow: (ms: number, only = /./) => void (slowness = { ms, only }),
    /** Nobody listens there any more, until `revive`. What it knew, it keeps. */
    kill: close,
    async revive() {
      server = createServer((request, response) => void handle(request, response));
      await listen(port);
    },
    heal() {
      trouble = null;
      slowness = { ms: 0, only: /./ };
    },
    async stop() {
      store.close();
      await close();
    },
  };
}
