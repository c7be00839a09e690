import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demoPeople } from '../../functions/embedded/seed.ts';
import type { CaughtMail } from '../../functions/embedded/mail-catcher.ts';
import type { Keys } from '../../functions/embedded/keys.ts';
import type { Listing } from '../../src/features/mentors/types.ts';
import type { RequestView } from '../../src/features/requests/types.ts';
import type { Locale } from '../../src/core/i18n/locales.ts';
import { makeMentees, makeMentors, type DemoMentee } from '../../supabase/seed/people.ts';

/** A line of JSON; null for one that was cut short. */
function parsed<T>(line: string): T | null {
  try {
    return JSON.parse(line) as T;
  } catch {
    return null;
  }
}

/** How many demo mentors a Portage under test has; the same number gives the same people. */
export const demoMentors = 60;

const text = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * A running Portage as tests reach it: what browsers do not show (whose e-mail came), and
 * quick ways to the state a test begins with. What is tested itself goes through a browser.
 */
export function reachPortage(origin: string, data: string) {
  const keys = JSON.parse(readFileSync(join(data, 'keys.json'), 'utf8')) as Keys;

  /** A token for any demo person, as sign-in hands it out but for the session: no code, no e-mail, no rate limit, no sign-out. */
  function tokenOf(profile: string): string {
    const now = Math.floor(Date.now() / 1000);
    const claims = { sub: profile, aud: 'authenticated', role: 'authenticated', iat: now, exp: now + 3600 };
    const body = `${text({ alg: 'HS256', typ: 'JWT' })}.${text(claims)}`;
    return `${body}.${createHmac('sha256', keys.jwtSecret).update(body).digest('base64url')}`;
  }

  async function ask<T>(path: string, init: RequestInit): Promise<T> {
    const answer = await fetch(`${origin}${path}`, init);
    if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
    return (await answer.json()) as T;
  }
  const post = <T>(path: string, body: object, headers: Record<string, string> = {}) =>
    ask<T>(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...headers },
      body: JSON.stringify(body),
    });

  /** Rows as the service role reads them. */
  const rows = <T>(query: string) => ask<T[]>(`/rest/v1/${query}`, { headers: { apikey: keys.secret } });
  /** Makes a demo person one of staff, as an operator does in the database. */
  const giveRole = (profile: string, role: 'coordinator' | 'safeguarding' | 'member') =>
    ask<object[]>(`/rest/v1/profiles?id=eq.${profile}`, {
      method: 'PATCH',
      headers: { apikey: keys.secret, 'Content-Type': 'application/json', Prefer: 'return=representation' },
      body: JSON.stringify({ role }),
    });
  /** One command of a member through our own functions. */
  const command = <T = { id: string; deadline_at: string }>(profile: string, path: string, body: object = {}) =>
    post<T>(`/api/${path}`, body, { Authorization: `Bearer ${tokenOf(profile)}` });
  /** One database function as a member. */
  const rpc = <T>(profile: string, name: string, args: object = {}) =>
    post<T>(`/rest/v1/rpc/${name}`, args, { apikey: keys.secret, Authorization: `Bearer ${tokenOf(profile)}` });

  async function mentor(slug: string): Promise<Listing> {
    const [found] = await rows<Listing>(`published_mentors?slug=eq.${slug}`);
    if (!found) throw new Error(`There is no published mentor ${slug}.`);
    return found;
  }
  /** A request as somebody would send it, for tests about what comes after. */
  async function request(
    mentee: string,
    to: Listing,
    words: { goal?: string; useInitials?: boolean } = {},
  ): Promise<{ id: string; deadline_at: string }> {
    const id = randomUUID();
    const sent = await command<{ deadline_at: string }>(mentee, 'requests', {
      id,
      mentor: to.id,
      goal: words.goal ?? 'Pass the licence exam before the end of summer.',
      background: 'Six years of practice abroad, one winter here.',
      why: 'You took the same way a few years ago.',
      duration: to.durations[0],
      format: to.formats[0],
      topic: to.topics[0],
      use_initials: words.useInitials ?? true,
    });
    return { id, deadline_at: sent.deadline_at };
  }
  async function requestOf(profile: string, id: string): Promise<RequestView> {
    for (const side of ['mentee', 'mentor']) {
      const { requests } = await rpc<{ requests: RequestView[] }>(profile, 'list_requests', { p_side: side });
      const found = requests.find((one) => one.id === id);
      if (found) return found;
    }
    throw new Error(`${profile} has no request ${id}.`);
  }

  /** What the mail catcher keeps, newest first; read where it lies, for not every Portage has /dev. */
  async function mails(): Promise<CaughtMail[]> {
    const kept = await readFile(join(data, 'mail.jsonl'), 'utf8').catch(() => '');
    // The last line may just be being written, and a full disk leaves a part of one.
    return kept
      .split('\n')
      .slice(0, -1)
      .filter(Boolean)
      .flatMap((line) => parsed<CaughtMail>(line) ?? [])
      .toReversed();
  }

  /** The newest e-mail that fits, waited for: the outbox runs beside. */
  async function mail(fits: { to: string; subject: RegExp; about?: string }, seconds = 20): Promise<CaughtMail> {
    for (const until = Date.now() + seconds * 1000; ; await new Promise((go) => setTimeout(go, 200))) {
      const all = await mails();
      const found = all.find(
        (one) => one.to === fits.to && fits.subject.test(one.subject) && (!fits.about || one.text.includes(fits.about)),
      );
      if (found) return found;
      if (Date.now() > until)
        throw new Error(
          `No e-mail to ${fits.to} about ${fits.subject}. There are: ${
            all
              .filter((one) => one.to === fits.to)
              .map((one) => one.subject)
              .join(' | ') || 'none'
          }`,
        );
    }
  }
  const codeFor = async (email: string, after = 0): Promise<string> => {
    for (;;) {
      const found = await mail({ to: email, subject: /^\d{6} / });
      if (Date.parse(found.at) >= after) return found.subject.slice(0, 6);
      await new Promise((go) => setTimeout(go, 100));
    }
  };

  return {
    origin,
    data,
    keys,
    tokenOf,
    rows,
    giveRole,
    rpc,
    command,
    post,
    mentor,
    request,
    requestOf,
    mails,
    mail,
    codeFor,
    /** The n-th demo mentee who writes in a language; each test takes its own, so that none fills another's five requests. */
    mentee: (locale: Locale, n: number): DemoMentee => mentees().filter((one) => one.locale === locale)[n]!,
    /** The e-mail address of a demo person. */
    emailOf: (profile: string): string => emails().get(profile)!,
    moveClock: (days: number) => post<{ now: string }>('/dev/clock', { days }),
  };
}

export type RunningPortage = ReturnType<typeof reachPortage>;

// Every Portage has the first twenty; the first three have asked the demo mentor already.
const mentees = () => makeMentees({ count: 20, seed: 1 }).slice(3);

let known: Map<string, string> | undefined;
function emails(): Map<string, string> {
  if (known) return known;
  const mentors = makeMentors({ count: demoMentors, seed: 1 });
  const all = makeMentees({ count: 20, seed: 1 });
  known = new Map([...mentors, ...all].map((one) => [one.id, one.email]));
  known
    .set(demoPeople.mentor, mentors[0]!.email)
    .set(demoPeople.mentee, all[0]!.email)
    .set(demoPeople.coordinator, 'coordination@example.ca')
    .set(demoPeople.newcomer, 'newcomer@example.ca');
  return known;
}
