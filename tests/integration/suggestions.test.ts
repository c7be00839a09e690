import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { suggestionsPage } from '../../functions/features/suggestions/page.ts';
import type { SuggestionsState } from '../../src/features/suggestions/types.ts';
import { sessionCookies } from '../../src/core/session-cookies.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMember, addMentor } from '../support/people.ts';
import { pagesAsStates } from '../support/page-states.ts';

let test: TestDatabase;
let mentors: string[];
beforeAll(async () => {
  test = await pgliteDatabase();
  mentors = [];
  for (let i = 0; i < 4; i += 1) mentors.push(await addMentor(test, { topics: ['accounting'] }));
});
afterAll(() => test?.close());

type Form = Record<string, string | string[]>;
const asked: Form = { topics: ['accounting'], languages: ['en'] };

/** The page's route, with what it tells the page instead of the page. */
function route() {
  const { deps, logged, tokenOf } = functionsOn(test);
  const app = new Hono().route('/', suggestionsPage(deps, pagesAsStates));
  const headersFor = (who: string | null): Record<string, string> => {
    if (who === null) return {};
    const session = {
      access_token: tokenOf(who),
      refresh_token: 'none',
      expires_at: Date.now() / 1000 + 3600,
      expires_in: 3600,
      token_type: 'bearer',
      user: { id: who },
    };
    const lines = sessionCookies(session, { cookies: '', isHttps: true });
    return { Cookie: lines.map((line) => line.split(';')[0]).join('; ') };
  };
  const send = async (init: RequestInit, from: string) =>
    app.request('https://portage.example/en/suggestions/', init, { incoming: { socket: { remoteAddress: from } } });
  return {
    logged,
    get: (who: string | null = null) => send({ headers: headersFor(who) }, '203.0.113.1'),
    post: (
      form: Form | BodyInit,
      { who = null, from = '203.0.113.1', headers = {} }: { who?: string | null; from?: string; headers?: object } = {},
    ) => {
      const isForm = Object.getPrototypeOf(form) === Object.prototype;
      const body = isForm
        ? new URLSearchParams(
            Object.entries(form as Form).flatMap(([name, all]) => [all].flat().map((one) => [name, one])),
          )
        : (form as BodyInit);
      const type = 'application/x-www-form-urlencoded';
      return send(
        {
          method: 'POST',
          body,
          headers: { 'Content-Type': type, Origin: 'https://portage.example', ...headersFor(who), ...headers } as never,
        },
        from,
      );
    },
  };
}
const state = async (answer: Response) => (await answer.json()) as SuggestionsState;
const shownTo = (page: SuggestionsState) => page.answer!.mentors.map(({ id }) => id);

describe('What a visitor posts', () => {
  it('is answered with mentors and kept nowhere: the answer is theirs alone [D5]', async () => {
    const app = route();
    const answer = await app.post(asked);
    const page = await state(answer);
    expect([answer.status, answer.headers.get('cache-control'), answer.headers.get('set-cookie')]).toEqual([
      200,
      'private, no-store',
      null,
    ]);
    expect(shownTo(page)).toEqual(expect.arrayContaining(mentors));
    expect([page.focus, page.isMember, page.begun]).toEqual(['list', false, null]);
    expect(await test.db.query('select 1 as one from public.mentee_wants')).toEqual([]);
    expect((await state(await app.get())).answer).toBeNull();
  });

  it.each<[string, Form, number, string, keyof SuggestionsState['wants']]>([
    ['no topic', { topics: '' }, 422, 'topics_required', 'topics'],
    ['a topic that is none', { topics: ['sorcery'] }, 422, 'topics_unknown', 'topics'],
    ['six topics', { topics: ['a', 'b', 'c', 'd', 'e', 'f'] }, 422, 'topics_too_many', 'topics'],
    ['a topic of endless length', { topics: 'x'.repeat(9000) }, 422, 'topics_unknown', 'topics'],
    ['a wish beyond its length', { wish: 'é'.repeat(601) }, 422, 'wish_too_long', 'goal'],
    ['a language that nobody speaks', { languages: ['tlh'] }, 422, 'languages_unknown', 'languages'],
    ['a province that is none', { province: 'XX' }, 422, 'province_unknown', 'province_code'],
    ['a zone on Mars', { time_zone: 'Mars/Base' }, 422, 'time_zone_unknown', 'time_zone'],
    ['a format that is none', { formats: ['pigeon'] }, 422, 'formats_unknown', 'formats'],
    ['a duration that is none', { durations: ['ever'] }, 422, 'durations_unknown', 'durations'],
    ['a cost that is none', { budget: 'gold' }, 422, 'budget_unknown', 'budget'],
  ])('with %s is refused at its field, and keeps what was typed', async (_, changes, status, code, field) => {
    const app = route();
    const answer = await app.post({ ...asked, wish: 'Half a sentence.\r\nMore.', ...changes });
    const page = await state(answer);
    expect([answer.status, page.codes, page.answer]).toEqual([status, [code], null]);
    const [[name, typed]] = Object.entries(changes) as [[string, string | string[]]];
    if (typed !== '') expect([page.wants[field]].flat()).toEqual([typed].flat());
    if (name !== 'wish') expect(page.wants.goal).toBe('Half a sentence.\nMore.');
    expect(app.logged).toEqual([]);
  });

  it.each<[string, Form]>([
    ['a button that is none', { do: 'constructor __proto__' }],
    ['a button twice', { do: ['show', 'forget'] }],
    [
      'somebody hidden who is nobody',
      { do: 'hide nobody', hidden: ["x' or 1=1", '00000000-0000-4000-8000-00000000dead'] },
    ],
    ['a field taken back that is none', { do: 'remove __proto__/x' }],
    ['what was begun as a list', { begun: '[1,2]' }],
    ['what was begun as half a word', { begun: '{"topics":', theirs: 'x', do: 'keep theirs' }],
    ['fields that nobody knows', { 'topics[]': 'a', 'a.b': 'c', p_wants: '{}' }],
    ['a scalar several times', { budget: ['free', 'gold'], province: ['MB', 'XX'], wish: ['a', 'b'] }],
    ['thousands left out', { left_out: Array(3000).fill('1') }],
  ])('is answered all the same with %s', async (_, changes) => {
    const app = route();
    const answer = await app.post({ ...asked, ...changes });
    expect(answer.status, await answer.clone().text()).toBe(200);
    expect(app.logged).toEqual([]);
  });

  it('that is too large, not text, or from another site is refused in words', async () => {
    const app = route();
    for (const [body, headers, status] of [
      ['x'.repeat(70_000), {}, 413],
      ['topics=%00', {}, 400],
      [new Uint8Array([0x67, 0xff, 0xfe]), {}, 400],
      ['topics=accounting', { Origin: 'https://evil.example' }, 403],
      ['topics=accounting', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ] as [BodyInit, object, number][]) {
      const answer = await app.post(body, { headers });
      expect([answer.status, (await answer.text()).startsWith('<!doctype html>')]).toEqual([status, true]);
    }
    for (const [body, type] of [
      ['{"topics":', 'application/json'],
      ['--x\r\n', 'multipart/form-data; boundary=x'],
    ] as const)
      expect((await app.post(body, { headers: { 'Content-Type': type } })).status).toBe(422);
    expect(app.logged).toEqual([]);
  });

  it('ends for one address after two hundred and forty a minute, with every word still there', async () => {
    const app = route();
    for (let i = 0; i < 240; i += 1) await app.post({ do: 'change' }, { from: '203.0.113.7' });
    const answer = await app.post({ ...asked, wish: 'Typed.' }, { from: '203.0.113.7' });
    const page = await state(answer);
    expect([answer.status, page.codes, page.wants.goal]).toEqual([429, ['rate_limited'], 'Typed.']);
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await app.post(asked, { from: '203.0.113.8' })).status).toBe(200);
  });

  it('leaves out whom they hid before, and names whom they hide now, until they take it back [T10]', async () => {
    const app = route();
    const [before, now] = mentors as [string, string];
    const page = await state(await app.post({ ...asked, left_out: before, do: `hide ${now}` }));
    expect(shownTo(page)).not.toContain(before);
    expect(shownTo(page)).not.toContain(now);
    expect([page.hidden.map(({ id }) => id), page.focus]).toEqual([[now], `undo/${now}`]);
    const back = await state(await app.post({ ...asked, left_out: [before, now], hidden: now, do: `unhide ${now}` }));
    expect([shownTo(back).includes(now), back.hidden, back.focus]).toEqual([true, [], `mentor/${now}`]);
  });
});

describe('A sentence alone', () => {
  it.each<[string, string[], object]>([
    ['I want to become an accountant', ['accounting'], { languages: ['en'] }],
    ['acountant who speaks Punjabi, by phone', ['accounting'], { languages: ['pa'], formats: ['phone'] }],
    ['je cherche un comptable en Nouvelle-Écosse', ['accounting'], { province_code: 'NS' }],
    ['welding for six months', ['welding'], { durations: ['six_months'] }],
  ])('is enough: “%s” names its topic and the rest', async (wish, topics, rest) => {
    const answer = await route().post({ wish, topics: '', languages: ['en'], do: 'show' });
    const page = await state(answer);
    expect([answer.status, page.codes, page.isGuessed]).toEqual([200, [], true]);
    expect(page.wants).toMatchObject({ goal: wish, topics, ...rest });
  });

  it('never goes before a topic that was chosen, and a topic taken away asks for another', async () => {
    const chosen = await state(await route().post({ wish: 'welding', topics: ['accounting'], do: 'show' }));
    expect([chosen.wants.topics, chosen.isGuessed]).toEqual([['accounting'], false]);
    const without = await state(
      await route().post({ wish: 'welding', topics: ['welding'], do: 'remove topics/welding' }),
    );
    expect([without.wants.topics, without.focus, without.answer]).toEqual([[], 'topics', null]);
  });

  it.each(['xqzwvkj', '…', '🙂 🙂'])(
    'that names no topic asks for one, with every word still there: “%s”',
    async (wish) => {
      const answer = await route().post({ wish, topics: '', do: 'show' });
      const page = await state(answer);
      expect([answer.status, page.codes, page.wants.goal]).toEqual([422, ['topics_required'], wish]);
    },
  );
});

describe('What a member posts', () => {
  const stored = (who: string) =>
    test.db.query<{ goal: string; topics: string[] }>(
      'select goal, topics from public.mentee_wants where profile_id = $1',
      [who],
    );

  it('is kept in their account, shown to them alone, and forgotten when they say so [D5]', async () => {
    const app = route();
    const [me, other] = [await addMember(test), await addMember(test)];
    await app.post({ ...asked, wish: 'Mine.' }, { who: me });
    expect(await stored(me)).toEqual([{ goal: 'Mine.', topics: ['accounting'] }]);
    const mine = await state(await app.get(me));
    expect([mine.wants.goal, mine.isMember, mine.answer === null]).toEqual(['Mine.', true, false]);
    for (const who of [other, null]) {
      const page = await state(await app.get(who));
      expect([page.wants.goal, page.answer, page.begun]).toEqual(['', null, null]);
    }
    await app.post({ do: 'forget' }, { who: other });
    expect(await stored(me)).toHaveLength(1);
    const forgotten = await state(await app.post({ do: 'forget' }, { who: me }));
    expect([forgotten.isForgotten, forgotten.wants.topics, await stored(me)]).toEqual([true, [], []]);
  });

  it('is a visitor’s with a cookie that is no good', async () => {
    const app = route();
    const answer = await app.post(asked, { headers: { Cookie: 'portage-session=base64-e30' } });
    expect([answer.status, (await state(answer)).isMember]).toEqual([200, false]);
  });

  it('goes over what another window saved only where they choose so [D5]', async () => {
    const app = route();
    const me = await addMember(test);
    const first = await state(await app.post({ ...asked, wish: 'Before.' }, { who: me }));
    const begun = JSON.stringify(first.begun);
    // Different fields are brought together.
    await app.post({ ...asked, wish: 'Before.', formats: 'phone', begun }, { who: me });
    const merged = await state(await app.post({ ...asked, wish: 'One.', begun }, { who: me }));
    expect([merged.wants.goal, merged.wants.formats]).toEqual(['One.', ['phone']]);
    // The same field: both are shown, nothing is saved.
    const answer = await app.post({ ...asked, wish: 'Two.', begun }, { who: me });
    const choice = await state(answer);
    expect([answer.status, choice.codes, choice.wants.goal, choice.theirs?.goal]).toEqual([
      409,
      ['profile_changed'],
      'Two.',
      'One.',
    ]);
    expect((await stored(me))[0]!.goal).toBe('One.');
    const carried = { ...asked, wish: 'Two.', begun, theirs: JSON.stringify(choice.theirs) };
    const taken = await state(await app.post({ ...carried, do: 'keep theirs' }, { who: me }));
    expect([taken.wants.goal, taken.wants.formats]).toEqual(['One.', ['phone']]);
    const kept = await state(await app.post({ ...carried, do: 'keep mine' }, { who: me }));
    expect([kept.wants.goal, kept.wants.formats, (await stored(me))[0]!.goal]).toEqual(['Two.', ['phone'], 'Two.']);
  });

  it('hides a mentor in their account, and in nobody else’s [T10]', async () => {
    const app = route();
    const [me, other] = [await addMember(test), await addMember(test)];
    const [mentor] = mentors as [string];
    const hidden = () =>
      test.db.query('select profile_id, mentor_id, kind from public.saved_mentors where profile_id in ($1, $2)', [
        me,
        other,
      ]);
    const page = await state(await app.post({ ...asked, do: `hide ${mentor}` }, { who: me }));
    expect(page.hidden.map(({ id }) => id)).toEqual([mentor]);
    expect(await hidden()).toEqual([{ profile_id: me, mentor_id: mentor, kind: 'dismissed' }]);
    expect(shownTo(await state(await app.get(me)))).not.toContain(mentor);
    await app.post({ ...asked, do: `unhide ${mentor}` }, { who: other });
    expect(await hidden()).toHaveLength(1);
    const back = await state(await app.post({ ...asked, hidden: mentor, do: `unhide ${mentor}` }, { who: me }));
    expect([shownTo(back).includes(mentor), await hidden()]).toEqual([true, []]);
  });
});

describe('While the database is away', () => {
  it('a visitor’s words stay, and a member’s page says that the account was not read', async () => {
    const { deps, tokenOf } = functionsOn(test);
    const away = async () => {
      throw new Error('connection refused');
    };
    const isAway = { ...deps, supabase: { ...deps.supabase, asVisitor: away as never, asMember: () => away as never } };
    const app = new Hono().route('/', suggestionsPage(isAway, pagesAsStates));
    const at = 'https://portage.example/en/suggestions/';
    const posted = await app.request(at, {
      method: 'POST',
      body: new URLSearchParams('topics=accounting&wish=Typed.'),
    });
    const page = await state(posted);
    expect([posted.status, page.codes, page.wants.goal]).toEqual([503, ['unavailable'], 'Typed.']);
    const session = {
      access_token: tokenOf(mentors[0]!),
      refresh_token: 'none',
      expires_at: Date.now() / 1000 + 3600,
      expires_in: 3600,
      token_type: 'bearer',
      user: { id: mentors[0]! },
    };
    const [line] = sessionCookies(session, { cookies: '', isHttps: true });
    const got = await app.request(at, { headers: { Cookie: line!.split(';')[0]! } });
    expect([got.status, (await state(got)).isUnread]).toEqual([503, true]);
  });
});
