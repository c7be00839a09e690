import { randomUUID } from 'node:crypto';
import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { answerRoutes } from '../../functions/features/requests/answer.ts';
import { askRoutes } from '../../functions/features/requests/ask.ts';
import { feedbackPage } from '../../functions/features/feedback/page.ts';
import type { PageBindings } from '../../functions/site/show.ts';
import { sentPosts } from '../../functions/platform/sent-posts.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMember, addMentor, send } from '../support/people.ts';
import { pagesAsStates } from '../support/page-states.ts';

let test: TestDatabase;
beforeAll(async () => {
  test = await pgliteDatabase();
});
afterAll(() => test?.close());

/** One process: its own routes and its own memory, on the database that all share. */
function aProcess() {
  const { deps, app: functions } = functionsOn(test);
  const forms = [askRoutes, answerRoutes, feedbackPage].reduce(
    (app, routes) => app.route('/', routes(deps, pagesAsStates)),
    new Hono<{ Bindings: PageBindings }>(),
  );
  const env = { client: '203.0.113.1' };
  return {
    posts: sentPosts(deps.supabase),
    post: async (path: string, form: Record<string, string>, headers: Record<string, string> = {}) =>
      forms.request(
        `https://portage.example${path}`,
        {
          method: 'POST',
          headers: { 'Content-Type': 'application/x-www-form-urlencoded', ...headers },
          body: new URLSearchParams(form),
        },
        env,
      ),
    json: async (path: string, body: object) =>
      functions.request(`https://portage.example/api/${path}`, { method: 'POST', body: JSON.stringify(body) }, env),
  };
}
const stateOf = async (answer: Response) =>
  (await answer.json()) as { step?: string; done?: string; deadline?: string };

describe('A post that reaches two processes at the same time', () => {
  it('is one request and one answer', async () => {
    const [one, other] = [aProcess(), aProcess()];
    const [{ version }] = (await test.db.query<{ version: string }>(
      `select private.orientation_version('mentee') as version`,
    )) as [{ version: string }];
    const form = {
      id: randomUUID(),
      mentor: await addMentor(test, { maxPending: 1 }),
      goal: 'Choose between two routes by March.',
      background: 'Four years of practice.',
      why: 'You went down the same road.',
      duration: 'three_months',
      format: 'phone',
      topic: 'accounting',
      use_initials: 'yes',
      display_name: 'Ann Lee',
      email: 'twice@example.ca',
      orientation: version,
    };
    const both = (more: Record<string, string>) =>
      Promise.all([one, other].map(async ({ post }) => stateOf(await post('/en/ask/', { ...form, ...more }))));
    expect((await both({})).map(({ step }) => step)).toEqual(['code', 'code']);
    const codesSent = () =>
      test.mails.filter((mail) => mail.to === 'twice@example.ca').map((mail) => /\b\d{6}\b/.exec(mail.text ?? '')![0]);
    await vi.waitFor(() => expect(codesSent()).not.toEqual([]), { timeout: 20_000 });
    const codes = codesSent();
    expect(codes).toHaveLength(1);
    // The mentor's last place is taken by the first of the two: the second is told the same all the same.
    const [first, second] = await both({ do: 'send', code: codes[0]! });
    expect([first!.step, second!.step]).toEqual(['sent', 'sent']);
    expect(first!.deadline).toBe(second!.deadline);
    expect(await test.db.query('select id from public.requests where mentor_id = $1', [form.mentor])).toEqual([
      { id: form.id },
    ]);
  });

  it('is one answer by the link of an e-mail', async () => {
    const [mentee, mentor] = [await addMember(test), await addMentor(test)];
    const request = await send(test, mentee, mentor);
    const [{ code }] = (await test.db.query<{ code: string }>(
      `select private.issue_code(gen_random_uuid(), $1, 'request', $2, private.now() + interval '1 day') as code`,
      [mentor, request],
    )) as [{ code: string }];
    const answers = await Promise.all(
      [aProcess(), aProcess()].map(async ({ post }) =>
        stateOf(await post('/en/answer/', { link: code, do: 'accept', note: 'Welcome.' })),
      ),
    );
    expect(answers.map(({ done }) => done)).toEqual(['accept', 'accept']);
    // With other words it is another answer, and comes too late: nobody is told that those were sent.
    const late = await aProcess().post('/en/answer/', { link: code, do: 'accept', note: 'Other words.' });
    expect([late.status, (await stateOf(late)).done]).toEqual([409, undefined]);
    expect(
      await test.db.query(`select command from public.request_events where request_id = $1 and command = 'accept'`, [
        request,
      ]),
    ).toHaveLength(1);
  });

  it('is one line of feedback, by the form or by the page’s script; other words and another browser are others', async () => {
    const [one, other] = [aProcess(), aProcess()];
    const form = { kind: 'idea', feedback: 'Larger buttons, please.', email: '' };
    const lines = async () => (await test.db.query('select id from public.feedback')).length;
    const answers = await Promise.all([one.post('/en/feedback/', form), other.post('/en/feedback/', form)]);
    expect([answers.map(({ status }) => status), await lines()]).toEqual([[303, 303], 1]);
    await one.post('/en/feedback/', form, { 'User-Agent': 'another browser' });
    await one.post('/en/feedback/', { ...form, feedback: 'Smaller buttons, please.' });
    expect(await lines()).toBe(3);
    const json = { kind: 'thanks', feedback: 'It went well.', locale: 'en' };
    const ids = await Promise.all(
      [one, other].map(async ({ json: send }) => ((await (await send('feedback', json)).json()) as { id: string }).id),
    );
    expect([ids[0] === ids[1], await lines()]).toEqual([true, 4]);
  });

  it('is limited by its address, thirty an hour, with every word still there', async () => {
    const { post } = aProcess();
    await test.db.query('delete from private.rate_limits');
    for (let n = 0; n < 30; n += 1)
      expect((await post('/en/feedback/', { kind: 'idea', feedback: `Idea number ${n}.`, email: '' })).status).toBe(
        303,
      );
    const refused = await post('/en/feedback/', { kind: 'idea', feedback: 'One more.', email: '' });
    expect([refused.status, Number(refused.headers.get('Retry-After')) > 3000, await refused.json()]).toEqual([
      429,
      true,
      expect.objectContaining({ codes: ['rate_limited'], typed: expect.objectContaining({ feedback: 'One more.' }) }),
    ]);
  });
});

describe('The memory of posts', () => {
  it('lets what failed be tried again, and tells whether something was posted', async () => {
    const { posts } = aProcess();
    await expect(posts.once('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
    expect(await posts.has('a')).toBe(false);
    expect(await posts.once('a', async () => ({ n: 1 }))).toEqual({ n: 1 });
    expect(await posts.once('a', async () => ({ n: 2 }))).toEqual({ n: 1 });
    expect([await posts.has('a'), await posts.has('b')]).toEqual([true, false]);
    expect(JSON.stringify(await test.db.query('select key from private.sent_posts'))).not.toContain('"a"');
  });

  it('hands a post on whose process has gone, and takes no late word from that one', async () => {
    const { posts } = aProcess();
    const begun = await test.rpc<{ claim: number }>('service_role', 'begin_post', {
      p_key: 'gone',
      p_lease_seconds: 30,
    });
    expect(await test.rpc('service_role', 'begin_post', { p_key: 'gone', p_lease_seconds: 30 })).toEqual({
      state: 'under_way',
    });
    await test.db.query(`select public.move_clock('31 seconds')`);
    expect(await posts.once('gone', async () => 'second')).toBe('second');
    expect(
      await test.rpc('service_role', 'finish_post', {
        p_key: 'gone',
        p_claim: begun.claim,
        p_outcome: { value: 'first' },
      }),
    ).toBe(false);
    expect(await posts.once('gone', async () => 'third')).toBe('second');
  });

  it('ends after a quarter of an hour, and is cleared away', async () => {
    const { posts } = aProcess();
    await posts.once('old', async () => 1);
    await test.db.query(`select public.move_clock('16 minutes')`);
    expect(await posts.has('old')).toBe(false);
    expect(await posts.once('old', async () => 2)).toBe(2);
    await test.db.query(`select public.move_clock('32 minutes')`);
    await test.rpc('service_role', 'run_deadlines');
    expect(await test.db.query('select key from private.sent_posts')).toEqual([]);
  });
});
