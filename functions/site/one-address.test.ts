import { Hono } from 'hono';
import { describe, expect, it } from 'vitest';
import { oneAddress } from './one-address.ts';

const app = new Hono().use('*', oneAddress).all('*', (c) => c.text('a page'));
const ask = async (path: string) => {
  const answer = await app.request(new Request(`http://localhost${path}`));
  return answer.status === 308 ? answer.headers.get('location') : answer.status;
};

describe('The address of a page', () => {
  it.each([
    ['/en/mentors/', 200],
    ['/en/mentors', '/en/mentors/'],
    ['/en/mentors?page=2', '/en/mentors/?page=2'],
    ['/en/mentors/index.html', '/en/mentors/'],
    ['/en/%6Dentors/', '/en/mentors/'],
    ['/_astro/a.js', 200],
    // One page is kept once, and none leads to another site.
    ['//en/', '/en/'],
    ['/en//mentors///a/', '/en/mentors/a/'],
    ['//evil.example/en/', '/evil.example/en/'],
    ['/%2F/evil.example/', '/evil.example/'],
    ['/en/%2f%2fmentors/', '/en/mentors/'],
    // What cannot be read is the address of nothing.
    ['/en/mentors/a%00b/', 404],
    ['/en/mentors/a%0d%0aSet-Cookie:x/', 404],
    ['/en/%5C%5Cevil.example/', 404],
    ['/en/%E0%A4%A/', 404],
    ['/en/%/', 404],
  ])('%s leads to %s', async (path, to) => {
    expect(await ask(path)).toBe(to);
  });
});
