import { setTimeout as sleep } from 'node:timers/promises';
import { postgresDatabase } from '../support/database.ts';
import { startPostgres } from '../support/postgres.ts';
import { reachPortage } from '../support/running-portage.ts';
import { freePort, startPortage } from '../support/start-portage.ts';
import { percentiles } from './percentiles.ts';

const mentors = Number(process.env['BENCH_MENTORS'] ?? 10_000);
const rounds = 20;

/**
 * Milliseconds until each of three processes on one PostgreSQL shows a mentor's new words on a page that it had kept,
 * and until each answers 410 for a profile that was withdrawn (T08).
 */
export async function run(): Promise<object> {
  const postgres = await startPostgres();
  const start = async () =>
    startPortage({
      demo: mentors,
      port: await freePort(),
      patience: 900,
      env: { DATABASE_URL: postgres.url, JOBS_SECONDS: '1' },
    });
  // The first fills the database; the others find it full.
  const processes = [await start()];
  processes.push(...(await Promise.all([start(), start()])));
  const test = await postgresDatabase(postgres.url);
  const reach = reachPortage(processes[0]!.origin, processes[0]!.data);
  const chosen = await test.db.query<{ slug: string; id: string }>(
    'select slug, id from public.published_mentors order by slug limit $1',
    [rounds],
  );

  const pages = (slug: string) => processes.map(({ origin }) => fetch(`${origin}/en/mentors/${slug}/`));
  async function untilEach(slug: string, isSeen: (answer: Response) => Promise<boolean>): Promise<number> {
    const from = performance.now();
    for (const { origin } of processes)
      while (!(await isSeen(await fetch(`${origin}/en/mentors/${slug}/`)))) await sleep(10);
    return performance.now() - from;
  }
  const [changed, gone]: [number[], number[]] = [[], []];
  for (const [round, { slug, id }] of chosen.entries()) {
    await Promise.all(pages(slug));
    const words = `Books of a shop, round ${round}`;
    await reach.command(id, 'mentor-profile', { headline_en: words });
    changed.push(await untilEach(slug, async (answer) => (await answer.text()).includes(words)));
    await test.rpc(id, 'withdraw_mentor_profile');
    gone.push(await untilEach(slug, async ({ status }) => status === 410));
  }
  await test.close();
  await Promise.all(processes.map((one) => one.stop()));
  for (const one of processes) one.remove();
  await postgres.stop();
  return {
    bench: 'processes',
    mentors,
    processes: processes.length,
    rounds,
    changed_to_shown_everywhere_ms: percentiles(changed),
    withdrawn_to_gone_everywhere_ms: percentiles(gone),
    promised_max_ms: 2000,
  };
}
