import { describe, expect, it } from 'vitest';
import { checkSurface } from './rest-surface.ts';

const address = 'http://localhost/rest/v1/';
const ask = (path: string, init: RequestInit = {}) => checkSurface(new Request(address + path, init));
const post = (path: string, body: unknown, headers: HeadersInit = {}) =>
  ask(path, { method: 'POST', body: typeof body === 'string' ? body : JSON.stringify(body), headers });
const statusOf = async (answer: Promise<Request | Response>): Promise<number> => {
  const one = await answer;
  return one instanceof Response ? one.status : 200;
};
const id = '00000000-0000-4000-8000-000000000001';

describe('a request of a browser', () => {
  it.each([
    ['a few columns of some', () => ask(`published_mentors?select=id,slug,display_name&id=in.(${id},${id})`)],
    ['rows in their order', () => ask('notifications?select=id,type&order=created_at.desc')],
    ['a function', () => post('rpc/list_requests', { p_side: 'mentee' })],
    ['a function without arguments', () => post('rpc/server_time', '')],
    [
      'a mark that is set',
      () =>
        post('reading_marks?on_conflict=piece&columns="profile_id","piece"', [{ profile_id: id, piece: 'a' }], {
          Prefer: 'resolution=ignore-duplicates,return=minimal',
        }),
    ],
    ['a mark that is taken back', () => ask('reading_marks?piece=in.(a,b)', { method: 'DELETE' })],
    [
      'notices that were read',
      () => ask('notifications?read_at=is.null', { method: 'PATCH', body: '{"read_at":"2026-11-30T00:00:00Z"}' }),
    ],
  ])('goes on where a page sends it: %s', async (_, send) => expect(await statusOf(send())).toBe(200));

  it.each([
    ['a table that no page reads', () => ask('requests?select=*')],
    ['a private one', () => ask('audit_log?select=*')],
    ['none', () => ask('')],
    ['a function that no page calls', () => post('rpc/move_clock', { p_by: '1 day' })],
    ['a path that climbs', () => ask('rpc/../requests')],
    ['two functions', () => post('rpc/server_time/x', {})],
    ['a name every object has', () => ask('constructor')],
    ['another', () => post('rpc/__proto__', {})],
  ])('finds nothing at %s', async (_, send) => expect(await statusOf(send())).toBe(404));

  it.each([
    ['an array compared', () => ask('published_mentors?topics=ov.%7B%7D')],
    ['a pattern', () => ask('published_mentors?bio_en=match.%5E(.%2B)%2B%24')],
    ['a pattern on a column that may be compared', () => ask('published_mentors?slug=like.*a*')],
    ['an operator turned round', () => ask('published_mentors?slug=not.eq.a')],
    ['an operator for any of many', () => ask('published_mentors?slug=eq(any).{a,b}')],
    ['one or another', () => ask('published_mentors?or=(slug.eq.a,slug.eq.b)')],
    ['rows of another table beside', () => ask('published_mentors?select=*,mentor_topics(*)')],
    ['a column under another name', () => ask('published_mentors?select=a:slug')],
    ['a column as another type', () => ask('published_mentors?select=slug::bytea')],
    ['a sum', () => ask('published_mentors?select=price_cents.sum()')],
    ['a part of JSON', () => ask('notifications?select=data->x')],
    ['an order that no page has', () => ask('published_mentors?order=bio_en')],
    ['an order with more behind', () => ask('published_mentors?order=slug.desc.nullsfirst')],
    ['too many rows', () => ask('published_mentors?limit=1001')],
    ['a row to begin at', () => ask('published_mentors?offset=100000')],
    ['the same word twice', () => ask('published_mentors?slug=eq.a&slug=eq.b')],
    ['a list too long', () => ask(`published_mentors?slug=in.(${Array(101).fill('a').join(',')})`)],
    ['a value too long', () => ask(`published_mentors?slug=eq.${'a'.repeat(2001)}`)],
    ['a count', () => ask('published_mentors?select=id', { headers: { Prefer: 'count=exact' } })],
    ['a transaction undone', () => ask('published_mentors', { headers: { Prefer: 'tx=rollback' } })],
    ['another form of answer', () => ask('published_mentors', { headers: { Accept: 'text/csv' } })],
    ['a plan', () => ask('published_mentors', { headers: { Accept: 'application/vnd.pgrst.plan+json' } })],
    ['a write where pages read', () => post('published_mentors', { id })],
    [
      'a column that no page writes',
      () => post('saved_mentors', { profile_id: id, mentor_id: id, kind: 'saved', created_at: 'now' }),
    ],
    ['everybody’s rows changed', () => ask('notifications', { method: 'PATCH', body: '{"read_at":null}' })],
    ['everybody’s rows removed', () => ask('reading_marks', { method: 'DELETE' })],
    ['another method', () => ask('published_mentors', { method: 'PUT', body: '{}' })],
    ['only the headers', () => ask('published_mentors', { method: 'HEAD' })],
    ['a function by its address', () => ask('rpc/server_time')],
    ['a function with a filter', () => post('rpc/list_requests?select=id', {})],
    ['a list for a function', () => post('rpc/list_requests', [])],
    ['broken JSON', () => post('rpc/list_requests', '{')],
  ])('is refused where no page sends it: %s', async (_, send) => expect(await statusOf(send())).toBe(400));

  it('with an endless address is refused as such', async () =>
    expect(await statusOf(ask(`published_mentors?slug=eq.${'a'.repeat(20_000)}`))).toBe(414));

  it('takes no header along that steers the database', async () => {
    const passed = await ask('published_mentors?select=slug', {
      headers: {
        apikey: 'k',
        Range: '0-9',
        'Accept-Profile': 'private',
        'Content-Profile': 'auth',
        Cookie: 'a=b',
        'X-Forwarded-For': '1.2.3.4',
      },
    });
    expect(passed instanceof Response ? null : [...passed.headers.keys()]).toEqual(['apikey']);
  });
});
