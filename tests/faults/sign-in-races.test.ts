import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { authOn, somebody, type Session } from '../support/auth.ts';
import { ownPostgresDatabase, type TestDatabase } from '../support/database.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await ownPostgresDatabase()));
afterAll(() => test?.close());

/** Several processes on one database: each with a gateway and limits of its own. */
const processes = () => [authOn(test), authOn(test), authOn(test)];
const other = (code: string, by: number) => String((Number(code) + by) % 1_000_000).padStart(6, '0');

describe('At once, by three processes on a real PostgreSQL', () => {
  it('a code is tried five times and no more', async () => {
    const [one, two, three] = processes();
    for (let round = 0; round < 5; round++) {
      const email = somebody();
      const code = await one!.sendCode(email);
      await Promise.all(
        Array.from({ length: 15 }, (_, n) =>
          [one, two, three][n % 3]!.verify(email, other(code, n + 1), `203.0.113.${n}`),
        ),
      );
      expect((await two!.verify(email, code, '203.0.113.99')).status).toBe(403);
    }
  });

  it('a code opens one session', async () => {
    const [one, two, three] = processes();
    const email = somebody();
    const code = await one!.sendCode(email);
    const answers = await Promise.all([one!, two!, three!].map((auth) => auth.verify(email, code)));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
  });

  it('a refresh token that is used at once goes on for all, and its use a little later ends the session', async () => {
    const [one, two, three] = processes();
    for (let round = 0; round < 5; round++) {
      const session = await one!.signIn(somebody());
      const answers = await Promise.all([one!, two!, three!].map((auth) => auth.renew(session)));
      for (const { status, body } of answers) {
        expect(status).toBe(200);
        expect(await two!.rpc((body as Session).access_token, 'list_requests', { p_side: 'mentee' })).toBe(200);
      }
      expect(new Set(answers.map(({ body }) => (body as Session).refresh_token)).size).toBe(1);
      await test.db.query(`update private.used_refresh_tokens set at = at - interval '15 seconds'`);
      const late = await Promise.all([one!, two!, three!].map((auth) => auth.renew(session)));
      expect(late.map(({ status }) => status)).toEqual([400, 400, 400]);
      for (const { body } of answers) {
        expect((await one!.renew(body as Session)).status).toBe(400);
        expect(await one!.rpc((body as Session).access_token, 'list_requests', { p_side: 'mentee' })).toBe(400);
      }
    }
  });

  it('a code sets one password', async () => {
    const [one, two, three] = processes();
    const session = await one!.signIn(somebody());
    const answers = await Promise.all(
      [one!, two!, three!].map((auth, n) => auth.setPassword(session, `a canoe on river number ${n}`)),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
  });
});
