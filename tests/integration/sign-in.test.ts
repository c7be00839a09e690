import bcrypt from 'bcryptjs';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { authOn, pastTheGateway, somebody } from '../support/auth.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';

let test: TestDatabase;
let auth: ReturnType<typeof authOn>;
beforeAll(async () => void (test = await pgliteDatabase()));
beforeEach(() => void (auth = authOn(test)));
afterAll(() => test?.close());

/** What leaves after the answer may take a while on a busy machine. */
const slowly = { timeout: 20_000 };
const long = 'a canoe on the Red River';
const other = 'four paddles and a bear';
const accounts = (email: string) =>
  test.db.query<{ id: string; proven: boolean; has_password: boolean }>(
    `select id, email_confirmed_at is not null as proven, coalesce(encrypted_password, '') <> '' as has_password from auth.users where email = $1`,
    [email],
  );
const sessionsOf = async (email: string) =>
  (
    await test.db.query(
      'select 1 as one from auth.sessions s join auth.users u on u.id = s.user_id where u.email = $1',
      [email],
    )
  ).length;

describe('An address', () => {
  it('is proven by the code of its own mailbox, and by nothing that an outsider can do', async () => {
    const foreign = [somebody(), somebody()];
    const mine = await auth.signIn(somebody());
    for (const email of foreign) {
      const bodies: object[] = [
        { email, create_user: true },
        { email, password: long },
        { email, password: long, data: { email_verified: true } },
        { email },
        { email, type: 'signup' },
        { email, type: 'email_change' },
        { email, token: '000000', type: 'email' },
      ];
      for (const path of [
        'otp',
        'signup',
        'magiclink',
        'recover',
        'resend',
        'verify',
        'token?grant_type=password',
        'invite',
        'admin/users',
        'generate_link',
      ]) {
        for (const body of bodies)
          await auth.post(path, body, { token: mine.access_token, from: `192.0.2.${Math.floor(Math.random() * 250)}` });
      }
      for (const method of ['PUT', 'PATCH', 'POST'])
        await auth.ask(method, 'user', { email }, { token: mine.access_token });
    }
    // The codes that came to the foreign mailbox are not the attacker's; the one that comes to their own proves only their own.
    await vi.waitFor(async () => expect((await accounts(foreign[0]!))[0]?.proven).toBe(false), slowly);
    expect(
      await test.db.query('select email from auth.users where email = any ($1) and email_confirmed_at is not null', [
        foreign,
      ]),
    ).toEqual([]);
    expect(await test.db.query('select email, email_change from auth.users where id = $1', [mine.user.id])).toEqual([
      { email: expect.stringMatching(/^person/), email_change: null },
    ]);

    await auth.signIn(foreign[1]!, '198.51.100.1');
    expect((await accounts(foreign[1]!))[0]!.proven).toBe(true);
  });

  it('does not change: an account cannot take one that its mailbox never spoke for', async () => {
    const email = somebody();
    const mine = await auth.signIn(somebody());
    for (const body of [
      { email },
      { email, password: long },
      { password: long, email, email_change: email },
      { data: { email } },
      { phone: '+12045550134' },
    ]) {
      expect(await auth.ask('PUT', 'user', body, { token: mine.access_token })).toMatchObject({
        status: 400,
        body: { error_code: 'validation_failed' },
      });
    }
    // A change that began before the gateway was shut cannot be finished either.
    await test.db.query(
      `update auth.users set email_change = $2, email_change_token_current = 'x', email_change_token_new = 'x', email_change_sent_at = now() where id = $1`,
      [mine.user.id, email],
    );
    for (const type of ['email_change', 'signup', 'recovery', 'magiclink', 'reauthentication']) {
      expect((await auth.post('verify', { email, token: '123456', type })).status).toBe(400);
      expect((await auth.post('verify', { token_hash: 'x', type })).status).toBe(400);
    }
    expect(await accounts(email)).toEqual([]);
  });

  it('that somebody else made an account for is its owner’s alone from the first code on', async () => {
    const victim = somebody();
    // Hosted auth lets anybody sign up with a password, whatever our gateway says.
    expect((await pastTheGateway(test, 'POST', 'signup', { email: victim, password: long })).status).toBe(200);
    const { id } = (await accounts(victim))[0]!;
    await test.db.query(
      `insert into auth.sessions (id, user_id, created_at, updated_at) values (gen_random_uuid(), $1, now(), now())`,
      [id],
    );

    const session = await auth.signIn(victim);
    expect(session.user.id).toBe(id);
    expect(await accounts(victim)).toEqual([{ id, proven: true, has_password: false }]);
    expect(await sessionsOf(victim)).toBe(1);
    expect((await auth.withPassword(victim, long)).status).toBe(400);
    expect(
      (await pastTheGateway(test, 'POST', 'token?grant_type=password', { email: victim, password: long })).status,
    ).toBe(400);
    expect(await auth.rpc(session.access_token, 'list_requests', { p_side: 'mentee' })).toBe(200);
    // A later code ends nothing: the first proof is made once.
    await auth.signIn(victim, '198.51.100.2');
    expect(await sessionsOf(victim)).toBe(2);
  });

  it('keeps the language of the page that its account was made on', async () => {
    const email = somebody();
    await auth.signIn(email);
    expect(
      await test.db.query('select locale from public.profiles p join auth.users u using (id) where u.email = $1', [
        email,
      ]),
    ).toEqual([{ locale: 'fr' }]);
  });

  it('is the same however it is written', async () => {
    const email = somebody();
    const code = await auth.sendCode(email);
    expect((await auth.verify(` ${email.toUpperCase()} `, code)).status).toBe(200);
    expect((await auth.post('otp', { email: `(1)${email}` })).status).toBe(400);
    expect((await auth.post('otp', { email: `ｘ${email}` })).status).toBe(200);
    await vi.waitFor(async () => expect(await accounts(`x${email}`)).toHaveLength(1), slowly);
  });
});

describe('A password', () => {
  it('is set once by whoever has just typed a code; it is told by e-mail, and every other session ends', async () => {
    const email = somebody();
    const elsewhere = await auth.signIn(email);
    const here = await auth.signIn(email);
    expect((await auth.setPassword(here, long)).status).toBe(200);
    expect((await auth.withPassword(email, long)).status).toBe(200);
    expect((await auth.withPassword(email, other)).status).toBe(400);
    expect(await auth.rpc(elsewhere.access_token, 'list_requests', { p_side: 'mentee' })).toBe(400);
    expect((await auth.renew(elsewhere)).status).toBe(400);
    expect(await auth.rpc(here.access_token, 'list_requests', { p_side: 'mentee' })).toBe(200);
    const told = await test.db.query<{ mail: { type: string; to: string } }>(
      `select public.mail_context(o.id) as mail from private.outbox o join public.notifications n on o.key = 'email:' || n.id where n.type = 'password_set' and n.profile_id = $1`,
      [here.user.id],
    );
    expect(told.map(({ mail }) => [mail.type, mail.to])).toEqual([['password_set', email]]);
    // The code is spent.
    expect(await auth.setPassword(here, other)).toMatchObject({
      status: 403,
      body: { error_code: 'reauthentication_needed' },
    });
  });

  it('is not changed by a token alone: not of a password, not renewed, not a quarter of an hour after the code, not signed out', async () => {
    const email = somebody();
    expect((await auth.setPassword(await auth.signIn(email), long)).status).toBe(200);
    const byPassword = (await auth.withPassword(email, long)).body as never;
    expect((await auth.setPassword(byPassword, other)).status).toBe(403);
    const renewed = (await auth.renew(byPassword)).body as never;
    expect((await auth.setPassword(renewed, other)).status).toBe(403);

    const late = await auth.signIn(email);
    await test.db.query(`update private.code_sign_ins set at = at - interval '16 minutes'`);
    expect((await auth.setPassword(late, other)).status).toBe(403);
    const gone = await auth.signIn(email);
    await auth.post('logout?scope=local', {}, { token: gone.access_token });
    expect((await auth.setPassword(gone, other)).status).toBe(403);
    expect((await auth.ask('PUT', 'user', { password: other })).status).toBe(401);

    expect((await auth.withPassword(email, other)).status).toBe(400);
    // A new code changes it: whoever lost theirs is not shut out.
    expect((await auth.setPassword(await auth.signIn(email, '198.51.100.3'), other)).status).toBe(200);
    expect((await auth.withPassword(email, other, '198.51.100.3')).status).toBe(200);
  });

  it('of a wrong length is refused', async () => {
    const mine = await auth.signIn(somebody());
    for (const password of ['', 'eleven char', 'x'.repeat(73), 'é'.repeat(37)])
      expect((await auth.setPassword(mine, password)).status).toBe(400);
    expect((await auth.setPassword(mine, 'é'.repeat(36))).status).toBe(200);
  });
});

describe('A session', () => {
  /** A quarter of a minute later, as far as tokens that were used know. */
  const later = () => test.db.query(`update private.used_refresh_tokens set at = at - interval '15 seconds'`);

  it('is renewed once by each token; a token used again later ends it, with every token of it', async () => {
    const email = somebody();
    const first = await auth.signIn(email);
    const apart = await auth.signIn(email);
    const second = (await auth.renew(first)).body as typeof first;
    const third = (await auth.renew(second)).body as typeof first;
    await later();
    expect((await auth.renew(first)).status).toBe(400);
    for (const token of [third, second, first]) expect((await auth.renew(token)).status).toBe(400);
    for (const { access_token } of [first, second, third])
      expect(await auth.rpc(access_token, 'list_requests', { p_side: 'mentee' })).toBe(400);
    // Another device of the same member is another family.
    expect((await auth.renew(apart)).status).toBe(200);
  });

  it('goes on for two tabs that renew it at once, and for who does so again within ten seconds', async () => {
    const session = await auth.signIn(somebody());
    const answers = await Promise.all([auth.renew(session), auth.renew(session), auth.renew(session)]);
    for (const { status, body } of [...answers, await auth.renew(session)]) {
      expect(status).toBe(200);
      expect(await auth.rpc(body['access_token'] as string, 'list_requests', { p_side: 'mentee' })).toBe(200);
    }
    expect((await auth.renew(answers[1]!.body as typeof session)).status).toBe(200);
  });

  it('writes and reads nothing once it was signed out, though its token lives on', async () => {
    const session = await auth.signIn(somebody());
    const save = () =>
      auth.rpc(session.access_token, 'save_my_profile', { p_profile: { display_name: 'Zoé', languages: ['fr'] } });
    const table = (method: string, body?: object) =>
      auth.gateway.request(
        `http://localhost/rest/v1/reading_marks?profile_id=eq.${session.user.id}`,
        {
          method,
          headers: {
            'Content-Type': 'application/json',
            apikey: test.keys.publishable,
            Authorization: `Bearer ${session.access_token}`,
          },
          ...(body ? { body: JSON.stringify(body) } : {}),
        },
        { own: true },
      );
    const profile = async () =>
      (await (
        await auth.gateway.request(
          'http://localhost/rest/v1/profiles?select=display_name',
          { headers: { apikey: test.keys.publishable, Authorization: `Bearer ${session.access_token}` } },
          { own: true },
        )
      ).json()) as object[];
    expect(await save()).toBe(200);
    expect(await profile()).toHaveLength(1);
    expect((await auth.post('logout?scope=local', {}, { token: session.access_token })).status).toBe(204);

    expect(await save()).toBe(400);
    expect(await profile()).toEqual([]);
    for (const name of ['delete_my_account', 'keep_my_account', 'export_my_data', 'resume_mentoring'])
      expect(await auth.rpc(session.access_token, name), name).toBe(400);
    expect((await table('POST', { profile_id: session.user.id, piece: 'goals' })).status).toBeGreaterThanOrEqual(400);
    expect((await auth.renew(session)).status).toBe(400);
  });
});

describe('A code', () => {
  it('is dead after five wrong tries, wherever they come from, and its next begins anew', async () => {
    const email = somebody();
    const code = await auth.sendCode(email);
    const wrong = (n: number) => String((Number(code) + n) % 1_000_000).padStart(6, '0');
    for (let n = 1; n <= 5; n++) expect((await auth.verify(email, wrong(n), `203.0.113.${n}`)).status).toBe(403);
    expect((await auth.verify(email, code, '203.0.113.9')).status).toBe(403);
    const next = await auth.sendCode(email);
    for (let n = 1; n <= 4; n++)
      await auth.verify(email, String((Number(next) + n) % 1_000_000).padStart(6, '0'), `203.0.113.${n}`);
    expect((await auth.verify(email, next)).status).toBe(200);
  });

  it('is dead after five wrong tries at once as well', async () => {
    const email = somebody();
    const code = await auth.sendCode(email);
    await Promise.all(
      Array.from({ length: 12 }, (_, n) =>
        auth.verify(email, String((Number(code) + n + 1) % 1_000_000).padStart(6, '0'), `203.0.113.${n}`),
      ),
    );
    expect((await auth.verify(email, code, '203.0.113.99')).status).toBe(403);
    expect((await accounts(email))[0]!.proven).toBe(false);
  });

  it('goes to one mailbox five times in ten minutes, whoever asks and however the address is written', async () => {
    const email = somebody();
    const spelled = [email, email.toUpperCase(), ` ${email}`, email.replace('@', '＠'), email];
    for (const [n, one] of spelled.entries())
      expect((await auth.post('otp', { email: one }, { from: `203.0.113.${n}` })).status).toBe(200);
    for (const one of [email, email.toUpperCase()])
      expect(await auth.post('otp', { email: one }, { from: '203.0.113.77' })).toMatchObject({
        status: 429,
        body: { error: 'rate_limited' },
      });
    await vi.waitFor(() => expect(auth.codes(email).length).toBe(5), slowly);
  });

  it('is counted for a mailbox though our own forms ask for it', async () => {
    const email = somebody();
    const own = () =>
      auth.gateway.request(
        'http://localhost/auth/v1/otp',
        { method: 'POST', headers: { apikey: test.keys.publishable }, body: JSON.stringify({ email }) },
        { own: true },
      );
    for (let n = 0; n < 5; n++) expect((await own()).status).toBe(200);
    expect((await own()).status).toBe(429);
  });
});

describe('Whether an address has an account', () => {
  /** One of each: nobody, somebody who only asked for a code, a member without a password, one with. */
  async function everybody() {
    const [nobody, unproven, member, withOne] = [somebody(), somebody(), somebody(), somebody()];
    await auth.sendCode(unproven);
    await auth.signIn(member);
    await auth.setPassword(await auth.signIn(withOne), long);
    return {
      nobody,
      unproven,
      member,
      withOne,
      seeded: (
        await test.db.query<{ email: string }>('select email from auth.users where id = $1', [await addMember(test)])
      )[0]!.email,
    };
  }

  it.each([
    ['a code is asked for', (email: string) => auth.post('otp', { email, create_user: true }), 200],
    ['a code is guessed', (email: string) => auth.verify(email, '000000'), 403],
    ['a password is guessed', (email: string) => auth.withPassword(email, 'not the right one'), 400],
    ['an account is made', (email: string) => auth.post('signup', { email, password: long }), 404],
    ['a password is forgotten', (email: string) => auth.post('recover', { email }), 404],
    ['a code is asked for again', (email: string) => auth.post('resend', { email, type: 'signup' }), 404],
  ] as const)('is not told when %s', async (_, ask, status) => {
    const answers = [];
    for (const email of Object.values(await everybody())) answers.push(await ask(email));
    expect(answers[0]!.status).toBe(status);
    for (const answer of answers) expect(answer).toEqual(answers[0]);
  });

  it('is not told by the work that is done: nothing is looked up before a code’s answer leaves, and one password is compared either way', async () => {
    const people = await everybody();
    const compared = vi.spyOn(bcrypt, 'compare');
    const real = test.app.fetch.bind(test.app);
    let held: (() => void) | null = null;
    // Auth takes no call for a code until this test lets it.
    const fetched = vi.spyOn(test.app, 'fetch').mockImplementation(async (request, ...more) => {
      if (new URL(request.url).pathname.endsWith('/otp')) await new Promise<void>((go) => (held = go));
      return real(request, ...more);
    });
    try {
      for (const [who, email] of Object.entries(people)) {
        held = null;
        expect((await auth.post('otp', { email, create_user: true })).status, who).toBe(200);
        await vi.waitFor(() => expect(held, who).not.toBeNull());
        held!();
        compared.mockClear();
        await auth.withPassword(email, 'not the right one');
        expect(compared.mock.calls.length, who).toBe(1);
      }
    } finally {
      fetched.mockRestore();
      compared.mockRestore();
    }
  });
});
