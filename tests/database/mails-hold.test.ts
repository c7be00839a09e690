import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, aRequest, days, send } from '../support/people.ts';
import { accept, attempt, clockTo, mails, seen, tick } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

async function asked(options: Parameters<typeof addMentor>[1] = {}) {
  const [mentee, mentor] = [await addMember(test), await addMentor(test, options)];
  return { mentee, mentor, id: await send(test, mentee, mentor) };
}
/** The types of e-mails that still leave for somebody, of those given. */
async function leaving(who: string, ...types: string[]): Promise<string[]> {
  const found = [];
  for (const type of types) for (const mail of await mails(test, who, type)) if (mail) found.push(type);
  return found;
}

describe('An e-mail leaves only while what it says is so', () => {
  it('a request that was taken back at once is no e-mail to the mentor, neither that it came nor that it went [XE-06]', async () => {
    const { mentee, mentor, id } = await asked();
    await test.rpc(mentee, 'withdraw_request', { p_request: id });
    expect(await leaving(mentor, 'request_received', 'request_withdrawn')).toEqual([]);
    expect(await leaving(mentee, 'request_sent')).toEqual([]);
  });

  it('a mentor who heard of a request hears that it was taken back', async () => {
    const { mentee, mentor, id } = await asked();
    expect(await leaving(mentor, 'request_received')).toEqual(['request_received']);
    await test.rpc(mentee, 'withdraw_request', { p_request: id });
    expect(await leaving(mentor, 'request_received', 'request_withdrawn')).toEqual(['request_withdrawn']);
  });

  it.each([
    ['accept_request', {}],
    ['decline_request', { p_reason: 'other' }],
    ['ask_question', { p_question: 'Which province?' }],
  ])('after %s nothing asks for an answer any more', async (command, args) => {
    const { mentee, mentor, id } = await asked();
    await test.rpc(mentor, command, { p_request: id, ...args });
    expect(await leaving(mentor, 'request_received')).toEqual([]);
    expect(await leaving(mentee, 'request_sent')).toEqual([]);
  });

  it('a date that has moved is named as it is now, and the older e-mail about it stays', async () => {
    const { mentee, mentor, id } = await asked();
    await test.rpc(mentor, 'extend_request', { p_request: id });
    const { deadline_at } = await seen(test, mentor, id);
    expect((await mails(test, mentor, 'request_received'))[0]).toMatchObject({ data: { deadline_at } });
    await test.rpc(mentor, 'ask_question', { p_request: id, p_question: 'Which province?' });
    expect(await leaving(mentee, 'request_extended', 'request_question')).toEqual(['request_question']);
    await test.rpc(mentee, 'reply_to_question', { p_request: id, p_reply: 'Manitoba.' });
    expect(await leaving(mentee, 'request_question')).toEqual([]);
    expect(await leaving(mentor, 'request_reply')).toEqual(['request_reply']);
    await test.rpc(mentor, 'decline_request', { p_request: id, p_reason: 'other' });
    expect(await leaving(mentor, 'request_reply')).toEqual([]);
    expect(await leaving(mentee, 'request_declined')).toEqual(['request_declined']);
  });

  it('a date that has passed asks for nothing, though no job wrote it down', async () => {
    const { mentee, mentor, id } = await asked();
    await clockTo(test, (await seen(test, mentor, id)).deadline_at, 1);
    expect(await leaving(mentor, 'request_received')).toEqual([]);
    expect(await leaving(mentee, 'request_sent')).toEqual([]);
  });

  it('a yes that has ended meanwhile is told as its end', async () => {
    const { mentee, mentor, id } = await asked();
    await accept(test, mentor, id);
    await test.rpc(mentor, 'end_relationship', {
      p_relationship: (await seen(test, mentor, id)).relationship!.id,
      p_reason: 'no_time',
    });
    expect(await leaving(mentee, 'request_accepted', 'relationship_ended')).toEqual(['relationship_ended']);
  });

  it('a profile that is no longer paused, declined or a draft is not said to be', async () => {
    const staff = await addMember(test, { role: 'coordinator' });
    const mentor = await addMentor(test);
    await test.rpc(staff, 'staff_pause_mentor', { p_mentor: mentor, p_reason: 'We need to talk.' });
    expect(await leaving(mentor, 'mentor_paused_by_staff')).toHaveLength(1);
    await test.rpc(staff, 'staff_resume_mentor', { p_mentor: mentor, p_reason: 'We talked.' });
    expect(await leaving(mentor, 'mentor_paused_by_staff')).toEqual([]);
    const draft = await addMentor(test, { status: 'draft' });
    await days(test, 3);
    await tick(test);
    expect(await leaving(draft, 'draft_waiting')).toHaveLength(1);
    await test.rpc(draft, 'withdraw_mentor_profile');
    expect(await leaving(draft, 'draft_waiting')).toEqual([]);
  });

  it('whoever has switched a kind off since gets none of it [T15]', async () => {
    const draft = await addMentor(test, { status: 'draft' });
    await days(test, 3);
    await tick(test);
    const [mail] = await mails(test, draft, 'draft_waiting');
    await test.rpc(null, 'unsubscribe', { p_token: (mail as unknown as { unsubscribe: string }).unsubscribe });
    expect(await leaving(draft, 'draft_waiting')).toEqual([]);
  });
});

describe('The link to unsubscribe', () => {
  it('is kept as a hash, and that of an older e-mail still works [T15]', async () => {
    const draft = await addMentor(test, { status: 'draft' });
    await days(test, 3);
    await tick(test);
    const tokenIn = async () =>
      ((await mails(test, draft, 'draft_waiting'))[0] as unknown as { unsubscribe: string }).unsubscribe;
    const [first, second] = [await tokenIn(), await tokenIn()];
    expect(first).not.toBe(second);
    expect(
      await test.db.query('select 1 from private.unsubscribe_tokens where token_hash in ($1, $2)', [first, second]),
    ).toEqual([]);
    for (const token of [first, second, first])
      expect(await attempt(test, null, 'unsubscribe', { p_token: token })).toBe('done');
    const [{ token_hash }] = (await test.db.query<{ token_hash: string }>(
      'select token_hash from private.unsubscribe_tokens limit 1',
    )) as [{ token_hash: string }];
    expect(await attempt(test, null, 'unsubscribe', { p_token: token_hash })).toBe('token_unknown');
  });
});

describe('Asking and taking back, again and again', () => {
  it('has a pause of a day for the same mentor, none for another', async () => {
    const { mentee, mentor, id } = await asked();
    await test.rpc(mentee, 'withdraw_request', { p_request: id });
    expect(await attempt(test, mentee, 'send_request', aRequest(mentor))).toBe('request_too_soon');
    expect(await attempt(test, mentee, 'send_request', aRequest(await addMentor(test)))).toBe('done');
    await days(test, 1);
    expect(await attempt(test, mentee, 'send_request', aRequest(mentor))).toBe('done');
  });

  it('has the same pause when it is taken back by a block and its undoing', async () => {
    const { mentee, mentor } = await asked();
    await test.rpc(mentee, 'block_member', { p_profile: mentor });
    await test.rpc(mentee, 'unblock_member', { p_profile: mentor });
    expect(await attempt(test, mentee, 'send_request', aRequest(mentor))).toBe('request_too_soon');
  });

  it('has no pause after a no or a missed date', async () => {
    const { mentee, mentor, id } = await asked();
    await test.rpc(mentor, 'decline_request', { p_request: id, p_reason: 'no_time_now' });
    const again = await send(test, mentee, mentor);
    await clockTo(test, (await seen(test, mentee, again)).deadline_at);
    expect(await attempt(test, mentee, 'send_request', aRequest(mentor))).toBe('done');
  });

  it('cannot pass a mentor’s weekly cap: each mentee’s counts once [D1]', async () => {
    const mentor = await addMentor(test, { weeklyCap: 3 });
    for (let i = 0; i < 3; i++) {
      const mentee = await addMember(test);
      await test.rpc(mentee, 'withdraw_request', { p_request: await send(test, mentee, mentor) });
    }
    expect(await attempt(test, await addMember(test), 'send_request', aRequest(mentor))).toBe(
      'mentor_weekly_cap_reached',
    );
    await days(test, 7);
    expect(await attempt(test, await addMember(test), 'send_request', aRequest(mentor))).toBe('done');
  });

  it('cannot fill a mentor’s week either: one stranger takes one place of it', async () => {
    const mentor = await addMentor(test, { weeklyCap: 2 });
    const stranger = await addMember(test);
    for (let i = 0; i < 4; i++) {
      await test.rpc(stranger, 'withdraw_request', { p_request: await send(test, stranger, mentor) });
      await days(test, 1);
    }
    expect(await attempt(test, await addMember(test), 'send_request', aRequest(mentor))).toBe('done');
    expect(await attempt(test, await addMember(test), 'send_request', aRequest(mentor))).toBe(
      'mentor_weekly_cap_reached',
    );
  });
});
