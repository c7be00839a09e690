import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPostgres, type Database } from '../../functions/embedded/database.ts';
import { postgresDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMember, addMentor, aRequest } from '../support/people.ts';
import { startPostgres } from '../support/postgres.ts';

let server: Awaited<ReturnType<typeof startPostgres>>;
let test: TestDatabase;
let outside: Database;
beforeAll(async () => {
  // The gateway logs each request that a lost connection fails: thousands of lines here.
  vi.spyOn(console, 'error').mockImplementation(() => {});
  server = await startPostgres();
  test = await postgresDatabase(server.url);
  outside = await openPostgres(server.url, { most: 1 });
});
afterAll(async () => {
  await outside?.close();
  await test?.close();
  await server?.stop();
  vi.restoreAllMocks();
});

const sleep = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

/** Sixteen clients that read and write for as long as something happens to the database. Says how each call ended, and which requests were taken. */
async function underLoad(happening: () => Promise<void>) {
  const portage = functionsOn(test);
  expect((await portage.rpc(null, 'server_time')).status).toBe(200);
  const mentor = await addMentor(test, { maxPending: 20, weeklyCap: 20 });
  const mentees: string[] = [];
  for (let i = 0; i < 8; i++) mentees.push(await addMember(test));
  const answers: { status: number; retryAfter: string | null; code: string }[] = [];
  const taken: string[] = [];
  let isOver = false;
  const clients = Array.from({ length: 16 }, async (_, i) => {
    while (!isOver) {
      const id = crypto.randomUUID();
      const writes = i < mentees.length && !taken.some((one) => one.startsWith(`${i}:`));
      const { p_mentor, p_goal, p_background, p_why, p_duration, p_format } = aRequest(mentor) as Record<
        string,
        string
      >;
      const answer = writes
        ? await portage.post(mentees[i]!, 'requests', {
            id,
            mentor: p_mentor,
            goal: p_goal,
            background: p_background,
            why: p_why,
            duration: p_duration,
            format: p_format,
          })
        : await portage.rpc(null, 'search_mentors', { p_search: {} });
      const said = await answer.text();
      answers.push({
        status: answer.status,
        retryAfter: answer.headers.get('retry-after'),
        code: /"(?:error|message)":"(\w+)"/.exec(said)?.[1] ?? said,
      });
      if (writes && answer.ok) taken.push(`${i}:${id}`);
      if (answer.status === 503) await sleep(20);
    }
  });
  await sleep(300);
  await happening();
  await sleep(500);
  isOver = true;
  await Promise.all(clients);
  return { portage, answers, taken: taken.map((one) => one.split(':')[1]!) };
}

describe('a database that goes away', () => {
  it.each([
    [
      'closes every connection, ten times',
      async () => {
        for (let i = 0; i < 10; i++) {
          await outside
            .query(
              'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname is not null',
            )
            .catch(() => {});
          await sleep(100);
        }
      },
    ],
    ['restarts', () => server.restart(500)],
    [
      'ends at once, as after a fault, and comes back',
      async () => {
        await outside
          .query(`select pg_terminate_backend(pid) from pg_stat_activity where backend_type = 'checkpointer'`)
          .catch(() => {});
        await server.restart(200);
      },
    ],
  ])(
    '%s: requests meanwhile hear 503 and when to come back, nothing that was answered is lost, and it comes back by itself',
    { timeout: 90_000 },
    async (_, happening) => {
      const { portage, answers, taken } = await underLoad(happening);
      const refused = answers.filter((one) => one.status !== 200);
      expect(
        refused.filter((one) => one.status !== 503 || !(Number(one.retryAfter) > 0) || one.code !== 'unavailable'),
      ).toEqual([]);
      expect(refused.length).toBeGreaterThan(0);
      expect((await portage.rpc(null, 'server_time')).status).toBe(200);
      const kept = await test.db.query<{ id: string }>('select id from public.requests where id = any ($1::uuid[])', [
        taken,
      ]);
      expect(kept.map((one) => one.id).sort()).toEqual([...taken].sort());
    },
  );
});
