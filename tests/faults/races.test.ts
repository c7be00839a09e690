import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownPostgresDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest, send } from '../support/people.ts';
import { attempt, clockTo, seen, sendMany, storedStatus, tick, together } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await ownPostgresDatabase()));
afterAll(() => test?.close());

/** Starts all at once, each after a few random milliseconds; their code words. */
const race = (...runners: (() => Promise<string>)[]) =>
  Promise.all(runners.map((run) => sleep(Math.random() * 3).then(run)));
const relationshipsOf = async (mentor: string) =>
  (
    await test.db.query<{ n: number }>('select count(*)::int as n from public.relationships where mentor_id = $1', [
      mentor,
    ])
  )[0]!.n;
/** After the dust has settled the public list says what the tables say. */
async function listingsAreTrue(...mentors: string[]) {
  const rows = await test.db.query(
    `select l.id from private.mentor_listings l cross join lateral private.mentor_opening(l.id) as o
     where l.id = any ($1::uuid[]) and (l.places_open <> o.places_open or l.open_from is distinct from o.open_from)`,
    [mentors],
  );
  expect(rows).toHaveLength(0);
}
const codeWord = /^(done|[a-z]+(_[a-z]+)+)$/;

describe('200 races, 50 of each kind, on a real PostgreSQL', () => {
  it(
    'two accepts for one place: exactly one wins, the other request is closed kindly [T19] [D1] [T29]',
    { timeout: 60_000 },
    async () => {
      for (let i = 0; i < 50; i++) {
        const mentor = await addMentor(test, { maxActive: 1 });
        const sent = await sendMany(test, mentor, 2);
        const words = await race(
          ...sent.map(
            ({ request }) =>
              () =>
                attempt(test, mentor, 'accept_request', { p_request: request }),
          ),
        );
        expect([...words].sort()).toEqual(['done', 'request_already_answered']);
        const loser = sent[words.indexOf('request_already_answered')]!;
        expect(await seen(test, loser.mentee, loser.request)).toMatchObject({
          status: 'closed',
          close_reason: 'mentor_full',
        });
        expect(await relationshipsOf(mentor)).toBe(1);
        await listingsAreTrue(mentor);
      }
    },
  );

  it('accept against withdraw: one of the two, never both [T27] [XE-03]', { timeout: 60_000 }, async () => {
    for (let i = 0; i < 50; i++) {
      const mentor = await addMentor(test);
      const [one] = await sendMany(test, mentor, 1);
      const words = await race(
        () => attempt(test, mentor, 'accept_request', { p_request: one!.request }),
        () => attempt(test, one!.mentee, 'withdraw_request', { p_request: one!.request }),
      );
      expect([...words].sort()).toEqual(['done', 'request_already_answered']);
      const accepted = words[0] === 'done';
      expect([await storedStatus(test, one!.request), await relationshipsOf(mentor)]).toEqual(
        accepted ? ['accepted', 1] : ['withdrawn', 0],
      );
      await listingsAreTrue(mentor);
    }
  });

  it(
    'accept against expire, around the very moment of the deadline: one of the two, never both [XE-04] [T26]',
    { timeout: 60_000 },
    async () => {
      const outcomes = new Set<string>();
      for (let i = 0; i < 50; i++) {
        const mentor = await addMentor(test);
        const [one] = await sendMany(test, mentor, 1);
        // At the deadline, or a little before it: both outcomes are to be seen.
        const millisecondsLeft = [0, 2, 5, 15, 250][i % 5]!;
        await clockTo(test, (await seen(test, mentor, one!.request)).deadline_at, -millisecondsLeft / 3_600_000);
        const [word] = await race(
          () => attempt(test, mentor, 'accept_request', { p_request: one!.request }),
          async () => test.refusal(tick(test)),
          async () => test.refusal(tick(test)),
        );
        await clockTo(test, (await seen(test, mentor, one!.request)).deadline_at, 1);
        await tick(test);
        const status = await storedStatus(test, one!.request);
        expect([word, status, await relationshipsOf(mentor)]).toEqual(
          word === 'done' ? ['done', 'accepted', 1] : ['request_expired', 'expired', 0],
        );
        outcomes.add(status);
        await listingsAreTrue(mentor);
      }
      expect([...outcomes].sort()).toEqual(['accepted', 'expired']);
    },
  );

  it('two sends for the last slot: exactly one is taken [T19] [D1] [trap 1]', { timeout: 60_000 }, async () => {
    for (let i = 0; i < 50; i++) {
      const mentor = await addMentor(test, { maxPending: 2 });
      await sendMany(test, mentor, 1);
      const mentees = [await addMember(test), await addMember(test)];
      const words = await race(
        ...mentees.map((mentee) => () => attempt(test, mentee, 'send_request', aRequest(mentor))),
      );
      expect([...words].sort()).toEqual(['done', 'mentor_has_enough_requests']);
      const rows = await test.db.query('select from public.requests where mentor_id = $1', [mentor]);
      expect(rows).toHaveLength(2);
      await listingsAreTrue(mentor);
    }
  });
});

describe('a mentee’s fifth request', () => {
  /** A mentee with four open requests. */
  async function withFour() {
    const mentee = await addMember(test);
    for (let i = 0; i < 4; i++) await send(test, mentee, await addMentor(test));
    return mentee;
  }
  const openOf = (mentee: string) =>
    test.db.query(`select from public.requests where mentee_id = $1 and status = 'sent'`, [mentee]);

  it('sent to two mentors at once is one request, 20 times [T23]', { timeout: 60_000 }, async () => {
    for (let i = 0; i < 20; i++) {
      const mentee = await withFour();
      const mentors = [await addMentor(test), await addMentor(test)];
      const words = await race(
        ...mentors.map((mentor) => () => attempt(test, mentee, 'send_request', aRequest(mentor))),
      );
      expect([...words].sort()).toEqual(['done', 'too_many_open_requests']);
      expect(await openOf(mentee)).toHaveLength(5);
    }
  });

  it(
    'pressed twice at once is one request, and both presses hear that it was sent, 20 times [T23] [T64]',
    { timeout: 60_000 },
    async () => {
      for (let i = 0; i < 20; i++) {
        const [mentee, mentor] = [await withFour(), await addMentor(test)];
        const once = aRequest(mentor, { p_id: crypto.randomUUID() });
        expect(
          await race(
            () => attempt(test, mentee, 'send_request', once),
            () => attempt(test, mentee, 'send_request', once),
          ),
        ).toEqual(['done', 'done']);
        expect(await openOf(mentee)).toHaveLength(5);
      }
    },
  );
});

describe('leaving while somebody arrives', () => {
  it.each([
    ['withdraw_mentor_profile', 'mentor_gone'],
    ['delete_my_account', 'mentor_gone'],
    ['block_member', 'no_reason_given'],
  ])(
    'a request sent during %s is refused or closed, never left waiting, 20 times [trap 20] [trap 8] [T39]',
    { timeout: 60_000 },
    async (leave, reason) => {
      for (let i = 0; i < 20; i++) {
        // Who is blocked by their profile is somebody the mentor has met.
        const met = leave === 'block_member' ? await together(test) : null;
        if (met)
          await test.rpc(met.mentor, 'end_relationship', { p_relationship: met.relationship, p_reason: 'goals_met' });
        const [mentee, mentor] = met ? [met.mentee, met.mentor] : [await addMember(test), await addMentor(test)];
        const args = met ? { p_profile: mentee } : {};
        const [word, left] = await race(
          () => attempt(test, mentee, 'send_request', aRequest(mentor)),
          () => attempt(test, mentor, leave, args),
        );
        expect(left).toBe('done');
        expect(['done', 'mentor_not_available']).toContain(word);
        const rows = await test.db.query(
          `select status::text, close_reason from public.requests where mentor_id = $1 and status <> 'accepted'`,
          [mentor],
        );
        expect(rows).toEqual(word === 'done' ? [{ status: 'closed', close_reason: reason }] : []);
      }
    },
  );

  it(
    'a profile saved while its account leaves is erased with the rest, 20 times [T14]',
    { timeout: 60_000 },
    async () => {
      for (let i = 0; i < 20; i++) {
        const member = await addMember(test);
        const [saved, left] = await race(
          () =>
            attempt(test, member, 'save_my_profile', {
              p_profile: { display_name: 'Ana Luz', full_name: 'Ana Luz Reyes', phone: '204 555 0147' },
            }),
          () => attempt(test, member, 'delete_my_account'),
        );
        expect([['done', 'account_leaving', 'account_deleted'].includes(saved!), left]).toEqual([true, 'done']);
        await test.db.query('update public.profiles set delete_after = private.now() where id = $1', [member]);
        await tick(test);
        expect(await test.db.query('select from public.profile_contacts where profile_id = $1', [member])).toHaveLength(
          0,
        );
        expect(await test.db.query('select display_name from public.profiles where id = $1', [member])).toEqual([
          { display_name: '' },
        ]);
      }
    },
  );

  it(
    'a mentee who deletes the account while the mentor says yes ends it all the same, 20 times [T14]',
    { timeout: 60_000 },
    async () => {
      for (let i = 0; i < 20; i++) {
        const mentor = await addMentor(test);
        const [one] = await sendMany(test, mentor, 1);
        const [word, left] = await race(
          () => attempt(test, mentor, 'accept_request', { p_request: one!.request }),
          () => attempt(test, one!.mentee, 'delete_my_account'),
        );
        expect(left).toBe('done');
        expect(['done', 'request_already_answered']).toContain(word);
        const living = await test.db.query(
          `select from public.relationships where mentor_id = $1 and ended_at is null`,
          [mentor],
        );
        expect(living).toHaveLength(0);
        await listingsAreTrue(mentor);
      }
    },
  );
});

describe('the public list', () => {
  it(
    'is right after a profile was saved while its last slot was taken, 50 times [trap 4]',
    { timeout: 60_000 },
    async () => {
      for (let i = 0; i < 50; i++) {
        const mentor = await addMentor(test, { maxPending: 1 });
        const mentee = await addMember(test);
        const words = await race(
          () => attempt(test, mentee, 'send_request', aRequest(mentor)),
          () =>
            attempt(test, mentor, 'save_my_profile', {
              p_profile: { display_name: `Maricel ${i}`, province_code: 'MB', languages: ['en'] },
            }),
        );
        expect(words).toEqual(['done', 'done']);
        await listingsAreTrue(mentor);
      }
    },
  );

  it(
    'is right after one mentee left while another was accepted, 50 times [trap 4] [T14]',
    { timeout: 60_000 },
    async () => {
      for (let i = 0; i < 50; i++) {
        const { mentee, mentor } = await together(test, { maxActive: 2 });
        const [next] = await sendMany(test, mentor, 1);
        const words = await race(
          () => attempt(test, mentor, 'accept_request', { p_request: next!.request }),
          () => attempt(test, mentee, 'delete_my_account'),
        );
        expect(words).toEqual(['done', 'done']);
        await listingsAreTrue(mentor);
      }
    },
  );
});

describe('everybody at once', () => {
  it(
    'twelve connections, 400 commands of every kind: no deadlock, nothing but code words, caps and lists hold [D1] [T19]',
    { timeout: 120_000 },
    async () => {
      const mentors: string[] = [];
      for (let i = 0; i < 6; i++) mentors.push(await addMentor(test, { maxActive: 3, maxPending: 4 }));
      const mentees: string[] = [];
      for (let i = 0; i < 30; i++) mentees.push(await addMember(test));
      const { mentee: partner, mentor: with_ } = await together(test, { maxActive: 2 });
      mentees.push(partner);
      mentors.push(with_);
      const any = <T>(list: T[]) => list[Math.floor(Math.random() * list.length)]!;
      const requestOf = async (mentor: string) =>
        (
          await test.db.query<{ id: string; mentee_id: string }>(
            `select id, mentee_id from public.requests where mentor_id = $1 and status in ('sent', 'question') order by random() limit 1`,
            [mentor],
          )
        )[0];
      const profile = {
        headline_en: 'Controller',
        bio_en: 'I help newcomers. '.repeat(6),
        topics: ['accounting'],
        formats: ['video'],
        durations: ['three_months'],
      };
      const asMentor =
        (command: string, args: Record<string, unknown> = {}) =>
        async () => {
          const mentor = any(mentors);
          const request = await requestOf(mentor);
          return request ? attempt(test, mentor, command, { p_request: request.id, ...args }) : 'done';
        };
      const kinds: (() => Promise<string>)[] = [
        () => attempt(test, any(mentees), 'send_request', aRequest(any(mentors))),
        () => attempt(test, any(mentees), 'send_request', aRequest(any(mentors))),
        asMentor('accept_request'),
        asMentor('decline_request', { p_reason: 'other' }),
        asMentor('ask_question', { p_question: 'Which province?' }),
        async () => {
          const request = await requestOf(any(mentors));
          return request ? attempt(test, request.mentee_id, 'withdraw_request', { p_request: request.id }) : 'done';
        },
        async () => {
          const mine = await test.db.query<{ id: string; mentor_id: string }>(
            'select id, mentor_id from public.relationships where ended_at is null order by random() limit 1',
          );
          return mine[0]
            ? attempt(test, mine[0].mentor_id, 'end_relationship', {
                p_relationship: mine[0].id,
                p_reason: 'goals_met',
              })
            : 'done';
        },
        async () =>
          attempt(test, any(mentees), 'close_my_other_requests', {
            p_requests: (
              await test.db.query<{ id: string }>('select id from public.requests order by random() limit 20')
            ).map((row) => row.id),
          }),
        () =>
          attempt(test, any(mentors), 'save_mentor_profile', {
            p_profile: { ...profile, max_active: 3, max_pending: 4, weekly_cap: 20, rest_days: 0 },
          }),
        () =>
          attempt(test, any(mentors), 'save_my_profile', {
            p_profile: { display_name: 'Maricel Reyes', province_code: 'MB', languages: ['en'] },
          }),
        () => attempt(test, any(mentors), 'pause_mentoring', { p_keep_waiting: false }),
        () => attempt(test, any(mentors), 'resume_mentoring'),
        () => attempt(test, any(mentees), 'block_member', { p_profile: any(mentees) }),
        () => test.refusal(tick(test)),
        async () => {
          const leaving = mentees.length > 12 ? mentees.pop()! : await addMember(test);
          return attempt(test, leaving, 'delete_my_account');
        },
        async () => {
          await test.db.query(`select public.move_clock('6 hours')`);
          return 'done';
        },
      ];
      const words: string[] = [];
      await Promise.all(
        Array.from({ length: 12 }, async () => {
          for (let i = 0; i < 34; i++) words.push(await any(kinds)());
        }),
      );
      expect(words.filter((word) => !codeWord.test(word))).toEqual([]);
      expect(words.filter((word) => word === 'done').length).toBeGreaterThan(100);
      const over = await test.db.query(
        `select m.profile_id from public.mentors m where m.max_active < (select count(*) from public.relationships r where r.mentor_id = m.profile_id and r.ended_at is null)
         or m.max_pending < (select count(*) from public.requests r where r.mentor_id = m.profile_id and r.status in ('sent', 'question') and r.deadline_at > private.now())`,
      );
      expect(over).toHaveLength(0);
      await listingsAreTrue(...mentors);
    },
  );
});
