import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerRoutes } from '../../functions/features/requests/answer.ts';
import { askRoutes } from '../../functions/features/requests/ask.ts';
import { siteSearch } from '../../functions/features/search/site-search.ts';
import { searchRoutes } from '../../functions/features/search/page.ts';
import { formerAddresses } from '../../functions/site/former-addresses.ts';
import { isFromElsewhere } from '../../functions/platform/posted-from.ts';
import { readSession } from '../../src/core/domain/session-cookie.ts';
import { fieldOf } from '../../src/core/domain/errors.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMentor, addMember } from '../support/people.ts';
import { pagesAsStates } from '../support/page-states.ts';

let test: TestDatabase;
let mentor: string;
beforeAll(async () => {
  test = await pgliteDatabase();
  mentor = await addMentor(test, { maxPending: 20, maxActive: 20 });
});
afterAll(() => test?.close());

/** What a page is to show, instead of the page: how it looks is for browsers to test. */
type PageState = {
  step: string;
  codes?: string[];
  fields: Record<string, string>;
  retryAfter?: number | null;
  deadline?: string;
  answer?: { total: number } | null;
};
/** The routes on one database: what it counts, every test counts together. */
function routes() {
  const { deps, logged, tokenOf } = functionsOn(test);
  const app = new Hono()
    .route('/', formerAddresses())
    .route('/', askRoutes(deps, pagesAsStates))
    .route('/', answerRoutes(deps, pagesAsStates))
    .route(
      '/',
      searchRoutes(
        {
          search: siteSearch({ supabase: deps.supabase, server: null, piecesIn: () => [] }),
          lexicon: async () => null,
          log: deps.log,
        },
        pagesAsStates,
      ),
    );
  const env = (address: string) => ({ incoming: { socket: { remoteAddress: address } } });
  return {
    logged,
    get: async (path: string, headers: Record<string, string> = {}) =>
      app.request(`https://portage.example${path}`, { headers }, env('203.0.113.9')),
    tokenOf,
    post: async (
      body: BodyInit | Record<string, string>,
      {
        from = '203.0.113.1',
        headers = {},
        path = '/en/ask/',
      }: { from?: string; headers?: Record<string, string>; path?: string } = {},
    ) => {
      const isForm = typeof body === 'object' && Object.getPrototypeOf(body) === Object.prototype;
      return app.request(
        `https://portage.example${path}`,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', Host: 'portage.example', ...headers },
          body: isForm ? new URLSearchParams(body as Record<string, string>) : (body as BodyInit),
        },
        env(from),
      );
    },
  };
}
const state = async (answer: Response) => (await answer.json()) as PageState;
let people = 0;
const somebody = () => `plain${++people}@example.ca`;
const version = async () =>
  (await test.db.query<{ v: string }>(`select private.orientation_version('mentee') as v`))[0]!.v;
const whole = async (changes: Record<string, string> = {}) => ({
  id: randomUUID(),
  mentor,
  goal: 'Choose between two routes by March.',
  background: 'Four years of practice.',
  why: 'You went down the same road.',
  duration: 'three_months',
  format: 'phone',
  topic: 'accounting',
  use_initials: 'yes',
  display_name: 'Ann Lee',
  email: somebody(),
  orientation: await version(),
  ...changes,
});
const codesTo = (email: string) =>
  test.mails.filter((mail) => mail.to === email).map((mail) => /\b\d{6}\b/.exec(mail.text ?? '')![0]);
/** The nth code that came to a mailbox, waited for: it leaves after the answer. */
const codeTo = (email: string, nth = 1): Promise<string> =>
  vi.waitFor(
    () => {
      const code = codesTo(email)[nth - 1];
      if (!code) throw new Error(`No code came to ${email}.`);
      return code;
    },
    { timeout: 20_000 },
  );
const requestsOf = (email: string) =>
  test.db.query<{ id: string; deadline_at: string; display_name: string; locale: string; use_initials: boolean }>(
    `select r.id, r.deadline_at, p.display_name, p.locale, r.use_initials from public.requests r join public.profiles p on p.id = r.mentee_id join auth.users u on u.id = p.id where u.email = $1`,
    [email],
  );

describe('A first request', () => {
  it('is sent once with the code of an e-mail, whoever presses twice or loads the answer anew [D4]', async () => {
    const app = routes();
    const form = await whole({ goal: 'First line.\r\nSecond line.', display_name: 'Zoé Roy' });
    const first = await app.post(form, { path: '/fr/demander/' });
    expect([first.status, (await state(first)).step]).toEqual([200, 'code']);
    expect(first.headers.get('Cache-Control')).toBe('no-store');
    await app.post(form, { path: '/fr/demander/' });
    const code = await codeTo(form.email);
    expect(codesTo(form.email), 'a second press sends no second code').toHaveLength(1);
    const post = () => app.post({ ...form, code, do: 'send' }, { path: '/fr/demander/' });
    const [one, two] = await Promise.all([post(), post()]);
    const again = await post();
    for (const answer of [one, two, again]) {
      const { step, deadline } = await state(answer);
      expect([answer.status, step, Boolean(deadline)]).toEqual([200, 'sent', true]);
    }
    const opened = [one, two].flatMap((answer) => answer.headers.getSetCookie());
    const [account] = await test.db.query<{ id: string }>('select id from auth.users where email = $1', [form.email]);
    expect(readSession(opened[0]!)?.user.id, 'the code opens a session that stays').toBe(account!.id);
    const [request, ...others] = await requestsOf(form.email);
    expect([request!.id, request!.display_name, request!.locale, request!.use_initials, others]).toEqual([
      form.id,
      'Zoé Roy',
      'fr',
      true,
      [],
    ]);
    expect(await test.db.query('select goal from public.requests where id = $1', [form.id])).toEqual([
      { goal: 'First line.\nSecond line.' },
    ]);
    expect(
      await test.db.query(
        'select 1 as one from public.orientation_completions c join public.requests r on r.mentee_id = c.profile_id where r.id = $1',
        [form.id],
      ),
    ).toHaveLength(1);
  });

  it('keeps a member’s own name, and says what the database refuses with every word still there', async () => {
    const app = routes();
    const member = await addMember(test, { name: 'Old Name', oriented: false });
    const [{ email }] = (await test.db.query<{ email: string }>('select email from auth.users where id = $1', [
      member,
    ])) as [{ email: string }];
    const send = async (changes: Record<string, string>) => {
      const form = await whole({ email, display_name: 'New Name', ...changes });
      const before = codesTo(email).length;
      await app.post(form);
      return app.post({ ...form, code: await codeTo(email, before + 1), do: 'send' });
    };
    expect((await state(await send({}))).step).toBe('sent');
    expect((await requestsOf(email))[0]!.display_name).toBe('Old Name');
    const second = await send({ goal: 'Something else by summer.' });
    const { step, codes, fields } = await state(second);
    expect([second.status, step, codes, fields['goal']]).toEqual([
      409,
      'write',
      ['request_already_open'],
      'Something else by summer.',
    ]);
  });

  it.each([
    ['nothing at all', {}, 404, undefined],
    ['a mentor who is not there', { mentor: randomUUID() }, 404, undefined],
    ['a mentor that is no id', { mentor: "x' or 1=1" }, 404, undefined],
    ['an empty goal', { goal: '  ' }, 422, 'goal_required'],
    ['a goal beyond its length', { goal: 'x'.repeat(601) }, 422, 'goal_too_long'],
    ['a name that is an address', { display_name: 'Free gift at www.evil.example' }, 422, 'display_name_has_address'],
    ['a name that cannot be seen', { display_name: '\u3164\u200b' }, 422, 'display_name_required'],
    ['an address that hides another one', { email: 'a@example.ca?bcc=b@example.ca' }, 422, 'email_unknown'],
    ['a duration that nobody knows', { duration: 'forever' }, 422, 'duration_unknown'],
    ['a duration that this mentor does not offer', { duration: 'twelve_months' }, 422, 'duration_not_offered'],
    ['a format that this mentor does not offer', { format: 'in_person' }, 422, 'format_not_offered'],
    ['a topic with a path in it', { topic: '../../etc' }, 422, 'topic_unknown'],
    ['no name', { display_name: '' }, 422, 'display_name_required'],
    ['a name beyond its length', { display_name: 'x'.repeat(61) }, 422, 'display_name_too_long'],
    ['no address', { email: '' }, 422, 'email_required'],
    ['an address with a second one behind it', { email: 'a@example.ca\r\nBcc: b@example.ca' }, 422, 'email_unknown'],
    ['an address beyond its length', { email: `${'x'.repeat(250)}@example.ca` }, 422, 'email_unknown'],
    ['an orientation that was not read', { orientation: '' }, 409, 'orientation_required'],
    ['an orientation of a long name', { orientation: 'x'.repeat(21) }, 409, 'orientation_changed'],
  ] as const)('with %s sends no code and keeps what was typed', async (_, changes, status, code) => {
    const app = routes();
    const mails = test.mails.length;
    const form = Object.keys(changes).length === 0 ? {} : await whole(changes as Record<string, string>);
    for (const step of [{}, { do: 'again' }, { do: 'send', code: '123456' }] as Record<string, string>[]) {
      const answer = await app.post({ ...form, ...step });
      const { codes, fields, step: shown } = await state(answer);
      if (code) expect([answer.status, codes?.includes(code), shown], code).toEqual([status, true, 'write']);
      for (const [name, value] of Object.entries(form))
        expect(fields[name], name).toBe((value as string).replaceAll('\r\n', '\n'));
    }
    expect(test.mails.length).toBe(mails);
    expect(app.logged).toEqual([]);
  });

  it('that is no form, too large or not text is refused in words', async () => {
    const app = routes();
    for (const [body, headers, status] of [
      ['x'.repeat(70_000), {}, 413],
      ['goal=%FF%FE&x=%00', {}, 400],
      [new Uint8Array([0x67, 0xff, 0xfe]), {}, 400],
      ['goal=a%00b', {}, 400],
    ] as const) {
      const answer = await app.post(body, { headers });
      expect([status, (await answer.text()).startsWith('<!doctype html>')]).toEqual([answer.status, true]);
    }
    for (const [body, type] of [
      ['{"goal":', 'application/json'],
      ['--x\r\n', 'multipart/form-data; boundary=x'],
      ['', 'text/plain'],
    ] as const) {
      const answer = await app.post(body, { headers: { 'Content-Type': type } });
      expect(answer.status).toBeLessThan(500);
      expect((await state(answer)).step).toBe('write');
    }
    expect(app.logged).toEqual([]);
  });

  it('by a page of another site is refused; a browser that says nothing is not', async () => {
    const app = routes();
    const form = await whole();
    for (const headers of [
      { Origin: 'https://evil.example' },
      { Origin: 'null' },
      { 'Sec-Fetch-Site': 'cross-site' },
      { 'Sec-Fetch-Site': 'same-site', Origin: 'https://portage.example' },
    ] as Record<string, string>[]) {
      const answer = await app.post(form, { headers });
      expect([answer.status, JSON.stringify(headers)]).toEqual([403, JSON.stringify(headers)]);
    }
    expect(codesTo(form.email)).toEqual([]);
    for (const headers of [
      {},
      { Origin: 'https://portage.example' },
      { 'Sec-Fetch-Site': 'same-origin', Origin: 'https://portage.example' },
    ] as Record<string, string>[])
      expect(isFromElsewhere(new Request('http://127.0.0.1/', { headers }), 'https://portage.example')).toBe(false);
  });

  it('fills nobody’s mailbox: four codes in ten minutes to one address, from wherever, and words that wait', async () => {
    const app = routes();
    const email = somebody();
    for (let i = 1; i <= 6; i += 1) {
      const form = await whole({ email: i % 2 ? email : email.toUpperCase() });
      const answer = await app.post(form, { from: `203.0.113.${i}` });
      const { codes, fields, retryAfter } = await state(answer);
      expect([answer.status, codes, fields['goal']]).toEqual(
        i <= 4 ? [200, undefined, form.goal] : [429, ['rate_limited'], form.goal],
      );
      if (i > 4) expect(retryAfter).toBeGreaterThan(0);
    }
    await codeTo(email, 4);
    expect(codesTo(email)).toHaveLength(4);
  });

  it.each([
    ['Arabic', (code: string) => [...code].map((digit) => '٠١٢٣٤٥٦٧٨٩'[Number(digit)]!).join('')],
    ['Persian', (code: string) => [...code].map((digit) => '۰۱۲۳۴۵۶۷۸۹'[Number(digit)]!).join('')],
    ['full-width', (code: string) => [...code].map((digit) => '０１２３４５６７８９'[Number(digit)]!).join('')],
    ['spaced', (code: string) => ` ${code.slice(0, 3)} ${code.slice(3)} `],
  ] as const)('takes a code in %s digits', async (_, typed) => {
    const app = routes();
    const form = await whole();
    await app.post(form);
    expect((await state(await app.post({ ...form, code: typed(await codeTo(form.email)), do: 'send' }))).step).toBe(
      'sent',
    );
  });

  it('says what is wrong with a code at its own field', async () => {
    const app = routes();
    const form = await whole();
    await app.post(form);
    for (const [code, word] of [
      ['', 'code_required'],
      [' ', 'code_required'],
      ['12', 'code_unknown'],
      ['abc', 'code_unknown'],
      ['٠١٢', 'code_unknown'],
      ['1234567', 'code_unknown'],
    ] as const) {
      const { step, codes } = await state(await app.post({ ...form, code, do: 'send' }));
      expect([step, codes, fieldOf(codes![0]!)], code).toEqual(['code', [word], 'code']);
    }
  });

  it('takes no code after five wrong ones, the right one neither', async () => {
    const app = routes();
    const form = await whole();
    await app.post(form);
    const right = await codeTo(form.email);
    for (let n = 1; n <= 5; n++)
      await app.post(
        { ...form, code: String((Number(right) + n) % 1_000_000).padStart(6, '0'), do: 'send' },
        { from: `203.0.113.${n}` },
      );
    expect((await state(await app.post({ ...form, code: right, do: 'send' }, { from: '203.0.113.99' }))).codes).toEqual(
      ['code_unknown'],
    );
    expect(await requestsOf(form.email)).toEqual([]);
    await app.post({ ...form, do: 'again' });
    expect((await state(await app.post({ ...form, code: await codeTo(form.email, 2), do: 'send' }))).step).toBe('sent');
  });

  it('lets nobody guess a code: eight tries, then a wait', async () => {
    const app = routes();
    const form = await whole();
    await app.post(form);
    const right = await codeTo(form.email);
    const wrong = Array.from({ length: 9 }, (_, i) => String((Number(right) + i + 1) % 1_000_000).padStart(6, '0'));
    const answers = [];
    for (const code of wrong) answers.push((await state(await app.post({ ...form, code, do: 'send' }))).codes![0]);
    expect(answers).toEqual([...Array<string>(8).fill('code_unknown'), 'rate_limited']);
    expect((await state(await app.post({ ...form, code: right, do: 'send' }))).codes).toEqual(['rate_limited']);
    expect(await requestsOf(form.email)).toEqual([]);
    for (const code of ['', '12', 'abc'])
      expect((await state(await app.post({ ...form, code, do: 'send' }))).step).toBe('code');
  });
});

describe('An answer by the link of an e-mail', () => {
  const path = '/en/answer/';
  it.each([
    ['nothing', {}, 404],
    ['a word', { link: 'hello' }, 404],
    ['a code that nobody has', { link: `https://portage.example/en/answer/#${'a'.repeat(64)}` }, 404],
    ['a code and an answer', { link: 'b'.repeat(40), do: 'accept' }, 404],
    ['a command that is none', { link: 'b'.repeat(40), do: 'constructor' }, 404],
    ['a note that is too long', { link: 'b'.repeat(40), do: 'accept', note: 'x'.repeat(1001) }, 404],
    ['a code within a longer row', { link: 'c'.repeat(65) }, 404],
  ] as [string, Record<string, string>, number][])(
    'with %s changes nothing and is refused in words',
    async (_, form, status) => {
      const app = routes();
      const answer = await app.post(form, { path });
      expect([answer.status, (await state(answer)).codes]).toEqual([status, ['code_unknown']]);
      expect(app.logged).toEqual([]);
    },
  );

  it('is limited by address, sixty in ten minutes to open and to answer, in words [T62]', async () => {
    const app = routes();
    const open = (from: string) => app.post({ link: 'a'.repeat(64) }, { path, from });
    for (let i = 0; i < 60; i += 1) expect((await open('203.0.113.60')).status).toBe(404);
    const refused = await open('203.0.113.60');
    expect([refused.status, /Please try again in \d+ minute/.test(await refused.text())]).toEqual([429, true]);
    expect((await open('203.0.113.61')).status).toBe(404);
    // The form may itself have been an answer, which no way back leads to: the page can send it all again.
    const note = 'Two lines\r\nand "quotes" <b>';
    const held = await (
      await app.post({ link: 'a'.repeat(64), do: 'accept', note }, { path, from: '203.0.113.60' })
    ).text();
    expect(held).toContain('Send again');
    const fields = [...held.matchAll(/name="(\w+)" value="([^"]*)"/g)].map(([, name, value]) => [name, value]);
    expect(Object.fromEntries(fields)).toEqual({
      link: 'a'.repeat(64),
      do: 'accept',
      note: 'Two lines\r\nand &quot;quotes&quot; &lt;b&gt;',
    });
    const foreign = { path, from: '203.0.113.60', headers: { Origin: 'https://evil.example' } };
    expect(await (await app.post({ link: 'a'.repeat(64), note }, foreign)).text()).not.toContain('quotes');
  });

  it('by a page of another site, or not as text, is refused', async () => {
    const app = routes();
    expect(
      (await app.post({ link: 'a'.repeat(64) }, { path, headers: { Origin: 'https://evil.example' } })).status,
    ).toBe(403);
    expect((await app.post('link=%00', { path })).status).toBe(400);
    expect((await app.post('x'.repeat(70_000), { path })).status).toBe(413);
  });
});

describe('The search page', () => {
  it.each([
    '',
    '?',
    '?q=',
    `?q=${'x'.repeat(3000)}`,
    '?q=%00',
    '?q=%FF%FE',
    '?q=%ED%A0%80',
    '?page=0',
    '?page=-1',
    '?page=1e9',
    '?page=99',
    '?open=maybe',
    '?sort=drop',
    "?q='%3B drop table public.mentors--",
    '?topic=<script>',
    `?${'topic=a&'.repeat(500)}`,
    '?province=ON&province=ON&province=zz',
    '?q[]=a&q=b',
    '?__proto__=x&topic=__proto__&language=constructor',
  ])('answers %s with a page', async (query) => {
    const app = routes();
    for (const path of ['/en/find/', '/fr/trouver/']) {
      const answer = await app.get(`${path}${query.replaceAll(' ', '%20')}`);
      expect([200, 422], await answer.clone().text()).toContain(answer.status);
      expect(answer.headers.get('Cache-Control')).toBe('no-store');
    }
    expect(app.logged).toEqual([]);
  });

  it('answers a stranger as a stranger and a member as themselves: who blocked them is left out [D4] [T39]', async () => {
    const app = routes();
    const me = await addMember(test);
    await test.db.query('insert into public.blocks (blocker_id, blocked_id) values ($1, $2)', [mentor, me]);
    const total = async (headers = {}) => {
      const { answer } = await state(await app.get('/en/find/?topic=accounting', headers));
      return answer!.total;
    };
    const everybody = await total();
    expect(everybody).toBeGreaterThan(0);
    expect(await total({ Authorization: `Bearer ${app.tokenOf(me)}` })).toBe(everybody - 1);
    expect((await app.get('/en/find/', { Authorization: 'Bearer x.y.z' })).status).toBe(401);
  });

  it('ends for one address after two hundred and forty a minute, room for a class, in words', async () => {
    const app = routes();
    for (let i = 0; i < 240; i += 1) await app.get('/en/find/');
    const answer = await app.get('/en/find/');
    expect([
      answer.status,
      Number(answer.headers.get('retry-after')) > 0,
      /Please try again in \d+ minute/.test(await answer.text()),
    ]).toEqual([429, true, true]);
  });
});

describe('A page that has moved', () => {
  it.each([
    ['/en/results/?q=nurse&province=ON', '/en/find/?q=nurse&province=ON'],
    ['/fr/resultats/', '/fr/trouver/'],
    ['/en/ask/form/?mentor=x', '/en/ask/?mentor=x'],
    ['/fr/demander/formulaire/', '/fr/demander/'],
    ['/en/answer/form/', '/en/answer/'],
    ['/fr/repondre/formulaire/', '/fr/repondre/'],
  ])('leads from %s to %s for good', async (from, to) => {
    const app = routes();
    const answer = await app.get(from);
    expect([answer.status, answer.headers.get('location')]).toEqual([301, to]);
    const posted = await app.post({}, { path: from });
    expect([posted.status, posted.headers.get('location')], 'a form that was open meanwhile').toEqual([308, to]);
  });
});
