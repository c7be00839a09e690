import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { compose, type MailContext } from '../../functions/platform/mail/compose.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, days, send } from '../support/people.ts';
import { mails, seen, tick } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

async function fresh() {
  const [mentee, mentor] = [await addMember(test), await addMentor(test)];
  const id = await send(test, mentee, mentor);
  return {
    mentee,
    mentor,
    id,
    ask: () => test.rpc(mentor, 'ask_question', { p_request: id, p_question: 'Which province?' }),
    reply: () => test.rpc(mentee, 'reply_to_question', { p_request: id, p_reply: 'Manitoba.' }),
    extend: () => test.rpc(mentor, 'extend_request', { p_request: id }),
    status: async () => (await seen(test, mentee, id)).status,
  };
}
/** Lets days pass, with two passes of the jobs on each; resolves to how many reminders the mentor has had after each. */
async function live(one: { mentor: string; id: string }, count: number): Promise<number[]> {
  const seenEachDay = [];
  for (let day = 0; day < count; day++) {
    await days(test, 1);
    await tick(test);
    await tick(test);
    seenEachDay.push((await reminders(one)).length);
  }
  return seenEachDay;
}
type Reminder = { last: boolean; deadline_at: string };
const reminders = ({ mentor, id }: { mentor: string; id: string }) =>
  test.db.query<Reminder>(
    `select (data ->> 'last')::boolean as last, data ->> 'deadline_at' as deadline_at from public.notifications
     where profile_id = $1 and request_id = $2 and type = 'request_reminder' order by created_at`,
    [mentor, id],
  );

describe('a moved date has its own reminders', () => {
  it('after an extension on day 13, when both of the old date went out [XE-06] [D3]', async () => {
    const one = await fresh();
    expect((await live(one, 13)).at(-1)).toBe(2);
    await one.extend();
    // Day 14 is 7 days, day 19 is 2 days before the new date, day 21.
    expect(await live(one, 7)).toEqual([3, 3, 3, 3, 3, 4, 4]);
    const dates = (await reminders(one)).map(({ deadline_at }) => deadline_at);
    expect(new Set(dates).size).toBe(2);
    expect([await one.status(), (await live(one, 1)).at(-1), await one.status()]).toEqual(['sent', 4, 'expired']);
  });

  it('after a question and a reply around day 14, which leave 3 days [XE-06] [D3]', async () => {
    const one = await fresh();
    expect((await live(one, 13)).at(-1)).toBe(2);
    await one.ask();
    expect(await live(one, 3)).toEqual([2, 2, 2]);
    await one.reply();
    await tick(test);
    expect((await reminders(one)).length, 'not in one breath with the reply').toBe(2);
    expect(await live(one, 2)).toEqual([3, 3]);
    expect((await reminders(one)).at(-1)!.last).toBe(true);
    await live(one, 1);
    expect(await one.status()).toBe('expired');
  });

  it('and the e-mail says how much longer an extension gives, as the setting has it', async () => {
    await test.db.query(`update public.settings set value = '9' where key = 'extension_days'`);
    const one = await fresh();
    await live(one, 7);
    const [mail] = await mails(test, one.mentor, 'request_reminder');
    expect(
      (await compose(mail as unknown as MailContext, { siteUrl: 'https://portage.example', mailFrom: 'Portage' }))!
        .text,
    ).toContain('take 9 more days');
    await test.db.query(`update public.settings set value = '7' where key = 'extension_days'`);
  });

  it('and a second question has its own as well [XE-06]', async () => {
    const one = await fresh();
    const told = async () =>
      (
        await test.db.query(
          `select from public.notifications where request_id = $1 and type = 'request_question_reminder'`,
          [one.id],
        )
      ).length;
    for (const round of [1, 2, 3]) {
      await one.ask();
      await live(one, 6);
      expect(await told()).toBe(round);
      await one.reply();
    }
  });
});

// Whole lives of requests in one round trip each, with the jobs running every twelve hours.
const livesSql = `
create schema lives;
create table lives.one (mentee uuid, mentor uuid);

-- Plays steps on a new request: {"do": ask|reply|extend} or {"hours": n}. Resolves to what went against the rules.
create function lives.play(p_steps jsonb) returns text[] language plpgsql set search_path = '' as $$
declare
  step jsonb;
  who lives.one := (select o from lives.one o);
  r public.requests;
  odd text[] := '{}';
begin
  begin -- All of it, to be taken back.
    r := private.send_request_as(who.mentee, null, who.mentor, 'Find my way by March.', 'Four years of practice.', 'You went down this road.', 'three_months', 'video', null, true);
    for step in select s from jsonb_array_elements(p_steps) with ordinality as t (s, place) order by place loop
      begin
        case step ->> 'do'
          when 'ask' then perform private.ask_question_as(who.mentor, r.id, 'Which province?');
          when 'reply' then perform private.reply_as(who.mentee, r.id, 'Manitoba.');
          when 'extend' then perform private.extend_as(who.mentor, r.id);
          else
            for i in 1 .. (step ->> 'hours')::integer / 12 loop
              perform public.move_clock('12 hours');
              perform private.remind_mentors(10);
              perform private.remind_mentees(10);
              perform private.settle_overdue(10);
            end loop;
        end case;
      exception when raise_exception then null; -- Not allowed now: nothing happened.
      end;
    end loop;
    odd := lives.odd(r.id);
    raise exception 'taken back';
  exception when raise_exception then
    if sqlerrm <> 'taken back' then raise; end if;
  end;
  return odd;
end $$;

create function lives.odd(p_request uuid) returns text[] language sql stable set search_path = '' as $$
  with told as (
    select n.id, n.created_at as at, n.type, case n.type when 'request_reminder' then 'sent' else 'question' end::public.request_status as status, n.data ->> 'last' as last, (n.data ->> 'deadline_at')::timestamptz as deadline
    from public.notifications n where n.request_id = p_request and n.type in ('request_reminder', 'request_question_reminder')
  ), dates as (
    -- Each date that somebody had, from when to when.
    select e.deadline_at as deadline, e.at as since, e.to_status,
      coalesce(lead(e.at) over (order by e.id), private.now()) as until
    from public.request_events e where e.request_id = p_request and e.command in ('send', 'ask', 'reply', 'extend', 'expire'))
  select array(
    select 'twice of one date' from told group by type, last, deadline having count(*) > 1
    union all select 'of a date that is not' from told where not exists (
      select from dates d where d.deadline = told.deadline and d.to_status = told.status and told.at between d.since and d.until)
    union all select 'after its date' from told where at >= deadline
    union all select 'two in one breath' from told a join told b on b.id <> a.id and b.at >= a.at and b.type = a.type where b.at < a.at + interval '12 hours'
    union all select 'told of the date and reminded in one breath' from told join dates d on d.deadline = told.deadline and d.to_status = told.status
      where told.at > d.since and told.at <= d.since + interval '11 hours' -- At the same moment the reminder came first: jobs run when the clock moves, people act after.
    union all select 'let pass without a reminder' from dates d where d.to_status in ('sent', 'question') and d.until >= d.deadline
      and not exists (select from told where told.deadline = d.deadline and told.status = d.to_status));
$$;
`;

describe('random lives of requests, with the jobs every twelve hours', () => {
  it(
    '60 of them: each date that passes had its reminders, once each, never two in one breath [XE-06] [T26]',
    { timeout: 180_000 },
    async () => {
      await test.db.exec(livesSql);
      await test.db.query('insert into lives.one values ($1, $2)', [await addMember(test), await addMentor(test)]);
      const act = fc.record({ do: fc.constantFrom('ask', 'reply', 'extend') });
      const wait = fc.record({ hours: fc.integer({ min: 1, max: 16 }).map((n) => n * 12) });
      const step = fc.oneof({ weight: 2, arbitrary: act }, { weight: 3, arbitrary: wait });
      const late = fc.constantFrom(288, 300, 312, 324).map((hours) => ({ hours }));
      const life = fc
        .tuple(fc.oneof(wait, late), fc.array(step, { minLength: 2, maxLength: 5 }), fc.constant({ hours: 504 }))
        .map(([first, then, last]) => [first, ...then, last]);
      await fc.assert(
        fc.asyncProperty(life, async (steps) => {
          const rows = await test.db.query<{ odd: string[] }>('select lives.play($1) as odd', [JSON.stringify(steps)]);
          expect(rows[0]!.odd).toEqual([]);
          // What was taken back leaves dead rows behind, and nobody else sweeps here.
          await test.db.exec('vacuum private.clock, public.requests');
        }),
        { numRuns: 60 },
      );
    },
  );
});
