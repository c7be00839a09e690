import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runJobs } from '../../functions/platform/jobs/run.ts';
import type { Mail } from '../../functions/ports.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMember, addMentor, days, leaveForGood } from '../support/people.ts';

let test: TestDatabase;
let functions: ReturnType<typeof functionsOn>;
beforeAll(async () => {
  test = await pgliteDatabase();
  functions = functionsOn(test);
});
afterAll(() => test.close());

let made = 0;
const address = () => `invited.${(made += 1)}@example.ca`;
const emailOf = async (member: string) =>
  (await test.db.query<{ email: string }>('select email from auth.users where id = $1', [member]))[0]!.email;

/** Imports one address, with an e-mail; the outcome. */
async function invite(email: string, { locale = 'en', dryRun = false } = {}): Promise<string> {
  const rows = [
    {
      email,
      locale,
      person: { display_name: 'Ana Solis' },
      mentor: { headline_en: 'Baker', formats: ['video'], durations: ['one_meeting'] },
    },
  ];
  const [row] = await test.as('service_role', (query) =>
    query<{ outcome: string; mailed: boolean }>('select * from public.import_invitations($1, $2, true, $3)', [
      JSON.stringify(rows),
      'list.csv',
      dryRun,
    ]),
  );
  return `${row!.outcome}${row!.mailed ? ', mailed' : ''}`;
}

async function lastMailTo(email: string): Promise<Mail> {
  await runJobs(functions.deps);
  return functions.sent.findLast((mail) => mail.to === email)!;
}

const linkIn = (mail: Mail) => mail.headers!['List-Unsubscribe']!.slice(1, -1);
const open = (link: string, init: RequestInit = {}) =>
  functions.app.request(link.replace(/^https:\/\/portage\.example/, 'http://localhost'), init, { own: true });
const press = (link: string) =>
  open(link, { method: 'POST', headers: { Accept: 'text/html', 'Content-Type': 'application/x-www-form-urlencoded' } });
const waiting = async (email: string) =>
  (
    await test.db.query<{ status: string; person: object }>(
      'select status, person from public.invitations where email = $1',
      [email],
    )
  )[0];

describe('an address that said no', () => {
  it('is not invited again after its invitation was refused', async () => {
    const member = await addMember(test);
    const email = await emailOf(member);
    expect(await invite(email)).toBe('created, mailed');
    await test.rpc(member, 'answer_invitation', { p_accept: false });
    expect([
      await invite(email),
      await invite(email.toUpperCase()),
      await invite(email.replace('@', '+again@')),
      await invite(email, { dryRun: true }),
    ]).toEqual(['said_no', 'said_no', 'said_no', 'said_no']);
    // The invitation itself is forgotten in its time; the no is not.
    await test.db.query('delete from public.invitations where email = $1', [email]);
    expect(await invite(email)).toBe('said_no');
  });

  it('is not invited after its account is erased, nor while the account is leaving', async () => {
    const [member, mentor] = [await addMember(test), await addMentor(test)];
    const [email, other] = [await emailOf(member), await emailOf(mentor)];
    await test.rpc(member, 'delete_my_account');
    expect(await invite(email)).toBe('said_no');
    await days(test, 15);
    await leaveForGood(test, mentor);
    expect([await invite(email), await invite(other)]).toEqual(['said_no', 'said_no']);
    expect(await test.db.query('select 1 from public.invitations where email = any ($1)', [[email, other]])).toEqual(
      [],
    );
  });

  it('may be invited while nobody said no: a list that was accepted, and an account that was kept', async () => {
    const [accepting, staying] = [await addMember(test), await addMember(test)];
    const [one, two] = [await emailOf(accepting), await emailOf(staying)];
    await invite(one);
    await test.rpc(accepting, 'answer_invitation', { p_accept: true });
    expect(await invite(one)).toBe('answered');
    await test.rpc(staying, 'delete_my_account');
    await test.rpc(staying, 'keep_my_account');
    expect(await invite(two)).toBe('created, mailed');
  });

  it('is kept as a keyed mark that nobody computes from the address alone', async () => {
    const email = address();
    await test.db.query('select private.never_invite($1)', [email]);
    const marks = await test.db.query<{ mark: string }>('select mark from private.never_invited');
    const guesses = await test.db.query<{ guess: string }>(
      `select encode(sha256(convert_to($1, 'utf8')), 'hex') as guess`,
      [email],
    );
    expect(marks.every(({ mark }) => /^[0-9a-f]{64}$/.test(mark) && mark !== guesses[0]!.guess)).toBe(true);
    const before = await test.db.query<{ mark: string }>('select private.invitation_mark($1) as mark', [email]);
    await test.db.query(`update private.secrets set value = repeat('0f', 32) where name = 'never_invited'`);
    expect(await test.db.query('select private.invitation_mark($1) as mark', [email])).not.toEqual(before);
  });
});

describe('the e-mail of an invitation', () => {
  it.each([
    ['en', 'never be invited again', 'your account', 'Never invite me again', 'Done. The draft is deleted'],
    [
      'fr',
      'ne plus jamais recevoir d’invitation',
      'votre compte',
      'Ne plus jamais m’inviter',
      'C’est fait. Le brouillon est supprimé',
    ],
  ] as const)(
    'says how never to be invited again, and one press does it, in %s',
    async (locale, way, account, button, done) => {
      const email = address();
      await invite(email, { locale });
      const mail = await lastMailTo(email);
      const link = linkIn(mail);
      expect([
        mail.text.includes(way),
        mail.html.includes(way),
        mail.text.includes(link),
        mail.html.includes(link.replace('&', '&amp;')),
      ]).toEqual([true, true, true, true]);
      expect([mail.text.includes(account), mail.html.includes(account)]).toEqual([false, false]);
      expect(mail.headers!['List-Unsubscribe-Post']).toBe('List-Unsubscribe=One-Click');

      const page = await open(link);
      expect([page.status, await page.text()]).toEqual([200, expect.stringContaining(button)]);
      expect(page.headers.get('content-security-policy')).toContain(`form-action 'self'`);
      expect(await waiting(email), 'a scanner that follows links changes nothing').toMatchObject({
        status: 'waiting',
        person: { display_name: 'Ana Solis' },
      });

      const pressed = await press(link);
      expect([pressed.status, await pressed.text()]).toEqual([200, expect.stringContaining(done)]);
      expect(await waiting(email)).toEqual({ status: 'refused', person: {} });
      expect([await invite(email), (await press(link)).status]).toEqual(['said_no', 200]);
    },
  );

  it('takes the one press of a mail program, and keeps no code that works', async () => {
    const email = address();
    await invite(email);
    const link = linkIn(await lastMailTo(email));
    const stored = await test.db.query<{ row: string }>(
      'select row_to_json(l)::text as row from private.invitation_links l',
    );
    expect(stored.some(({ row }) => row.includes(new URL(link).searchParams.get('token')!))).toBe(false);
    const answer = await open(link, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect([answer.status, await answer.json()]).toEqual([200, { kind: 'invitation' }]);
    expect(await invite(email)).toBe('said_no');
  });

  it('works from an old e-mail, when the invitation is long forgotten', async () => {
    const email = address();
    await invite(email);
    const link = linkIn(await lastMailTo(email));
    await test.db.query('delete from public.invitations where email = $1', [email]);
    expect([(await press(link)).status, await invite(email)]).toEqual([200, 'said_no']);
  });

  it('does not leave when the no came first', async () => {
    const email = address();
    await invite(email);
    await test.db.query('select private.never_invite($1)', [email]);
    expect(await lastMailTo(email)).toBeUndefined();
  });
});

describe('the List-Unsubscribe address of a notice', () => {
  it('shows a page with a button, in the letter’s language, and stops nothing before it is pressed', async () => {
    const mentor = await addMentor(test);
    await test.db.query(`select private.notify($1, 'pause_over', 'pause_over:test')`, [mentor]);
    const link = linkIn(await lastMailTo(await emailOf(mentor)));
    const stopped = () =>
      test.db.query('select 1 from public.notification_preferences where profile_id = $1 and not enabled', [mentor]);
    const french = { headers: { 'Accept-Language': 'fr-CA,fr;q=0.9,en;q=0.5' } };
    const shown = await open(link, french);
    expect([shown.status, shown.headers.get('content-type'), await shown.text()]).toEqual([
      200,
      expect.stringContaining('text/html'),
      expect.stringContaining('Stop these emails'),
    ]);
    expect(await (await open(link.replace('lang=en', 'lang=fr'))).text()).toContain('lang="fr-CA"');
    // A link of an older letter names none: then the browser's language counts.
    const unnamed = link.replace('lang=en&', '');
    expect(await (await open(unnamed, french)).text()).toContain('Me désabonner');
    expect(await (await open(unnamed, { headers: { 'Accept-Language': 'fr-CA' } })).text()).toContain('Me désabonner');
    expect(await (await open(unnamed)).text()).toContain('Stop these emails');
    expect(await stopped()).toEqual([]);
    const pressed = await press(link);
    expect([pressed.status, await pressed.text(), (await stopped()).length]).toEqual([
      200,
      expect.stringContaining('Done.'),
      1,
    ]);
  });

  it.each(['unsubscribe', 'never-invite'])(
    'says so when the link is no link or does not work any more: %s',
    async (route) => {
      for (const token of ['', 'x', 'f'.repeat(64)]) {
        const answer = await press(`http://localhost/api/${route}?token=${token}`);
        expect([answer.status, await answer.text()]).toEqual([404, expect.stringContaining('no longer works')]);
      }
      expect((await open(`http://localhost/api/${route}?token=x`)).status).toBe(404);
      const json = await open(`http://localhost/api/${route}`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ token: 'f'.repeat(64) }),
      });
      expect([json.status, await json.json()]).toMatchObject([404, { error: 'token_unknown' }]);
    },
  );
});
