import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onLoopback, rawRequest } from '../../tests/support/raw-request.ts';
import { devRoutes } from './dev.ts';
import { hasDev } from './dev-guard.ts';

const moved: unknown[] = [];
const app = new Hono<{ Bindings: HttpBindings }>();
app.route(
  '/dev',
  devRoutes({
    supabase: {
      asService: async (name: string, args: unknown) =>
        name === 'move_clock' ? moved.push(args) : name === 'outbox_state' ? {} : '2026-11-30T00:00:00Z',
    } as never,
    mails: () => [],
    runJobs: async () => {},
    signInAs: async () => ({
      access_token: 'of a demo person',
      refresh_token: 'theirs',
      expires_at: 1_900_000_000,
      expires_in: 3600,
      token_type: 'bearer',
      user: { id: 'a demo person' },
    }),
  }),
);
app.all('*', (c) => c.text('the site'));
let server: Awaited<ReturnType<typeof onLoopback>>;
beforeAll(async () => void (server = await onLoopback(app)));
afterAll(() => server.close());

const json = 'Content-Type: application/json';
const read = (...lines: string[]) => rawRequest(server.port, ['GET /dev/mail.json HTTP/1.1', ...lines]);
const move = (...lines: string[]) => rawRequest(server.port, ['POST /dev/clock HTTP/1.1', ...lines], '{"days": 1}');

describe('/dev', () => {
  it.each([
    ['a name of this machine', ['Host: localhost:4321']],
    ['an address of this machine', ['Host: 127.0.0.1:4321']],
    ['IPv6', ['Host: [::1]:4321']],
    ['its own page', ['Host: localhost:4321', 'Origin: http://localhost:4321', 'Sec-Fetch-Site: same-origin']],
    ['an address typed into the browser', ['Host: localhost:4321', 'Sec-Fetch-Site: none']],
  ])('is there for %s', async (_, lines) => {
    expect(await read(...lines)).toMatchObject({ status: 200, headers: { 'cache-control': 'no-store' } });
    expect((await move(...lines, json)).status).toBe(200);
  });

  const strangers: [string, string[]][] = [
    ...[
      'evil.example',
      'evil.example:4321',
      'localhost.',
      'localhost.evil.example',
      '127.1',
      '127.0.0.2',
      '0.0.0.0:4321',
      '2130706433',
      '0x7f.1',
      '[::]',
      '[::ffff:127.0.0.1]',
      '192.168.1.20',
      'evil.example@localhost',
      'localhost@evil.example',
      '',
    ].map((host): [string, string[]] => [`the Host "${host}"`, [`Host: ${host}`]]),
    ['two Hosts', ['Host: localhost', 'Host: evil.example']],
    ['two Hosts the other way round', ['Host: evil.example', 'Host: localhost']],
    ...[
      'http://evil.example',
      'https://localhost:4321',
      'http://localhost:3000',
      'http://localhost',
      'http://localhost.evil.example:4321',
      'null',
      '',
      'http://localhost:4321.evil.example',
      'http://127.0.0.1:4321',
      'file://',
    ].map((origin): [string, string[]] => [`the Origin "${origin}"`, ['Host: localhost:4321', `Origin: ${origin}`]]),
    ...['cross-site', 'same-site', 'anything'].map((site): [string, string[]] => [
      `Sec-Fetch-Site ${site}`,
      ['Host: localhost:4321', `Sec-Fetch-Site: ${site}`],
    ]),
    ...[
      'Forwarded: for=203.0.113.9',
      'Via: 1.1 proxy',
      'X-Forwarded-For: 127.0.0.1',
      'X-Forwarded-Proto: https',
      'x-forwarded-host: localhost',
      'X-Real-IP: 127.0.0.1',
      'CF-Connecting-IP: 203.0.113.9',
      'True-Client-IP: 203.0.113.9',
      'Fly-Client-IP: 203.0.113.9',
    ].map((header): [string, string[]] => [
      `a proxy that adds ${header.split(':')[0]}`,
      ['Host: localhost:4321', header],
    ]),
  ];
  it.each(strangers)('is not there for %s', async (_, lines) => {
    const before = moved.length;
    expect([400, 404]).toContain((await read(...lines)).status);
    expect([400, 404]).toContain((await move(...lines, json)).status);
    expect(moved).toHaveLength(before);
  });

  it('is not there for a host in the first line, nor for the HTTP of old proxies', async () => {
    for (const lines of [
      ['GET http://evil.example/dev/mail.json HTTP/1.1', 'Host: localhost'],
      ['GET http://localhost/dev/mail.json HTTP/1.1', 'Host: evil.example'],
      ['GET /dev/mail.json HTTP/1.0', 'Host: 127.0.0.1:4321'],
      ['GET /dev HTTP/1.0'],
    ]) {
      expect((await rawRequest(server.port, lines)).status, lines[0]).toBe(404);
    }
  });

  it('takes nothing that a form or a plain request of another page can send', async () => {
    const before = moved.length;
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'text/plain; application/json',
      'application/jsonp',
      null,
    ]) {
      expect(
        (await move('Host: localhost:4321', ...(type ? [`Content-Type: ${type}`] : []))).status,
        String(type),
      ).toBe(404);
    }
    expect(moved).toHaveLength(before);
    expect((await move('Host: localhost:4321', `${json}; charset=utf-8`)).status).toBe(200);
  });

  it('signs in demo people and nobody that every object has', async () => {
    const signIn = async (who: unknown) =>
      (await rawRequest(server.port, ['POST /dev/sign-in HTTP/1.1', 'Host: localhost', json], JSON.stringify({ who })))
        .status;
    expect(await signIn('mentor')).toBe(200);
    for (const who of ['constructor', 'toString', '__proto__', 'hasOwnProperty', 'Mentor', '', null, 7, ['mentor'], {}])
      expect(await signIn(who), String(who)).toBe(404);
  });

  it('says that a body is none', async () => {
    for (const body of ['{bad', '[]', '"days"', '']) {
      for (const path of ['sign-in', 'clock']) {
        const { status } = await rawRequest(server.port, [`POST /dev/${path} HTTP/1.1`, 'Host: localhost', json], body);
        expect([path, body, status >= 400 && status < 500]).toEqual([path, body, true]);
      }
    }
    expect(
      (await rawRequest(server.port, ['POST /dev/clock HTTP/1.1', 'Host: localhost', json], '{"days": 1e-300}')).status,
    ).toBe(422);
  });
});

describe('A Portage', () => {
  const demo = { query: async () => [{ demo: true }] } as never;
  const real = { query: async () => [{ demo: false }] } as never;

  it('has a /dev on the demo data’s own database alone', async () => {
    expect(await hasDev({}, demo)).toBe(true);
    expect(await hasDev({ SITE_URL: 'http://localhost:4321' }, demo)).toBe(true);
    expect(await hasDev({}, real)).toBe(false);
    expect(await hasDev({}, { query: async () => [] } as never)).toBe(false);
  });

  it('has none with a database or a Supabase of somebody’s, nor at an address that others reach', async () => {
    for (const env of [
      { DATABASE_URL: 'postgresql://localhost/portage' },
      { SUPABASE_URL: 'https://x.supabase.co' },
      { SITE_URL: 'https://portage.example' },
      { SITE_URL: 'http://192.168.1.20:4321' },
      { SITE_URL: 'http://localhost.evil.example' },
    ]) {
      expect(await hasDev(env, demo), JSON.stringify(env)).toBe(false);
    }
  });
});
