import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { locales } from '../../src/core/i18n/locales.ts';
import { copyLabels } from '../../src/features/privacy/copy-words.ts';
import { withoutWords } from '../../src/features/privacy/domain/readable-copy.ts';

import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest, days, leaveForGood, send } from '../support/people.ts';
import { accept, agreed, attempt, mails, tick, told } from '../support/requests.ts';
import { whereIs } from '../support/where-is.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

type Place = { place: string; class: string; mine: string; on_deletion: string; seen_by: string[] };
const register = () =>
  test.db.query<Place>(
    'select p.place, p.class, p.mine, p.on_deletion, c.seen_by from private.data_places p join private.data_classes c on c.key = p.class order by p.step',
  );

/** A mentee and a mentor with something in every place of the register that the application fills. */
async function busyPair() {
  const [mentee, mentor, asked] = [
    await addMember(test, { name: 'Zofia Quill' }),
    await addMentor(test, { topics: ['welding'] }),
    await addMentor(test),
  ];
  await test.rpc(mentee, 'save_my_profile', {
    p_profile: {
      display_name: 'Zofia Quill',
      full_name: 'Zofia Maria Quill',
      phone: '204 555 0173',
      languages: ['pl'],
    },
  });
  await test.rpc(mentor, 'save_my_profile', {
    p_profile: { display_name: 'Ola Quill', full_name: 'Ola Quill', province_code: 'MB', languages: ['en'] },
  });
  const begun = await send(test, mentee, mentor);
  await accept(test, mentor, begun, { p_note: 'Welcome.' });
  const open = await send(test, mentee, asked);
  await test.as(mentee, async (query) => {
    await query(`insert into public.saved_mentors (profile_id, mentor_id, kind) values ($1, $2, 'saved')`, [
      mentee,
      asked,
    ]);
    await query(
      `insert into public.notification_preferences (profile_id, kind, channel, enabled) values ($1, 'tips', 'email', false)`,
      [mentee],
    );
  });
  await test.rpc(mentee, 'join_wait_list', { p_topic: 'nursing' });
  await test.rpc(mentee, 'save_wants', { p_wants: { topics: ['nursing'] } });
  await test.rpc(mentee, 'send_report', {
    p_subject_kind: 'request',
    p_subject: open,
    p_reason: 'other',
    p_note: 'Please look.',
  });
  await test.rpc(mentee, 'block_member', { p_profile: await addMember(test) });
  await mails(test, mentee, 'request_sent');
  return { mentee, mentor, asked, begun, open };
}

describe('the register of what is held', () => {
  it('names every table that points at a member, and no table that is not there [MC-18]', async () => {
    const pointing = await test.db.query<{ place: string }>(
      `select distinct conrelid::regclass::text as place from pg_constraint
       where contype = 'f' and confrelid in ('public.profiles'::regclass, 'public.mentors'::regclass, 'private.mentor_listings'::regclass)`,
    );
    const named = (await register()).map(({ place }) => place);
    const full = (place: string) => (place.includes('.') ? place : `public.${place}`);
    expect(pointing.map(({ place }) => full(place)).filter((place) => !named.includes(place))).toEqual([]);
    for (const place of named)
      expect(await test.db.query('select to_regclass($1) is not null as there', [place]), place).toEqual([
        { there: true },
      ]);
  });

  it('finds each of a busy member’s rows: wherever their id or address stands, a place says whose it is', async () => {
    const { mentee, mentor } = await busyPair();
    const places = await register();
    for (const member of [mentee, mentor]) {
      const tables = new Set((await whereIs(test, member)).map((column) => column.split('.').slice(0, 2).join('.')));
      const queue = ['private.search_changes', 'private.page_changes'];
      expect(
        [...tables].filter((table) => !queue.includes(table) && !places.some(({ place }) => place === table)),
      ).toEqual([]);
    }
  });

  it('tells the truth about readers: nobody reads a row whom its class does not name [D8] [MC-15]', async () => {
    const { mentee, mentor, asked } = await busyPair();
    const [stranger, coordinator, safety] = [
      await addMember(test),
      await addMember(test, { role: 'coordinator' }),
      await addMember(test, { role: 'safeguarding' }),
    ];
    const readers = {
      everyone: null,
      stranger,
      asked,
      other_side: mentor,
      coordinators: coordinator,
      safeguarding: safety,
    } as const;
    let looked = 0;
    for (const { place, mine, seen_by } of (await register()).filter(({ place: name }) => name.startsWith('public.'))) {
      if (place === 'public.invitations') continue;
      const rows = await test.db.query<{ ctid: string }>(`select ctid::text from ${place} where ${mine}`, [mentee]);
      for (const [who, id] of Object.entries(readers)) {
        const seen = await test
          .as(id, (query) =>
            query(`select count(*)::int as n from ${place} where ctid = any ($1::tid[])`, [
              rows.map((row) => row.ctid),
            ]),
          )
          .then(
            ([row]) => (row as { n: number }).n,
            (error: Error) => (/permission denied/.test(error.message) ? 0 : Promise.reject(error)),
          );
        looked += rows.length;
        const allowed = seen_by.includes('everyone') || seen_by.includes(who);
        if (!allowed) expect([place, who, seen]).toEqual([place, who, 0]);
      }
    }
    expect(looked).toBeGreaterThan(50);
  });
});

describe('leaving', () => {
  it('hides the member at once and can be taken back for 14 days: the account and the public profile are as before [T14]', async () => {
    const { mentee, mentor, open } = await busyPair();
    const listed = async () =>
      (await test.db.query('select 1 from private.mentor_listings where id = $1', [mentor])).length;
    expect(await listed()).toBe(1);
    await test.rpc(mentor, 'delete_my_account');
    await test.rpc(mentee, 'delete_my_account');
    expect([
      await listed(),
      await told(test, mentor, 'account_leaving'),
      await told(test, mentor, 'relationship_ended'),
    ]).toEqual([0, 1, 0]);
    expect(await attempt(test, mentee, 'send_request', aRequest(await addMentor(test)))).toBe('account_leaving');
    expect(await attempt(test, await addMember(test), 'send_request', aRequest(mentor))).toBe('mentor_not_available');
    expect(await test.as(mentee, (query) => query('select id from public.requests'))).toEqual([]);
    expect(await test.rpc(mentee, 'export_my_data')).toMatchObject({
      requests: expect.arrayContaining([expect.objectContaining({ id: open, status: 'closed' })]),
    });
    await days(test, 13);
    await tick(test);
    expect(await test.rpc(mentor, 'my_data_access')).toMatchObject({ status: 'leaving' });
    expect(await test.rpc(mentor, 'keep_my_account')).toEqual({ kept: true });
    expect(await listed()).toBe(1);
    expect(await test.rpc(mentor, 'my_data_access')).toMatchObject({ status: 'active', delete_after: null });
    expect(await attempt(test, mentor, 'keep_my_account')).toBe('account_deleted');
    await days(test, 1);
    expect(await attempt(test, mentee, 'keep_my_account'), 'the date holds with every job stopped').toBe(
      'account_deleted',
    );
    await tick(test);
    expect(await attempt(test, mentee, 'list_requests', { p_side: 'mentee' })).toBe('account_deleted');
  });

  it('says by when in the e-mail, which is sent while the account is leaving', async () => {
    const leaver = await addMember(test);
    const { delete_after } = await test.rpc<{ delete_after: string }>(leaver, 'delete_my_account');
    const [mail] = await mails(test, leaver, 'account_leaving');
    expect(mail).toMatchObject({ type: 'account_leaving', data: { deadline_at: delete_after } });
  });

  it('leaves the member’s id only where the register says that something is kept', async () => {
    const { mentee, mentor } = await busyPair();
    const places = new Map((await register()).map((one) => [one.place, one]));
    await test.rpc(mentor, 'delete_my_account');
    await leaveForGood(test, mentee);
    for (const member of [mentee, mentor]) {
      const left = new Set((await whereIs(test, member)).map((column) => column.split('.').slice(0, 2).join('.')));
      // The other side's own rows name them by a number that leads nowhere; the queue of the index names whom it has to forget.
      const others = ['private.search_changes', 'public.notifications', 'private.link_codes'];
      expect(
        [...left].filter((table) => !others.includes(table) && places.get(table)?.on_deletion === 'delete'),
      ).toEqual([]);
      for (const { place, mine, on_deletion } of places.values()) {
        if (on_deletion === 'delete')
          expect(await test.db.query(`select 1 from ${place} where ${mine}`, [member]), place).toEqual([]);
      }
    }
  });
});

describe('the readable copy', () => {
  it('holds what both agreed on and their goals, for each of the two [T14]', async () => {
    const pair = await agreed(test, {}, { p_agenda: 'Who we are, what would help.' });
    for (const who of [pair.mentee, pair.mentor])
      expect(await test.rpc(who, 'export_my_data')).toMatchObject({
        relationships: [
          {
            agreements: [{ agenda: 'Who we are, what would help.' }],
            goals: [{ words: 'Find out which college to write to.' }],
          },
        ],
      });
  });

  it('has a word in both languages for each thing that it may hold [T14]', async () => {
    const { mentee, mentor } = await busyPair();
    const pair = await agreed(test);
    for (const member of [mentee, mentor, pair.mentee]) {
      const copy = await test.rpc<Record<string, unknown>>(member, 'export_my_data');
      for (const locale of locales) expect(withoutWords(copy, copyLabels(locale)), locale).toEqual([]);
    }
  });
});

describe('time', () => {
  it('forgets what is older than the page says, and nothing younger', async () => {
    const { mentee, begun, open } = await busyPair();
    const count = async (sql: string, ...values: unknown[]) =>
      (await test.db.query<{ n: number }>(`select count(*)::int as n from ${sql}`, values))[0]!.n;
    const words = async (id: string) =>
      (await test.db.query<{ goal: string }>('select goal from public.requests where id = $1', [id]))[0]!.goal;
    await test.rpc(mentee, 'withdraw_request', { p_request: open });
    // A pause by staff has no end of its own.
    await test.db.query(
      `update public.relationships set status = 'paused', paused_at = private.now() where request_id = $1`,
      [begun],
    );
    const pass = async (by: number) => {
      await days(test, by);
      await tick(test, 5000);
    };
    await pass(364);
    expect(await count('public.notifications where profile_id = $1', mentee)).toBeGreaterThan(0);
    await pass(2);
    expect(await count(`public.notifications where profile_id = $1 and type = 'request_sent'`, mentee)).toBe(0);
    await pass(363);
    expect(await words(open)).toBe(aRequest('')['p_goal']);
    await pass(2);
    expect(await words(open)).toBe('(deleted / effacé)');
    expect(await words(begun), 'a mentoring that goes on keeps its words').toBe(aRequest('')['p_goal']);
  });
});

describe('what staff did', () => {
  it('is shown to the person it was done to: when, in which role and why, and not to another [D8] [T49]', async () => {
    const { mentee, mentor, open } = await busyPair();
    const safety = await addMember(test, { role: 'safeguarding', name: 'Hidden Helper' });
    await test.rpc(safety, 'staff_read_request', { p_request: open, p_reason: 'A report about money.' });
    const access = await test.rpc<{ staff_actions: object[] }>(mentee, 'my_data_access');
    expect(access.staff_actions).toEqual([
      expect.objectContaining({ action: 'request_read', role: 'safeguarding', reason: 'A report about money.' }),
    ]);
    expect(JSON.stringify(access)).not.toContain('Hidden');
    expect(await test.rpc(mentor, 'my_data_access')).toMatchObject({ staff_actions: [] });
    expect(await attempt(test, null, 'my_data_access')).toContain('permission denied');
  });
});
