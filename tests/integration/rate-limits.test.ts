import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fetchInProcess } from '../../functions/embedded/gateway.ts';
import { readKeys } from '../../functions/embedded/keys.ts';
import { errorText } from '../../src/core/i18n/error-text.ts';
import { words } from '../../src/words.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMember, addMentor, aRequest } from '../support/people.ts';

let test: TestDatabase;
let migrated: object[];
beforeAll(async () => {
  test = await pgliteDatabase();
  migrated = await grants();
});
afterAll(() => test?.close());

/** Who may do what with which table, as PostgreSQL keeps it. */
const grants = () =>
  test.db.query(`
  select c.oid::regclass::text as name, c.relacl::text as acl from pg_class c
  where c.relnamespace in ('public'::regnamespace, 'private'::regnamespace) and c.relkind in ('r', 'v', 'S')
  union all select 'default for ' || defaclobjtype::text || ' in ' || defaclnamespace, defaclacl::text from pg_default_acl order by 1`);

/** A request as it comes in from an address. */
const from = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });
type Refused = { error: string; message?: string; retry_after: number };

/** A 429 that says when: in the header, in the body, and in words of both languages. */
async function saysWhen(answer: Response, most: number): Promise<number> {
  expect(answer.status).toBe(429);
  const body = (await answer.json()) as Refused;
  expect(body.error).toBe('rate_limited');
  expect(Number(answer.headers.get('Retry-After'))).toBe(body.retry_after);
  expect(body.retry_after).toBeGreaterThanOrEqual(1);
  expect(body.retry_after).toBeLessThanOrEqual(most);
  expect(errorText('en', words('en', 'errors'), body.error, body.retry_after)).toMatch(
    /again in \d+ (minutes?|hours?)\.$/,
  );
  expect(errorText('fr', words('fr', 'errors'), body.error, body.retry_after)).toMatch(
    / dans \d+\s(minutes?|heures?)\.$/,
  );
  return body.retry_after;
}

describe('Signing up and in', () => {
  const post = (address: string, path: string, body: object) => {
    const { gateway } = functionsOnce();
    return gateway.request(
      `http://localhost/auth/v1/${path}`,
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/json', apikey: test.keys.publishable },
        body: JSON.stringify(body),
      },
      from(address),
    );
  };
  let made: ReturnType<typeof functionsOn> | undefined;
  const functionsOnce = () => (made ??= functionsOn(test));
  let person = 0;
  const somebody = () => `limit${++person}@example.ca`;

  it.each([
    ['a code by e-mail', 'otp', 12, () => ({ email: somebody(), create_user: true })],
    ['trying codes', 'verify', 20, () => ({ email: somebody(), token: String(100_000 + ++person), type: 'email' })],
    [
      'trying passwords',
      'token?grant_type=password',
      20,
      () => ({ email: somebody(), password: `guess number ${++person} of many` }),
    ],
  ] as [string, string, number, () => object][])(
    'limits %s from one address, and says when to come back [T62]',
    async (_, path, allowed, body) => {
      for (let i = 0; i < allowed; i++)
        expect((await post('192.0.2.1', path, body())).status, `call ${i + 1}`).not.toBe(429);
      await saysWhen(await post('192.0.2.1', path, body()), 600);
      // Somebody else is not made to wait for it.
      expect((await post('192.0.2.2', path, body())).status).not.toBe(429);
    },
  );

  it.each([
    ['codes', 'otp', 5, () => ({ email: 'one.mailbox@example.ca' })],
    [
      'tries of its code',
      'verify',
      20,
      () => ({ email: 'one.mailbox@example.ca', token: String(100_000 + ++person), type: 'email' }),
    ],
    [
      'tries of its password',
      'token?grant_type=password',
      10,
      () => ({ email: 'one.mailbox@example.ca', password: `guess number ${++person} of many` }),
    ],
  ] as [string, string, number, () => object][])(
    'limits %s for one mailbox, from however many addresses they come [T62]',
    async (_, path, allowed, body) => {
      for (let i = 0; i < allowed; i++)
        expect((await post(`203.0.113.${i}`, path, body())).status, `call ${i + 1}`).not.toBe(429);
      await saysWhen(await post('203.0.113.200', path, body()), 600);
      expect((await post('203.0.113.201', path, { ...body(), email: 'another.mailbox@example.ca' })).status).not.toBe(
        429,
      );
    },
  );

  it('renews sessions all the same', async () => {
    for (let i = 0; i < 40; i++)
      expect((await post('192.0.2.1', 'token?grant_type=refresh_token', { refresh_token: 'none' })).status).not.toBe(
        429,
      );
  });
});

describe('Sending and reporting, by one member', () => {
  it('takes ten requests a day, then says when the next may be sent, and takes it then [T62]', async () => {
    const { post, rpc } = functionsOn(test);
    const mentee = await addMember(test);
    const sendTo = async (mentor: string) => {
      const { p_mentor: _, ...words } = aRequest(mentor);
      const body = Object.fromEntries(Object.entries(words).map(([key, value]) => [key.slice(2), value]));
      return post(mentee, 'requests', { id: crypto.randomUUID(), mentor, ...body });
    };
    for (let i = 0; i < 10; i++) {
      const answer = await sendTo(await addMentor(test));
      expect(answer.status).toBe(200);
      const { id } = (await answer.json()) as { id: string };
      expect((await post(mentee, `requests/${id}/withdraw`)).status).toBe(200);
      if (i === 0) await test.db.query(`select public.move_clock('2 hours')`);
    }
    const next = await addMentor(test);
    const wait = await saysWhen(await sendTo(next), 22 * 3600);
    expect(wait).toBeGreaterThan(21 * 3600);
    // Past our own functions too.
    const direct = await rpc(mentee, 'send_request', aRequest(next));
    expect([direct.status, await direct.json()]).toEqual([
      400,
      expect.objectContaining({ code: 'P0001', message: 'rate_limited' }),
    ]);
    // Another member is not concerned.
    expect(await (await rpc(await addMember(test), 'send_request', aRequest(next))).json()).toMatchObject({
      status: 'sent',
    });

    await test.db.query('select public.move_clock(make_interval(secs => $1))', [wait + 1]);
    expect((await sendTo(next)).status).toBe(200);
  });

  it('takes ten reports a day, then says when [T62]', async () => {
    const { post } = functionsOn(test);
    const member = await addMember(test);
    const subject = await addMember(test);
    const report = () => post(member, 'report', { subject_kind: 'profile', subject, reason: 'other', note: '' });
    for (let i = 0; i < 10; i++) expect((await report()).status).toBe(200);
    const wait = await saysWhen(await report(), 24 * 3600);
    await test.db.query('select public.move_clock(make_interval(secs => $1))', [wait + 1]);
    expect((await report()).status).toBe(200);
  });
});

describe('Everything else, from one address', () => {
  it.each([
    ['sending requests', 'requests', 30, 600],
    ['unsubscribing', 'unsubscribe?token=x', 30, 600],
  ])('limits %s [T62]', async (_, path, allowed, seconds) => {
    const { app } = functionsOn(test);
    const call = (address: string) =>
      app.request(`http://localhost/api/${path}`, { method: 'POST', body: '{}' }, from(address));
    for (let i = 0; i < allowed; i++) expect((await call('192.0.2.1')).status).not.toBe(429);
    await saysWhen(await call('192.0.2.1'), seconds);
    expect((await call('192.0.2.2')).status).not.toBe(429);
  });

  it('limits any call of the functions, and any read', async () => {
    const { app, gateway } = functionsOn(test);
    const twice = async (most: number, call: () => Promise<Response> | Response) => {
      for (let i = 0; i < most; i++) expect((await call()).status).not.toBe(429);
      return call();
    };
    await saysWhen(
      await twice(600, () => app.request('http://localhost/api/nothing', { method: 'POST' }, from('192.0.2.1'))),
      60,
    );
    const refused = await twice(1200, () => gateway.request('http://localhost/rest/v1/nothing', {}, from('192.0.2.1')));
    // A reader of the database sees what a raised exception looks like.
    expect(await refused.clone().json()).toMatchObject({ code: 'P0001', message: 'rate_limited' });
    await saysWhen(refused, 60);
  });

  it('never counts our own calls inside the process: jobs and commands are no visitors', async () => {
    const { gateway } = functionsOn(test);
    const own = fetchInProcess(gateway);
    for (let i = 0; i < 1300; i++) expect((await own('http://localhost/rest/v1/nothing')).status).not.toBe(429);
  });
});

describe('The embedded Supabase', () => {
  it('makes the keys of an installation once, readable by their owner alone', () => {
    const folder = mkdtempSync(join(tmpdir(), 'portage-keys-'));
    const file = join(folder, 'deeper', 'keys.json');
    const keys = readKeys(file);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(readKeys(file)).toEqual(keys);
    expect(readKeys(join(folder, 'other.json'))).not.toEqual(keys);
    rmSync(folder, { recursive: true });
  });

  it('is nobody’s administrator: a call without a key on the machine itself is refused', async () => {
    const { gateway } = functionsOn(test);
    for (const address of ['127.0.0.1', '::1']) {
      const ask = (headers: Record<string, string>) =>
        gateway.request(
          'http://localhost/rest/v1/profiles?select=display_name',
          { headers: { Host: 'localhost', ...headers } },
          from(address),
        );
      expect((await ask({})).status).toBe(401);
      expect((await ask({ Authorization: `Bearer ${test.keys.secret}` })).status).toBe(401);
      expect((await ask({ apikey: test.keys.secret })).status).toBe(200);
      expect((await ask({ apikey: test.keys.publishable })).status).toBe(401);
    }
  });

  it('leaves the grants as the migrations wrote them, whoever asked meanwhile', async () => {
    const { rpc, gateway } = functionsOn(test);
    const member = await addMember(test);
    expect((await rpc(member, 'list_requests', { p_side: 'mentee' })).status).toBe(200);
    await gateway.request(
      'http://localhost/rest/v1/settings',
      { headers: { apikey: test.keys.publishable } },
      from('192.0.2.9'),
    );
    expect(await grants()).toEqual(migrated);
    // A member marks a notice read, and changes nothing else of it.
    const [notice] = await test.db.query<{ id: string }>(
      `insert into public.notifications (profile_id, type, key) values ($1, 'draft_waiting', 'x') returning id`,
      [member],
    );
    const change = (body: object) =>
      gateway.request(`http://localhost/rest/v1/notifications?id=eq.${notice!.id}`, {
        method: 'PATCH',
        headers: {
          'Content-Type': 'application/json',
          apikey: test.keys.secret,
          Authorization: `Bearer ${functionsOn(test).tokenOf(member)}`,
        },
        body: JSON.stringify(body),
      });
    expect((await change({ read_at: '2026-11-23T00:00:00Z' })).status).toBe(204);
    expect((await change({ type: 'mentor_approved' })).status).toBe(403);
    expect(
      await test.db.query('select type, read_at is not null as read from public.notifications where id = $1', [
        notice!.id,
      ]),
    ).toEqual([{ type: 'draft_waiting', read: true }]);
  });
});
