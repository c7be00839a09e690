import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { answerHeaders } from './headers.ts';

const at = (siteUrl: string) => {
  const app = new Hono();
  app.use(answerHeaders(siteUrl));
  app.get('/api/fails', () => {
    throw new Error('broken');
  });
  app.get('/api/cached', (c) =>
    c.json({}, 200, { 'Cache-Control': 'public, max-age=60', 'X-Content-Type-Options': 'other' }),
  );
  app.all('/api/*', (c) => c.json({ error: 'not_found' }, 404));
  for (const place of ['/auth/v1/*', '/rest/v1/*', '/healthz']) app.all(place, () => Response.json({}));
  app.get('/photos/portrait.svg', (c) => c.body('<svg/>', 200, { 'Content-Type': 'image/svg+xml' }));
  app.get('/script.js', (c) => c.body('', 200, { 'Content-Type': 'text/javascript' }));
  app.get('/own', (c) => c.text('', 200, { 'Content-Security-Policy': "default-src 'self'" }));
  app.get('/en/', (c) => c.html('page', 200, { 'Cache-Control': 'public, max-age=0, must-revalidate' }));
  app.onError((_, c) => c.text('failed', 500));
  return app;
};

describe('Every answer of the API', () => {
  it.each([
    ['GET', '/api/fails', 500],
    ['GET', '/api/cached', 200],
    ['POST', '/api/none', 404],
    ['OPTIONS', '/api', 404],
    ['GET', '/rest/v1/topics', 200],
    ['HEAD', '/rest/v1/topics', 200],
    ['POST', '/auth/v1/otp', 200],
    ['GET', '/healthz', 200],
  ])('to %s %s is stored by nobody and read as nothing else', async (method, path, status) => {
    const answer = await at('http://localhost:4321').request(path, { method });
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('x-content-type-options')]).toEqual([
      status,
      'no-store',
      'nosniff',
    ]);
  });

  it('says it alone: pages keep their own rules', async () => {
    for (const path of ['/en/', '/apis', '/restful/v1/x', '/healthz-page'])
      expect((await at('http://localhost').request(path)).headers.get('cache-control'), path).not.toBe('no-store');
  });
});

describe('What is opened by itself', () => {
  it('runs and loads nothing, be it a picture or a list; what has a policy keeps it', async () => {
    const headersOf = async (path: string) => (await at('http://localhost').request(path)).headers;
    for (const path of ['/photos/portrait.svg', '/healthz', '/api/cached', '/nowhere'])
      expect((await headersOf(path)).get('content-security-policy'), path).toBe("default-src 'none'");
    expect((await headersOf('/own')).get('content-security-policy')).toBe("default-src 'self'");
    for (const path of ['/en/', '/script.js']) {
      expect((await headersOf(path)).has('content-security-policy'), path).toBe(false);
      expect((await headersOf(path)).get('x-content-type-options'), path).toBe('nosniff');
    }
  });
});

describe('An https address', () => {
  it('is kept by browsers for a year, for pages, answers and failures; an http address is not', async () => {
    for (const path of ['/en/', '/api/fails', '/healthz', '/nowhere']) {
      expect((await at('https://portage.example').request(path)).headers.get('strict-transport-security'), path).toBe(
        'max-age=31536000',
      );
      expect((await at('http://localhost:4321').request(path)).headers.has('strict-transport-security'), path).toBe(
        false,
      );
    }
  });
});
