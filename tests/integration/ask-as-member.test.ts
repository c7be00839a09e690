import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { askRoutes } from '../../functions/features/requests/ask.ts';
import type { Session } from '../../src/core/domain/session-cookie.ts';
import { sessionCookies } from '../../src/core/session-cookies.ts';
import type { AskState } from '../../src/features/requests/ask-form.ts';
import { authOn, somebody } from '../support/auth.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMentor } from '../support/people.ts';
import { pagesAsStates } from '../support/page-states.ts';

let test: TestDatabase;
let mentor: string;
beforeAll(async () => {
  test = await pgliteDatabase();
  mentor = await addMentor(test, { maxPending: 20, maxActive: 20 });
});
afterAll(() => test?.close());

const env = { client: '203.0.113.1' };
const cookieOf = (session: Session | null): Record<string, string> =>
  session
    ? {
        Cookie: sessionCookies(session, { cookies: '', isHttps: false })
          .map((line) => line.split(';')[0])
          .join('; '),
      }
    : {};

/** The form of a first request, as a member's browser asks for it and posts it. */
function form(session: Session | null) {
  const { deps, logged } = functionsOn(test);
  const app = new Hono().route('/', askRoutes(deps, pagesAsStates));
  const address = `https://portage.example/en/ask/?mentor=${mentor}`;
  const state = async (answer: Response) => ({
    status: answer.status,
    cache: answer.headers.get('cache-control'),
    ...((await answer.json()) as AskState),
  });
  return {
    logged,
    open: async () => state(await app.request(address, { headers: cookieOf(session) }, env)),
    post: async (
      fields: Record<string, string>,
      headers: Record<string, string> = { 'Sec-Fetch-Site': 'same-origin' },
    ) =>
      app.request(
        address,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...cookieOf(session), ...headers },
          body: new URLSearchParams(fields),
        },
        env,
      ),
    state,
  };
}

/** Somebody who has signed in, with a name and an orientation or without. */
async function member({ isNew = false } = {}) {
  const email = somebody();
  const session = (await authOn(test).signIn(email)) as unknown as Session;
  const { id } = session.user;
  if (!isNew) {
    await test.db.query(
      `update public.profiles set display_name = 'Zoé Roy', about = 'A baker.', use_initials = false where id = $1`,
      [id],
    );
    await test.db.query(
      `insert into public.orientation_completions (profile_id, track, version) values ($1, 'mentee', private.orientation_version('mentee'))`,
      [id],
    );
  }
  return { email, session, id };
}
const words = (changes: Record<string, string> = {}) => ({
  id: randomUUID(),
  mentor,
  goal: 'Choose between two routes by March.',
  background: 'Four years of practice.',
  why: 'You went down the same road.',
  duration: 'three_months',
  format: 'phone',
  topic: 'accounting',
  use_initials: 'yes',
  ...changes,
});
const sentBy = (id: string) => test.db.query('select id, goal from public.requests where mentee_id = $1', [id]);
const codesTo = (email: string) => test.mails.filter((mail) => mail.to === email).length;

describe('A member’s first request', () => {
  it('begins with what their profile says, asks neither name nor address nor what they have read, and is kept by nobody', async () => {
    const { email, session } = await member();
    const { cache, status, ...state } = await form(session).open();
    expect([status, cache, state.orientation]).toEqual([200, 'private, no-store', false]);
    expect(state.member).toEqual({ email, name: 'Zoé Roy' });
    expect(state.fields).toMatchObject({ background: 'A baker.', use_initials: '' });
    const stranger = await form(null).open();
    expect([stranger.member, stranger.orientation, stranger.fields.background]).toEqual([null, true, '']);
    expect(Date.parse(state.promised) - Date.now()).toBeGreaterThan(13 * 86_400_000);
  });

  it('is sent by one post, once however often it is pressed, without a code', async () => {
    const { email, session, id } = await member();
    const before = codesTo(email);
    const fields = words();
    const { post, state, logged } = form(session);
    const answers = await Promise.all([post(fields), post(fields)]);
    for (const answer of [...answers, await post(fields)]) {
      const { status, step, deadline } = await state(answer);
      expect([status, step, typeof deadline]).toEqual([200, 'sent', 'string']);
    }
    expect(await sentBy(id)).toEqual([{ id: fields.id, goal: fields.goal }]);
    expect([codesTo(email), logged]).toEqual([before, []]);
  });

  it('gives a new member the name and the zone that they say, and asks for the name where it is missing', async () => {
    const { session, id } = await member({ isNew: true });
    const version = (await test.db.query<{ v: string }>(`select private.orientation_version('mentee') as v`))[0]!.v;
    const { post, state } = form(session);
    const nameless = await state(await post(words({ orientation: version })));
    expect([nameless.status, nameless.step, nameless.codes]).toEqual([422, 'write', ['display_name_required']]);
    const named = { display_name: 'Ann Lee', time_zone: 'America/Regina', orientation: version };
    expect((await state(await post(words(named)))).step).toBe('sent');
    expect(await test.db.query('select display_name, time_zone from public.profiles where id = $1', [id])).toEqual([
      { display_name: 'Ann Lee', time_zone: 'America/Regina' },
    ]);
  });

  it('under another address is somebody else’s: it needs the code of that mailbox', async () => {
    const { session, id } = await member();
    const other = somebody();
    const { post, state } = form(session);
    const orientation = (await test.db.query<{ v: string }>(`select private.orientation_version('mentee') as v`))[0]!.v;
    const answer = await state(await post(words({ email: other, display_name: 'Ann Lee', orientation })));
    expect([answer.step, answer.member]).toEqual(['code', null]);
    await vi.waitFor(() => expect(codesTo(other)).toBe(1), { timeout: 20_000 });
    expect(await sentBy(id)).toEqual([]);
  });

  it('goes on with a code, every word kept, when their session ended while they wrote', async () => {
    const { email, session, id } = await member();
    const { post, state } = form(session);
    const before = codesTo(email);
    await test.db.query('delete from auth.sessions where user_id = $1', [id]);
    const fields = words({ email, display_name: 'Zoé Roy' });
    const orientation = (await test.db.query<{ v: string }>(`select private.orientation_version('mentee') as v`))[0]!.v;
    const { step, fields: kept } = await state(await post({ ...fields, orientation }));
    expect([step, kept]).toEqual(['code', expect.objectContaining(fields)]);
    await vi.waitFor(() => expect(codesTo(email)).toBe(before + 1), { timeout: 20_000 });
  });

  it('is not sent by a page of another site, whatever their browser carries along', async () => {
    const { session, id } = await member();
    for (const headers of [{ 'Sec-Fetch-Site': 'cross-site' }, { Origin: 'https://evil.example' }] as Record<
      string,
      string
    >[])
      expect((await form(session).post(words(), headers)).status).toBe(403);
    expect(await sentBy(id)).toEqual([]);
  });

  it('that waited on their device is state as it ended: with its date, or with the reason at its field', async () => {
    const { session } = await member();
    const { post, state } = form(session);
    const dated = await state(await post({ ...words(), do: 'queued', outcome: '2027-01-04T15:00:00+00:00' }));
    expect([dated.status, dated.step, dated.deadline]).toEqual([200, 'sent', '2027-01-04T15:00:00.000Z']);
    const refused = await state(
      await post({ ...words(), do: 'queued', outcome: 'request_already_open,<b>,goal_too_long' }),
    );
    expect([refused.status, refused.step, refused.codes]).toEqual([
      409,
      'write',
      ['request_already_open', 'goal_too_long'],
    ]);
    for (const outcome of ['', '9999-99-99T', 'x'.repeat(5000)])
      expect((await state(await post({ ...words(), do: 'queued', outcome }))).step).toBe('write');
  });
});
