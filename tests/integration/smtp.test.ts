import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { smtpMailer } from '../../functions/adapters/smtp.ts';
import { deliverOutbox } from '../../functions/platform/jobs/outbox.ts';
import type { Deps, Mailer } from '../../functions/ports.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { seen, tick } from '../support/requests.ts';
import { mailServer } from '../support/smtp.ts';

/** Who gets which e-mail about what, as the database wrote it down. */
type Queued = {
  id: string;
  type: string;
  always: boolean;
  address: string;
  locale: 'en' | 'fr';
  zone: string;
  deadline: string | null;
  stale: boolean;
};

let test: TestDatabase;

const member = (name: string, locale: 'en' | 'fr', timeZone: string) => addMember(test, { name, locale, timeZone });
async function mentor(name: string, locale: 'en' | 'fr', timeZone: string, topics = ['accounting']): Promise<string> {
  const id = await addMentor(test, { name, topics });
  await test.db.query('update public.profiles set locale = $2, time_zone = $3 where id = $1', [id, locale, timeZone]);
  return id;
}

/** Thirty e-mails that are still true, each queued by what people and time did: every type about a request, and two that can be switched off. */
async function queueThirty(): Promise<Queued[]> {
  const amara = await member('Amara Okafor', 'en', 'America/Vancouver');
  const benoit = await member('Benoît Gagné', 'fr', 'America/St_Johns');
  const chen = await member('Chen Wei', 'en', 'America/Toronto');
  const dalia = await member('Dalia Roy', 'fr', 'America/Moncton');
  const maricel = await mentor('Maricel Reyes', 'en', 'America/Winnipeg');
  const etienne = await mentor('Étienne Bélanger', 'fr', 'America/Iqaluit');
  const sunita = await mentor('Sunita Rao', 'en', 'America/Regina');
  const gaelle = await mentor('Gaëlle Thériault', 'fr', 'America/Halifax', ['welding']);

  // One that nobody answers, one that waits, one with a question that waits.
  await send(test, amara, etienne);
  await days(test, 6);
  await send(test, benoit, maricel);
  await days(test, 2);
  await tick(test);
  await days(test, 3);
  const asked = await send(test, dalia, gaelle);
  await test.rpc(gaelle, 'ask_question', { p_request: asked, p_question: 'Which shop do you work in?' });
  await days(test, 4);
  await tick(test);

  // A whole conversation with a yes, and an end.
  const request = await send(test, chen, sunita);
  await test.rpc(sunita, 'extend_request', { p_request: request });
  await test.rpc(sunita, 'ask_question', { p_request: request, p_question: 'Did you write the first exam already?' });
  await test.rpc(chen, 'reply_to_question', { p_request: request, p_reply: 'Yes, in September.' });
  await test.rpc(sunita, 'accept_request', { p_request: request, p_note: 'Gladly. Are you free on Thursday?' });
  await test.rpc(chen, 'end_relationship', {
    p_relationship: (await seen(test, chen, request)).relationship!.id,
    p_reason: 'goals_met',
  });

  // A no, one taken back, one closed by a break that ends by itself; a place in line that comes up.
  const declined = await send(test, dalia, maricel);
  await test.rpc(maricel, 'decline_request', {
    p_request: declined,
    p_reason: 'not_my_field',
    p_note: 'Try somebody in tax.',
  });
  const withdrawn = await send(test, dalia, sunita);
  // The mentor has heard of it before it is taken back.
  await test.db.query(`select public.mail_context(id) from private.outbox where kind = 'email'`);
  await test.rpc(dalia, 'withdraw_request', { p_request: withdrawn });
  await send(test, chen, etienne);
  const [tomorrow] = await test.db.query<{ day: string }>(
    `select ((private.now() at time zone 'America/Iqaluit')::date + 1)::text as day`,
  );
  await test.rpc(etienne, 'pause_mentoring', { p_resume_on: tomorrow!.day, p_keep_waiting: false });
  await test.rpc(amara, 'join_wait_list', { p_topic: 'welding' });
  await days(test, 1);
  await tick(test);

  // A yes that lasts, a date that moved, a question that was replied to, and requests that have just come.
  await test.rpc(sunita, 'accept_request', { p_request: await send(test, benoit, sunita) });
  await test.rpc(maricel, 'extend_request', { p_request: await send(test, chen, maricel) });
  const replied = await send(test, amara, maricel);
  await test.rpc(maricel, 'ask_question', { p_request: replied, p_question: 'Which year are you in?' });
  await test.rpc(amara, 'reply_to_question', { p_request: replied, p_reply: 'The third.' });
  const fresh = [
    await mentor('Nadia Petit', 'fr', 'America/Whitehorse'),
    await mentor('Omar Haddad', 'en', 'America/Edmonton'),
  ];
  let last = '';
  for (let i = 0; i < 6; i++)
    last = await send(test, await member(`Person ${i}`, i % 2 ? 'fr' : 'en', 'America/Edmonton'), fresh[i % 2]!);
  await test.rpc(fresh[1]!, 'ask_question', { p_request: last, p_question: 'Since when?' });

  return test.db.query<Queued>(`
    select o.id, n.type, k.always, u.email as address, p.locale, p.time_zone as zone,
           -- A date that moved is named as it is now.
           case when n.type in ('request_received', 'request_sent') then to_jsonb(r.deadline_at) #>> '{}' else n.data ->> 'deadline_at' end as deadline,
           public.mail_context(o.id) is null as stale
    from private.outbox o
    join public.notifications n on n.id = (o.payload ->> 'notification_id')::uuid
    join private.notification_types t on t.type = n.type
    join public.notification_kinds k on k.kind = t.kind
    join public.profiles p on p.id = n.profile_id join auth.users u on u.id = p.id left join public.requests r on r.id = n.request_id
    where o.kind = 'email'`);
}

/** Delivers with two workers at once until nothing waits, over the pauses between two tries. */
async function deliverAll(deps: Deps, rounds = 12): Promise<number> {
  for (let round = 1; round <= rounds; round++) {
    await Promise.all([deliverOutbox(deps, { most: 4 }), deliverOutbox(deps, { most: 4 })]);
    if ((await test.rpc<{ pending: number }>('service_role', 'outbox_state')).pending === 0) return round;
    await test.db.query(`select public.move_clock('10 minutes')`);
  }
  return Infinity;
}

describe('Thirty e-mails through a mail server that dies half way', () => {
  /** The Message-IDs whose yes our side heard, in order. */
  const heard: string[] = [];
  const failures: string[] = [];
  let server: ReturnType<typeof mailServer>;
  let all: Queued[];
  let thirty: Queued[];

  beforeAll(async () => {
    test = await pgliteDatabase();
    all = await queueThirty();
    thirty = all.filter((one) => !one.stale);

    // The 5th is cut while it is read, the 9th after it was read; with the 16th the whole server goes, and comes back.
    server = mailServer((count) =>
      count === 5
        ? 'cut while reading'
        : count === 9
          ? 'cut before the answer'
          : count === 16
            ? 'die before the answer'
            : 'answer',
    );
    await server.start();
    const real = smtpMailer(server.url());
    const mailer: Mailer = {
      kind: 'smtp',
      async send(mail) {
        try {
          await real.send(mail);
        } catch (error) {
          failures.push(mail.messageId);
          throw error;
        }
        heard.push(mail.messageId);
      },
    };
    const { deps } = functionsOn(test, { mailer });
    expect(await deliverAll(deps, 7)).toBe(Infinity);
    expect(server.isUp()).toBe(false);
    await server.start();
    expect(await deliverAll(deps)).toBeLessThan(12);
    real.close();
    await server.die();
  });
  afterAll(() => test?.close());

  const idOf = (one: Queued) => `<${one.id}@portage.example>`;
  const mailOf = (one: Queued) => server.taken.findLast((mail) => mail.messageId === idOf(one))!;

  it('queued thirty, one of each type about a request at the least', () => {
    expect(thirty).toHaveLength(30);
    expect([...new Set(thirty.map((one) => one.type).filter((type) => type.startsWith('request_')))].sort()).toEqual([
      'request_accepted',
      'request_closed',
      'request_declined',
      'request_expired',
      'request_extended',
      'request_question',
      'request_question_reminder',
      'request_received',
      'request_reminder',
      'request_reply',
      'request_sent',
      'request_withdrawn',
    ]);
    expect(new Set(thirty.map((one) => one.locale))).toEqual(new Set(['en', 'fr']));
  });

  it('loses nothing: each arrived, and the outbox says so', async () => {
    expect(new Set(server.answered)).toEqual(new Set(thirty.map(idOf)));
    const rows = await test.db.query(
      `select id from private.outbox where kind = 'email' and (done_at is null or dead_at is not null or last_error is not null)`,
    );
    expect(rows).toHaveLength(0);
  });

  it('sends nothing again that the server confirmed', () => {
    expect(heard).toHaveLength(30);
    expect(new Set(heard).size).toBe(30);
    for (const id of heard) {
      const answered = server.log.findIndex((one) => one.what === 'answered' && one.messageId === id);
      expect(answered).toBeGreaterThanOrEqual(0);
      expect(server.log.slice(answered + 1).filter((one) => one.messageId === id)).toEqual([]);
    }
  });

  it('tries again under the same Message-ID what was read and not confirmed', () => {
    const twice = server.taken.filter(
      (mail, place) => server.taken.findIndex((one) => one.messageId === mail.messageId) < place,
    );
    expect(twice.length).toBeGreaterThanOrEqual(2);
    expect(failures.length).toBeGreaterThan(0);
    expect(failures.every((id) => heard.includes(id))).toBe(true);
    for (const again of twice) {
      const first = server.taken.find((mail) => mail.messageId === again.messageId)!;
      // Each try carries a code of its own.
      const withoutCode = (mail: typeof again) =>
        [mail.subject, mail.text, mail.html].map((part) => part.replace(/[0-9a-f]{40,64}/g, 'code'));
      expect(withoutCode(again)).toEqual(withoutCode(first));
    }
  });

  it('leaves out what came too late, without a failure', () => {
    const stale = all.filter((one) => one.stale);
    expect(stale.length).toBeGreaterThan(0);
    expect(server.taken.some((mail) => stale.map(idOf).includes(mail.messageId))).toBe(false);
  });

  it('carries a text part and an HTML part in the language of its reader, with plain links [T60] [T63]', () => {
    for (const one of thirty) {
      const mail = mailOf(one);
      expect(mail.types).toEqual(['text/plain', 'text/html']);
      expect(mail.to).toBe(one.address);
      expect(mail.text).toMatch(one.locale === 'fr' ? /^Bonjour / : /^Hello /);
      expect(mail.html).toContain(`<html lang="${one.locale}-CA">`);
      expect(mail.text).toMatch(new RegExp(`https://portage\\.example/${one.locale}/`));
    }
  });

  it('names the date in words, in its reader’s own zone, in every e-mail about a request [T63] [T16]', () => {
    const about = thirty.filter((one) => one.type.startsWith('request_'));
    expect(about.length).toBeGreaterThanOrEqual(25);
    for (const one of about) {
      const word = (options: Intl.DateTimeFormatOptions) =>
        new Intl.DateTimeFormat(`${one.locale}-CA`, { timeZone: one.zone, ...options }).format(new Date(one.deadline!));
      const day = one.locale === 'fr' && word({ day: 'numeric' }) === '1' ? '1er' : word({ day: 'numeric' });
      const date = `${word({ weekday: 'long' })} ${day} ${word({ month: 'long' })}`;
      const { text, html } = mailOf(one);
      expect(text, `${one.type} in ${one.zone}`).toContain(date);
      expect(html).toContain(date);
      const [hours, minutes] = new Date(one.deadline!)
        .toLocaleTimeString('en-GB', { timeZone: one.zone, hour: '2-digit', minute: '2-digit' })
        .split(':');
      expect(text).toMatch(
        one.locale === 'fr'
          ? new RegExp(`${date}, ${Number(hours)}\\sh\\s${minutes} \\(`)
          : new RegExp(`${date}, ${hours}:${minutes}, `),
      );
    }
  });

  it('names the topic that has come up, in the reader’s words', () => {
    const mail = mailOf(thirty.find((one) => one.type === 'topic_open')!);
    expect(mail.subject).toBe('A mentor is open: Welding');
    expect(mail.text).toContain('helps with a topic on your waiting lists: Welding.');
  });

  it('offers to unsubscribe where it may, in one click, and nowhere else [T15]', async () => {
    const optional = thirty.filter((one) => !one.always);
    expect(optional.map((one) => one.type).sort()).toEqual(['pause_over', 'topic_open']);
    for (const one of thirty) {
      const { headers } = mailOf(one);
      if (one.always)
        expect([headers['list-unsubscribe'], headers['list-unsubscribe-post']]).toEqual([undefined, undefined]);
      else
        expect([headers['list-unsubscribe'], headers['list-unsubscribe-post']]).toEqual([
          expect.stringMatching(/^<https:\/\/portage\.example\/api\/unsubscribe\?lang=(en|fr)&token=[0-9a-f]{64}>$/),
          'List-Unsubscribe=One-Click',
        ]);
    }
    const [one] = optional;
    const { app } = functionsOn(test);
    const link = new URL(mailOf(one!).headers['list-unsubscribe']!.slice(1, -1));
    const answer = await app.request(`http://localhost${link.pathname}${link.search}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    });
    expect(answer.status).toBe(200);
    const rows = await test.db.query(`select enabled from public.notification_preferences where channel = 'email'`);
    expect(rows).toEqual([{ enabled: false }]);
  });
});
