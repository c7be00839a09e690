import { expect, it } from 'vitest';
import { sessionCookies } from '../session-cookies.ts';
import { readSession, type Session } from './session-cookie.ts';

const session = (token = 'aaa.bbb.ccc'): Session => ({
  access_token: token,
  refresh_token: 'zzz',
  expires_at: 1_800_000_000,
  expires_in: 3600,
  token_type: 'bearer',
  user: { id: '11111111-1111-1111-1111-111111111111' },
});
/** What a browser sends back of what it was given. */
const sent = (lines: string[]) => lines.map((line) => line.split(';')[0]!).join('; ');
const written = (one: Session, cookies = '') => sessionCookies(one, { cookies, isHttps: false });

it('a session is read as the writer of @supabase/ssr wrote it, whole or in parts, among other cookies', () => {
  for (const one of [session(), session(`a.${'b'.repeat(9000)}.c`)])
    expect(readSession(`theme=dark; ${sent(written(one))}; last=1`)).toEqual(one);
});

it('a long session is in several cookies, and without one of them there is none', () => {
  const lines = written(session(`a.${'b'.repeat(9000)}.c`));
  expect(lines.length).toBeGreaterThan(2);
  for (const missing of lines) expect(readSession(sent(lines.filter((line) => line !== missing)))).toBeNull();
});

it('of the account a cookie keeps its id, and no more', () => {
  const more = { ...session(), user: { ...session().user, email: 'zoé@example.ca', user_metadata: { name: 'Zoé' } } };
  expect(readSession(sent(written(more)))).toEqual(session());
});

it('a session with more of the account is read too, as Supabase’s own client writes it', () => {
  const full = { ...session(), user: { ...session().user, email: 'zoé@example.ca' } };
  const cookie = `portage-session=base64-${Buffer.from(JSON.stringify(full)).toString('base64url')}`;
  expect(readSession(cookie)).toMatchObject({ access_token: 'aaa.bbb.ccc', user: { id: full.user.id } });
});

it('parts that a shorter session no longer needs are cleared, and all of them when it ends', () => {
  const before = sent(written(session(`a.${'b'.repeat(9000)}.c`)));
  const after = written(session(), before);
  expect(after.filter((line) => line.includes('Max-Age=0')).length).toBe(before.split('; ').length);
  const ended = sessionCookies(null, { cookies: before, isHttps: true });
  expect(ended).toHaveLength(before.split('; ').length);
  for (const line of ended) expect(line).toMatch(/^portage-session\.\d=; Max-Age=0; Path=\/; Secure; SameSite=Lax$/);
  expect(sessionCookies(null, { cookies: 'theme=dark', isHttps: true })).toEqual([]);
});

const base64 = (value: unknown) => `portage-session=base64-${Buffer.from(JSON.stringify(value)).toString('base64url')}`;
it.each([
  ['', 'nothing'],
  ['portage-session=', 'an empty one'],
  ['portage-session=base64-%%%', 'what is not base64'],
  ['portage-session=base64-bm90IGpzb24', 'what is not JSON'],
  ['portage-session=not-encoded', 'what is not encoded'],
  [base64(null), 'null'],
  [base64('text'), 'a text'],
  [base64({ ...session(), access_token: 'a\r\nb' }), 'a token that no header may carry'],
  [base64({ ...session(), access_token: { a: 1 } }), 'a token that is no text'],
  [base64({ ...session(), user: null }), 'nobody'],
])('%s is no session', (cookies) => expect(readSession(cookies)).toBeNull());
