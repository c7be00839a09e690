import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openPostgres } from '../../functions/embedded/database.ts';
import { demoPeople } from '../../functions/embedded/seed.ts';
import type { Listing } from '../../src/features/mentors/types.ts';
import type { RequestView } from '../../src/features/requests/types.ts';
import { startPostgres } from '../support/postgres.ts';
import { reachPortage, type RunningPortage } from '../support/running-portage.ts';
import { startPortage } from '../support/start-portage.ts';

let server: Awaited<ReturnType<typeof startPostgres>>;
let portage: Awaited<ReturnType<typeof startPortage>> | undefined;
let reach: RunningPortage;
const data = mkdtempSync(join(tmpdir(), 'portage-on-postgres-'));

async function start(): Promise<void> {
  portage = await startPortage({ demo: 12, data, env: { DATABASE_URL: server.url, JOBS_SECONDS: '1' } });
  reach = reachPortage(portage.origin, data);
}
beforeAll(async () => void (server = await startPostgres()), 60_000);
afterAll(async () => {
  await portage?.stop();
  portage?.remove();
  await server.stop();
});

describe('The whole of Portage on a PostgreSQL server', () => {
  let request: { id: string };
  let mentor: Listing;
  const { mentee } = demoPeople;

  it('starts, fills an empty database and answers fifty calls at once', { timeout: 180_000 }, async () => {
    await start();
    const answers = await Promise.all(
      Array.from({ length: 50 }, (_, i) =>
        fetch(
          `${portage!.origin}/rest/v1/${i % 2 ? 'published_mentors?select=id&limit=1' : 'published_mentors?select=slug&limit=1'}`,
          { headers: { apikey: reach.keys.publishable } },
        ),
      ),
    );
    expect(answers.map((answer) => answer.status)).toEqual(Array(50).fill(200));
    expect(await (await fetch(`${portage!.origin}/healthz`)).json()).toMatchObject({ status: 'ok' });
  });

  it('has no /dev: the database is not its own, demo people or not', async () => {
    expect(portage!.log()).not.toContain('/dev');
    for (const address of ['/dev', '/dev/mail', '/dev/mail.json'])
      expect((await fetch(portage!.origin + address)).status, address).toBe(404);
    for (const address of ['/dev/clock', '/dev/sign-in']) {
      const answer = await fetch(portage!.origin + address, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: '{"days": 1, "who": "mentor"}',
      });
      expect(answer.status, address).toBe(404);
    }
  });

  it(
    'gives each an address of its own when many take names at once of which one is another with a number',
    { timeout: 60_000 },
    async () => {
      const mentors = await reach.rows<{ id: string; slug: string; display_name: string }>(
        'published_mentors?select=id,slug,display_name&limit=10',
      );
      for (const round of ['Anna Quill', 'Bo Quill']) {
        await Promise.all(
          mentors.map(({ id }, place) =>
            reach.command(id, 'profile', { display_name: place % 2 ? round : `${round} ${place / 2 + 2}` }),
          ),
        );
        const now = await reach.rows<{ slug: string }>(
          `published_mentors?select=slug&id=in.(${mentors.map((one) => one.id).join(',')})`,
        );
        expect(new Set(now.map((one) => one.slug)).size).toBe(mentors.length);
      }
      for (const { id, display_name } of mentors) await reach.command(id, 'profile', { display_name });
    },
  );

  it('counts days in UTC, whatever the server’s own zone is', async () => {
    const db = await openPostgres(server.url);
    const [role] = await db.query<{ name: string }>('select current_user as name');
    await db.exec(`alter role "${role!.name}" set timezone to 'America/Vancouver'`);
    await db.close();
    const again = await openPostgres(server.url);
    expect(await again.query(`select current_setting('TimeZone') as zone`)).toEqual([{ zone: 'UTC' }]);
    await again.exec(`alter role "${role!.name}" reset timezone`);
    await again.close();
  });

  it('takes a request and its answer, and tells both sides by e-mail', { timeout: 60_000 }, async () => {
    mentor = (await reach.rows<Listing>(`published_mentors?is_open=is.true&id=neq.${demoPeople.mentor}&limit=1`))[0]!;
    request = await reach.request(mentee, mentor);
    await reach.command(mentor.id, `requests/${request.id}/accept`, {});
    expect((await reach.requestOf(mentee, request.id)).status).toBe('accepted');
    await reach.mail({ to: reach.emailOf(mentee), subject: /accept|oui|yes/i });
  });

  it('keeps everything when it is killed and starts again', { timeout: 120_000 }, async () => {
    await portage!.stop('SIGKILL');
    await start();
    expect((await reach.requestOf(mentee, request.id)).status).toBe('accepted');
    const { requests } = await reach.rpc<{ requests: RequestView[] }>(mentor.id, 'list_requests', { p_side: 'mentor' });
    expect(requests.some((one) => one.id === request.id)).toBe(true);
  });
});
