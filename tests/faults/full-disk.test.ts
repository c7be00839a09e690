import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPeople } from '../../functions/embedded/seed.ts';
import type { Listing } from '../../src/features/mentors/types.ts';
import { reachPortage, type RunningPortage } from '../support/running-portage.ts';
import { smallDisk } from '../support/small-disk.ts';
import { freePort, spawnPortage, startPortage } from '../support/start-portage.ts';

const disk = smallDisk(600);
const megabyte = 1024 * 1024;

if (disk) describe('A Portage whose disk is full', () => onA(disk));
else it('A full disk cannot be tried here: this machine lets nobody make a small one', () => expect(disk).toBeNull());

function onA(small: NonNullable<typeof disk>): void {
  const data = join(small.folder, 'data');
  let port: number;
  let portage: Awaited<ReturnType<typeof startPortage>>;
  let reach: RunningPortage;
  const env = { JOBS_SECONDS: '0.5' };
  const requests: string[] = [];

  async function start(): Promise<void> {
    portage = await startPortage({ demo: 12, data, port, env });
    reach = reachPortage(portage.origin, data);
  }
  /** A request of another demo mentee to another mentor, as it is answered. */
  async function ask(n: number): Promise<Response> {
    const mentors = await reach.rows<Listing>(
      `published_mentors?is_open=is.true&id=neq.${demoPeople.mentor}&order=slug`,
    );
    const mentor = mentors[n % mentors.length]!;
    const id = randomUUID();
    const answer = await fetch(`${portage.origin}/api/requests`, {
      method: 'POST',
      headers: {
        'Content-Type': 'application/json',
        Authorization: `Bearer ${reach.tokenOf(reach.mentee('en', n).id)}`,
      },
      body: JSON.stringify({
        id,
        mentor: mentor.id,
        goal: 'Pass the licence exam.',
        background: 'Six years of practice.',
        why: 'You took the same way.',
        duration: mentor.durations[0],
        format: mentor.formats[0],
        topic: mentor.topics[0],
        use_initials: true,
      }),
    });
    if (answer.status === 200) requests.push(id);
    return answer;
  }
  const health = async () =>
    (await (await fetch(`${portage.origin}/healthz`)).json()) as { status: string; because?: string };
  const get = (path: string) => fetch(`${portage.origin}${path}`, { headers: { Accept: 'text/html' } });

  beforeAll(async () => {
    port = await freePort();
    await start();
  }, 240_000);
  afterAll(async () => {
    await portage?.stop('SIGKILL');
    small.remove();
  });

  it(
    'says degraded, refuses what writes with a word in both languages, and goes on reading',
    { timeout: 60_000 },
    async () => {
      expect((await ask(0)).status).toBe(200);
      expect((await health()).status).toBe('ok');
      small.fillTo(20 * megabyte);
      await expect.poll(health, { timeout: 10_000 }).toMatchObject({ status: 'degraded', because: 'storage_full' });

      const refused = await ask(1);
      expect([refused.status, refused.headers.get('Retry-After'), await refused.json()]).toEqual([
        503,
        '60',
        expect.objectContaining({ error: 'storage_full' }),
      ]);
      for (const [path, words] of [
        ['/en/feedback/', 'There is no room to save anything'],
        ['/fr/commentaires/', 'Il n’y a plus de place pour enregistrer'],
        ['/fr/demander/', 'Il n’y a plus de place pour enregistrer'],
      ] as const) {
        const page = await fetch(`${portage.origin}${path}`, {
          method: 'POST',
          body: new URLSearchParams({ kind: 'idea', feedback: 'Larger buttons, please.' }),
        });
        expect([page.status, page.headers.get('Retry-After'), (await page.text()).includes(words)], path).toEqual([
          503,
          '60',
          true,
        ]);
      }
      expect(
        (
          await fetch(`${portage.origin}/auth/v1/otp`, {
            method: 'POST',
            headers: { apikey: reach.keys.publishable, 'Content-Type': 'application/json' },
            body: '{"email":"full@example.ca"}',
          })
        ).status,
      ).toBe(503);

      for (const path of ['/en/', '/fr/trouver/', '/en/find/?q=nurse'])
        expect((await get(path)).status, path).toBe(200);
      expect((await reach.requestOf(reach.mentee('en', 0).id, requests[0]!)).status).toBe('sent');
    },
  );

  it('answers nothing with 500 and loses nothing when the last byte is gone', { timeout: 60_000 }, async () => {
    small.fillTo(0);
    for (let n = 2; n < 6; n += 1) {
      // Past our own functions, straight to the database.
      const [mentor] = await reach.rows<Listing>(
        `published_mentors?is_open=is.true&id=neq.${demoPeople.mentor}&order=slug&offset=${n}&limit=1`,
      );
      const answer = await fetch(`${portage.origin}/rest/v1/rpc/send_request`, {
        method: 'POST',
        headers: {
          'Content-Type': 'application/json',
          apikey: reach.keys.secret,
          Authorization: `Bearer ${reach.tokenOf(reach.mentee('en', n).id)}`,
        },
        body: JSON.stringify({
          p_mentor: mentor!.id,
          p_goal: 'x'.repeat(600),
          p_background: 'y'.repeat(600),
          p_why: 'z'.repeat(600),
          p_duration: mentor!.durations[0],
          p_format: mentor!.formats[0],
        }),
      });
      const said = (await answer.json()) as { id?: string; message?: string };
      if (answer.status === 200) requests.push(said.id!);
      else expect([answer.status, said.message]).toEqual([503, 'storage_full']);
    }
    expect((await get('/en/')).status).toBe(200);
    expect((await reach.requestOf(reach.mentee('en', 0).id, requests[0]!)).status).toBe('sent');
  });

  it(
    'says one sentence when it starts again without room, and has everything when there is some',
    { timeout: 300_000 },
    async () => {
      await portage.stop('SIGKILL');
      const again = spawnPortage({ PORT: String(port), PORTAGE_DATA: data, PORTAGE_DEMO: '12', ...env });
      expect(await again.ended).toBe(1);
      expect(again.log()).toMatch(
        /^Portage cannot start: the disk of \S+ has 0 MB left and Portage needs 64\. Nothing that was answered is lost: free some space and start again\.\n$/,
      );

      small.makeRoom();
      await start();
      expect((await health()).status).toBe('ok');
      const written = new Set((await reach.rows<{ id: string }>('requests?select=id&limit=1000')).map(({ id }) => id));
      expect(requests.filter((id) => !written.has(id))).toEqual([]);
      expect((await ask(1)).status).toBe(200);
      await reach.mail({ to: reach.emailOf(reach.mentee('en', 0).id), subject: /./ });
    },
  );
}
