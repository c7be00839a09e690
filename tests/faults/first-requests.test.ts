import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openPostgres } from '../../functions/embedded/database.ts';
import { fetchInProcess, supabaseGateway } from '../../functions/embedded/gateway.ts';
import { filterConsole } from '../../functions/embedded/console-filter.ts';
import { postgresDatabase } from '../support/database.ts';
import { addMentor } from '../support/people.ts';
import { startPostgres } from '../support/postgres.ts';

filterConsole();
let server: Awaited<ReturnType<typeof startPostgres>>;
beforeAll(async () => void (server = await startPostgres()));
afterAll(() => server?.stop());

const databases = 4;

/** A database of the server that nothing has touched yet: the first has no roles either. */
async function freshDatabase(n: number): Promise<string> {
  const name = `fresh_${n}`;
  const first = await openPostgres(server.url);
  await first.exec(`create database ${name}`);
  await first.close();
  return server.url.replace(/\/\w+$/, `/${name}`);
}

describe('A PostgreSQL database that nobody has asked anything yet', () => {
  it.each(Array.from({ length: databases }, (_, n) => n + 1))(
    'answers fifty first requests of visitors, new members and the service at once (database %i)',
    { timeout: 120_000 },
    async (n) => {
      const test = await postgresDatabase(await freshDatabase(n));
      try {
        const mentor = await addMentor(test);
        const ask = fetchInProcess(supabaseGateway({ ask: test.ask, keys: test.keys }));
        const { publishable, secret } = test.keys;
        const post = (path: string, key: string, body: object) =>
          ask(`http://localhost${path}`, {
            method: 'POST',
            headers: { apikey: key, 'Content-Type': 'application/json' },
            body: JSON.stringify(body),
          });
        const kinds = [
          () => ask('http://localhost/rest/v1/published_mentors?select=id', { headers: { apikey: publishable } }),
          () => ask('http://localhost/rest/v1/published_mentors?select=slug', { headers: { apikey: publishable } }),
          () => post('/rest/v1/rpc/server_time', publishable, {}),
          () => ask(`http://localhost/rest/v1/profiles?select=id&id=eq.${mentor}`, { headers: { apikey: secret } }),
          (i: number) => post('/auth/v1/otp', publishable, { email: `first${i}@example.ca`, create_user: true }),
        ];

        const answers = await Promise.all(Array.from({ length: 50 }, (_, i) => kinds[i % kinds.length]!(i)));
        const said = await Promise.all(
          answers.map(async (answer) => ({ status: answer.status, text: await answer.text() })),
        );

        expect(said.filter((one) => one.status !== 200)).toEqual([]);
        expect(JSON.parse(said[0]!.text)).toEqual([{ id: mentor }]);
        expect(JSON.parse(said[3]!.text)).toEqual([{ id: mentor }]);
        await vi.waitFor(() => expect(test.mails).toHaveLength(10), { timeout: 20_000 });
        // The first requests have opened nothing: what the migrations refuse stays refused.
        const refused = await ask('http://localhost/rest/v1/profile_contacts?select=*', {
          headers: { apikey: publishable },
        });
        expect(refused.status).toBeGreaterThanOrEqual(400);
      } finally {
        await test.close();
      }
    },
  );
});
