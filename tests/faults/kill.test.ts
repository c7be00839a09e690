import { randomUUID } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openData } from '../support/data.ts';
import type { Keys } from '../../functions/embedded/keys.ts';
import type { CaughtMail } from '../../functions/embedded/mail-catcher.ts';
import { demoPeople } from '../../functions/embedded/seed.ts';
import type { Listing } from '../../src/features/mentors/types.ts';
import { seeded } from '../support/random.ts';
import { freePort, spawnPortage, startPortage } from '../support/start-portage.ts';

type Member = { email: string; id: string; token: string; refresh: string; open: string[] };
type Written = { id: string; status: string; mentee_id: string; mentor_id: string };
type Json = Record<string, unknown>;

const kills = 20;
const demo = 6;
const random = seeded(20_261_124);

/** One folder, one address, killed and started again and again. */
const data = mkdtempSync(join(tmpdir(), 'portage-kill-'));
let port: number;
let portage: Awaited<ReturnType<typeof startPortage>>;
let keys: Keys;
const members: Member[] = [];
let mentors: Listing[];
const starts: number[] = [];

/** What was answered before a kill, and has to be there after it. */
const sent = new Set<string>();
const withdrawn = new Set<string>();
/** What was asked and never answered: it may be there or not, but whole. */
const unknown = new Set<string>();
let daysMoved = 0;
/** How many calls of the members at work have been answered. */
let answers = 0;

const at = (path: string) => `http://127.0.0.1:${port}${path}`;
async function call<T = Json>(
  path: string,
  body: unknown,
  headers: Record<string, string> = {},
): Promise<{ status: number; body: T }> {
  const answer = await fetch(at(path), {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
  return { status: answer.status, body: (await answer.json()) as T };
}
/** Rows as the service role reads them. */
async function rows<T>(query: string): Promise<T[]> {
  const answer = await fetch(at(`/rest/v1/${query}`), { headers: { apikey: keys.secret } });
  expect(answer.status).toBe(200);
  return (await answer.json()) as T[];
}
const as = (member: Member) => ({ Authorization: `Bearer ${member.token}` });

async function start(): Promise<void> {
  const began = Date.now();
  portage = await startPortage({ demo, data, port, env: { JOBS_SECONDS: '0.3' } });
  starts.push((Date.now() - began) / 1000);
}

/** A new member, as a person becomes one: a code by e-mail, then a name. */
async function signUp(email: string): Promise<Member> {
  expect((await call('/auth/v1/otp', { email, create_user: true }, { apikey: keys.publishable })).status).toBe(200);
  // The code leaves after the answer.
  const token = await vi.waitFor(
    async () => {
      const mails = (await (await fetch(at('/dev/mail.json'))).json()) as CaughtMail[];
      return mails.find((mail) => mail.to === email)!.subject.slice(0, 6);
    },
    { timeout: 10_000 },
  );
  const session = await call<{ access_token: string; refresh_token: string; user: { id: string } }>(
    '/auth/v1/verify',
    { email, token, type: 'email' },
    { apikey: keys.publishable },
  );
  expect(session.status).toBe(200);
  const member = {
    email,
    id: session.body.user.id,
    token: session.body.access_token,
    refresh: session.body.refresh_token,
    open: [],
  };
  const named = await call(
    '/api/profile',
    {
      display_name: `Member ${members.length + 1}`,
      full_name: '',
      phone: '',
      locale: members.length % 2 ? 'fr' : 'en',
      province_code: 'MB',
      city: '',
      time_zone: 'America/Winnipeg',
      languages: ['en'],
      about: '',
      use_initials: true,
    },
    as(member),
  );
  expect(named.status).toBe(200);
  expect((await call('/api/orientation', { track: 'mentee', version: '2026-11' }, as(member))).status).toBe(200);
  return member;
}

/** One member at work until the process dies: takes back what is open, asks somebody new. True when a call was cut off. */
async function work(member: Member): Promise<boolean> {
  try {
    for (const id of member.open.splice(0)) {
      unknown.add(id);
      const answer = await call(`/api/requests/${id}/withdraw`, {}, as(member));
      answers += 1;
      if (answer.status === 200) withdrawn.add(id);
      else expect([404, 409]).toContain(answer.status);
    }
    for (const mentor of mentors.toSorted(() => random() - 0.5)) {
      const id = randomUUID();
      unknown.add(id);
      member.open.push(id);
      const answer = await call(
        '/api/requests',
        {
          id,
          mentor: mentor.id,
          goal: `Find my way by March, ${id}.`,
          background: 'Four years of practice elsewhere.',
          why: 'You took this road before.',
          duration: mentor.durations[0],
          format: mentor.formats[0],
          topic: mentor.topics[0],
        },
        as(member),
      );
      answers += 1;
      if (answer.status === 200) sent.add(id);
      else expect([409, 429]).toContain(answer.status);
    }
    return false;
  } catch (error) {
    // The line went dead: what fetch says when the process is gone.
    if (!(error instanceof TypeError)) throw error;
    return true;
  }
}

/** Waits for so many more answers, or until nobody works any more: a moment by what was done, not by how fast the machine is. */
async function afterAnswers(many: number, workers: Promise<unknown>[]): Promise<void> {
  const from = answers;
  let working = true;
  void Promise.allSettled(workers).then(() => (working = false));
  while (working && answers - from < many) await sleep(1);
}

/** What was promised is there, and whatever is there is whole. */
async function check(): Promise<void> {
  const written = new Map(
    (await rows<Written>('requests?select=id,status,mentee_id,mentor_id&limit=1000')).map((one) => [one.id, one]),
  );
  const events = await rows<{ request_id: string; command: string }>(
    'request_events?select=request_id,command&limit=5000',
  );
  const told = await rows<{ request_id: string; type: string; profile_id: string }>(
    'notifications?select=request_id,type,profile_id&request_id=not.is.null&limit=5000',
  );
  const eventsOf = Map.groupBy(events, (one) => one.request_id);
  const toldOf = Map.groupBy(told, (one) => one.request_id);

  for (const id of sent) expect(written.has(id), `the answered request ${id} is gone`).toBe(true);
  for (const id of withdrawn) expect(written.get(id)?.status).toBe('withdrawn');
  for (const member of members) {
    for (const one of [...written.values()].filter((request) => request.mentee_id === member.id)) {
      expect(unknown.has(one.id)).toBe(true);
      const commands = (eventsOf.get(one.id) ?? []).map((event) => event.command).sort();
      expect(commands).toEqual(one.status === 'withdrawn' ? ['send', 'withdraw'] : ['send']);
      const notices = (toldOf.get(one.id) ?? []).map((notice) => `${notice.type} ${notice.profile_id}`).sort();
      const both = (type: string) => [`${type} ${one.mentee_id}`, `${type} ${one.mentor_id}`];
      expect(notices).toEqual(
        [
          `request_received ${one.mentor_id}`,
          `request_sent ${one.mentee_id}`,
          ...(one.status === 'withdrawn' ? both('request_withdrawn') : []),
        ].sort(),
      );
    }
  }
}

beforeAll(async () => {
  port = await freePort();
}, 10_000);
afterAll(async () => {
  await portage?.stop('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

describe('Portage, killed again and again on one folder', () => {
  it('begins anew after a kill in the middle of its very first start', { timeout: 300_000 }, async () => {
    // Many more than afterwards: the kill falls among them on any machine, and none of them may be left.
    const first = spawnPortage({ PORT: String(port), PORTAGE_DATA: data, PORTAGE_DEMO: '600' });
    await first.saw('Adding 600 demo mentors');
    await sleep(150);
    await first.stop('SIGKILL');
    expect(existsSync(join(data, 'seeding'))).toBe(true);

    await start();
    starts.length = 0;
    keys = JSON.parse(readFileSync(join(data, 'keys.json'), 'utf8')) as Keys;
    expect(await rows('mentors?select=profile_id')).toHaveLength(demo);
    for (const who of Object.keys(demoPeople)) expect((await call('/dev/sign-in', { who })).status).toBe(200);
    expect(existsSync(join(data, 'seeding'))).toBe(false);
  });

  it(
    `keeps what it answered through ${kills} kills during writes, and leaves no half request`,
    { timeout: 900_000 },
    async () => {
      const before = readFileSync(join(data, 'keys.json'), 'utf8');
      // Room for everybody: the demo mentor takes more at once.
      const mentor = await call<{ access_token: string }>('/dev/sign-in', { who: 'mentor' });
      mentors = await rows<Listing>('published_mentors?is_open=is.true');
      const own = mentors.find((one) => one.id === demoPeople.mentor)!;
      const roomy = await call(
        '/api/mentor-profile',
        {
          ...own,
          usual_times: own.usual_times,
          pricing: 'free',
          price_cents: null,
          max_active: 10,
          max_pending: 20,
          weekly_cap: 20,
          rest_days: 0,
          headline_en: own.headline_en ?? '',
          headline_fr: own.headline_fr ?? '',
          bio_en: own.bio_en ?? '',
          bio_fr: own.bio_fr ?? '',
        },
        { Authorization: `Bearer ${mentor.body.access_token}` },
      );
      expect(roomy.status).toBe(200);
      for (let i = 1; i <= 10; i++) members.push(await signUp(`kill${i}@example.ca`));

      let cut = 0;
      for (let kill = 0; kill < kills; kill++) {
        const workers = [0, 1, 2, 3].map((place) => work(members[(kill * 4 + place) % members.length]!));
        await afterAnswers(random() * 16, workers);
        await sleep(random() * 20);
        await portage.stop('SIGKILL');
        if ((await Promise.all(workers)).includes(true)) cut += 1;
        // Now and then the start that repairs is killed as well.
        if (kill % 4 === 3) {
          const repairing = spawnPortage({ PORT: String(port), PORTAGE_DATA: data, PORTAGE_DEMO: String(demo) });
          await sleep(random() * starts.at(-1)! * 1000);
          await repairing.stop('SIGKILL');
        }
        await start();
        await check();
        if (kill === 9) {
          expect((await call('/dev/clock', { days: 1 })).status).toBe(200);
          daysMoved += 1;
        }
      }
      // The kills fell among writes: some were answered, some were cut off.
      expect(sent.size).toBeGreaterThan(5);
      expect(withdrawn.size).toBeGreaterThan(0);
      expect(cut).toBeGreaterThan(kills / 2);
      expect(readFileSync(join(data, 'keys.json'), 'utf8')).toBe(before);

      const [fastest, median, slowest] = [0, kills / 2, kills - 1].map((place) =>
        starts.toSorted((one, other) => one - other)[place]!.toFixed(1),
      );
      console.log(
        `${kills} kills, ${cut} in the middle of a call: ${sent.size} requests answered and ${withdrawn.size} taken back, all there. Warm start ${median} s (median; ${fastest} to ${slowest} s).`,
      );
    },
  );

  it('keeps its clock, and everybody signed in', async () => {
    const before = Date.now();
    const now = await call<string>('/rest/v1/rpc/server_time', {}, { apikey: keys.publishable });
    const unmoved = Date.parse(now.body) - daysMoved * 86_400_000;
    expect(unmoved).toBeGreaterThan(before - 1000);
    expect(unmoved).toBeLessThan(Date.now() + 1000);
    for (const member of members) {
      const mine = await call(
        '/rest/v1/rpc/list_requests',
        { p_side: 'mentee' },
        { ...as(member), apikey: keys.publishable },
      );
      expect(mine.status).toBe(200);
    }
    const renewed = await call<{ access_token: string }>(
      '/auth/v1/token?grant_type=refresh_token',
      { refresh_token: members[0]!.refresh },
      { apikey: keys.publishable },
    );
    expect(renewed.status).toBe(200);
  });

  it(
    'has every effect in the outbox exactly once, and every e-mail in the mailbox exactly once',
    { timeout: 180_000 },
    async () => {
      // The leases of workers that were killed run out with the clock.
      await call('/dev/clock', { days: 1 });
      for (const until = Date.now() + 120_000; Date.now() < until; await sleep(200)) {
        const health = (await (await fetch(at('/healthz'))).json()) as { outbox: { pending: number; dead: number } };
        if (health.outbox.pending === 0) break;
      }
      expect(await portage.stop()).toBe(0);

      const db = await openData(data);
      try {
        const missing = await db.query(`
        select n.id, n.type from public.notifications n join private.notification_types t on t.type = n.type
        where t.by_email and n.type in ('request_received', 'request_sent')
          and (select count(*) from private.outbox o where o.key = 'email:' || n.id) <> 1`);
        expect(missing).toEqual([]);
        const half = await db.query(`
        select r.id from public.requests r
        where (select count(*) from public.request_events e where e.request_id = r.id and e.command = 'send') <> 1
           or (select count(*) from public.notifications n where n.request_id = r.id and n.type = 'request_received' and n.profile_id = r.mentor_id) <> 1`);
        expect(half).toEqual([]);
        expect(await db.query(`select id from private.outbox where kind = 'email' and done_at is null`)).toEqual([]);
        const done = await db.query<{ id: string }>(
          `select id from private.outbox where kind = 'email' and public.mail_context(id) is not null`,
        );
        const kept = readFileSync(join(data, 'mail.jsonl'), 'utf8')
          .trim()
          .split('\n')
          .map((line) => (JSON.parse(line) as CaughtMail).messageId);
        expect(new Set(kept).size).toBe(kept.length);
        for (const { id } of done) expect(kept, `e-mail ${id}`).toContain(`<${id}@localhost>`);
        // What PostgreSQL itself says about its files.
        expect(await db.query(`select bool_and(indisvalid) as valid from pg_index`)).toEqual([{ valid: true }]);
        await db.exec('reindex database postgres');
      } finally {
        await db.close();
      }
    },
  );
});
