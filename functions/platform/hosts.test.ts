import type { HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { onLoopback, rawRequest } from '../../tests/support/raw-request.ts';
import { envSchema } from '../../src/core/env/schema.ts';
import { knownHosts } from './hosts.ts';

const app = new Hono<{ Bindings: HttpBindings }>();
app.use(
  knownHosts({
    siteUrl: 'https://portage.example',
    more: envSchema.parse({ KNOWN_HOSTS: 'www.portage.example, Éducation.example' }).KNOWN_HOSTS,
  }),
);
app.all('*', (c) => c.text('here'));
let server: Awaited<ReturnType<typeof onLoopback>>;
beforeAll(async () => void (server = await onLoopback(app)));
afterAll(() => server.close());
const ask = (...lines: string[]) => rawRequest(server.port, lines);

describe('A Host', () => {
  it.each([
    'portage.example',
    'PORTAGE.example',
    'portage.example:443',
    'www.portage.example',
    'xn--ducation-90a.example',
    'localhost',
    'localhost:4321',
    '127.0.0.1:4321',
    '[::1]',
    '[::1]:4321',
  ])('%s is known', async (host) => {
    expect(await ask('GET /en/ HTTP/1.1', `Host: ${host}`)).toMatchObject({
      status: 200,
      body: expect.stringContaining('here'),
    });
  });

  it.each([
    'evil.example',
    'evil.example:4321',
    'portage.example.evil.example',
    'evil-portage.example',
    'sub.portage.example',
    'portage.example.',
    'localhost.',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '127.1',
    '127.0.0.2',
    '0.0.0.0',
    '0',
    '2130706433',
    '0x7f000001',
    '0177.0.0.1',
    '[::]',
    '[::ffff:127.0.0.1]',
    '169.254.169.254',
    '192.168.1.20:4321',
    'null',
    '*',
    '_',
    'evil.example@localhost',
    'localhost@evil.example',
    'localhost:4321@evil.example',
    'localhost/evil.example',
    'localhost,evil.example',
    'localhost evil.example',
    'evil.example#localhost',
    '',
  ])('"%s" is not', async (host) => {
    const answer = await ask('GET /en/ HTTP/1.1', `Host: ${host}`);
    // What is no name at all the server refuses before it reaches any page.
    expect([400, 421]).toContain(answer.status);
    expect(answer.body).not.toContain('here');
  });

  it('counts in the first line as well, and none is as bad as two', async () => {
    for (const lines of [
      ['GET http://evil.example/en/ HTTP/1.1', 'Host: localhost'],
      ['GET http://localhost/en/ HTTP/1.1', 'Host: evil.example'],
      ['GET http://localhost@evil.example/en/ HTTP/1.1', 'Host: localhost'],
      ['GET /en/ HTTP/1.1', 'Host: localhost', 'Host: evil.example'],
      ['GET /en/ HTTP/1.1', 'Host: localhost', 'Host: localhost'],
      ['GET /en/ HTTP/1.0'],
      ['GET /en/ HTTP/1.1', 'X-Forwarded-Host: localhost', 'Host: evil.example'],
    ]) {
      const answer = await ask(...lines);
      expect([400, 421], lines.join(' | ')).toContain(answer.status);
      expect(answer.body).not.toContain('here');
    }
    expect((await ask('GET http://localhost:4321/en/ HTTP/1.1', 'Host: localhost:4321')).status).toBe(200);
  });

  it('that is not known is told the setting in one sentence, in the reader’s language', async () => {
    const said = async (language: string | null) => {
      const answer = await ask(
        'GET /en/ HTTP/1.1',
        'Host: evil.example',
        ...(language === null ? [] : [`Accept-Language: ${language}`]),
      );
      expect(answer).toMatchObject({ status: 421, headers: { vary: 'Accept-Language', 'cache-control': 'no-store' } });
      return /<p>(.*)<\/p>/.exec(answer.body)?.[1];
    };
    const [english, french] = [
      'For Portage to answer at this address, add it to the setting KNOWN_HOSTS.',
      'Pour que Portage réponde à cette adresse, il faut l’ajouter au paramètre KNOWN_HOSTS.',
    ];
    for (const language of ['en', 'en-CA,fr;q=0.5', 'de', 'fr;q=0', 'iu, en;q=0.2', '', null, '*', ',;='])
      expect(await said(language), String(language)).toBe(english);
    for (const language of ['fr', 'fr-CA', 'FR-ca, en;q=0.8', 'en;q=0.1, fr;q=0.9', 'de, fr'])
      expect(await said(language), language).toBe(french);
  });

  it('may be anything for /healthz, which load balancers ask by address', async () => {
    for (const lines of [['GET /healthz HTTP/1.1', 'Host: 10.0.0.7'], ['GET /healthz HTTP/1.0']])
      expect((await ask(...lines)).status).toBe(200);
    for (const address of ['/healthz/', '/healthz/../en/', '/healthzz', '/%68ealthz/x'])
      expect((await ask(`GET ${address} HTTP/1.1`, 'Host: 10.0.0.7')).status, address).toBe(421);
  });
});

describe('KNOWN_HOSTS', () => {
  it('takes names alone, and says so', () => {
    expect(envSchema.parse({ KNOWN_HOSTS: ' a.example ,, B.example, [::2]' }).KNOWN_HOSTS).toEqual([
      'a.example',
      'b.example',
      '[::2]',
    ]);
    for (const wrong of [
      'https://a.example',
      'a.example:8080',
      'a.example/x',
      'x@a.example',
      '*.example',
      'a b',
      'a.example?x',
    ]) {
      expect(
        envSchema.safeParse({ KNOWN_HOSTS: wrong }).error?.issues.map((issue) => issue.message),
        wrong,
      ).toEqual(['has to be names of hosts without port or path, separated by commas, such as www.portage.example.']);
    }
  });
});
