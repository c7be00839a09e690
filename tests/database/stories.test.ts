import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember, addMentor, leaveForGood, send } from '../support/people.ts';
import { accept, attempt, mails, told } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

const story = {
  p_words: 'In March I did not know what a CPA bridging was. In June I had a plan.',
  p_shown_name: 'initials',
  p_locale: 'en',
  p_consent_version: '2026-11',
};
const shown = () => test.rpc<{ key: string; words: string; name: string | null }[]>(null, 'published_stories');

async function pair() {
  const [mentee, mentor] = [await addMember(test, { name: 'Ana Pereira' }), await addMentor(test)];
  await accept(test, mentor, await send(test, mentee, mentor));
  return { mentee, mentor };
}

describe('a story', () => {
  it('is shown only after a consent and staff’s yes, signed as chosen, and gone at once when it is taken back, which keeps the record of the consent [CR-05] [TD-14]', async () => {
    const { mentee } = await pair();
    const staff = await addMember(test, { role: 'coordinator' });
    expect(await attempt(test, mentee, 'share_story', { ...story, p_consent_version: null })).toBe('consent_required');
    expect(await attempt(test, mentee, 'share_story', { ...story, p_consent_version: '2020-01' })).toBe(
      'consent_required',
    );
    expect(await attempt(test, mentee, 'share_story', { ...story, p_words: 'Too short.' })).toBe('story_too_short');
    expect(await attempt(test, mentee, 'share_story', { ...story, p_shown_name: 'photo' })).toBe('shown_name_unknown');
    expect(await attempt(test, await addMember(test), 'share_story', story)).toBe('no_mentorship_yet');
    await test.rpc(mentee, 'share_story', story);
    expect(await shown()).toEqual([]);
    expect(await attempt(test, mentee, 'review_story', { p_profile: mentee, p_decision: 'approve' })).toBe(
      'staff_only',
    );
    await test.rpc(staff, 'review_story', { p_profile: mentee, p_decision: 'approve' });
    expect(await shown()).toEqual([expect.objectContaining({ words: story.p_words, name: 'A. P.', side: 'mentee' })]);
    expect(JSON.stringify(await shown())).not.toContain(mentee);
    expect([
      await told(test, mentee, 'story_published'),
      (await mails(test, mentee, 'story_published')).length,
    ]).toEqual([1, 1]);
    await test.rpc(mentee, 'withdraw_story');
    expect(await shown()).toEqual([]);
    const [kept] = await test.db.query(
      `select words, status, consent_version, consented_at is not null as agreed, withdrawn_at is not null as taken_back from public.stories where profile_id = $1`,
      [mentee],
    );
    expect(kept).toEqual({
      words: '',
      status: 'withdrawn',
      consent_version: '2026-11',
      agreed: true,
      taken_back: true,
    });
    expect(await attempt(test, mentee, 'withdraw_story')).toBe('story_not_found');
  });

  it('comes back changed after a no with its reason, waits again, and leaves with its author', async () => {
    const { mentee } = await pair();
    const staff = await addMember(test, { role: 'coordinator' });
    await test.rpc(mentee, 'share_story', story);
    expect(await attempt(test, staff, 'review_story', { p_profile: mentee, p_decision: 'decline' })).toBe(
      'reason_required',
    );
    await test.rpc(staff, 'review_story', {
      p_profile: mentee,
      p_decision: 'decline',
      p_reason: 'Please leave out the firm’s name.',
    });
    expect((await mails(test, mentee, 'story_declined'))[0]).toMatchObject({
      data: { reason: 'Please leave out the firm’s name.' },
    });
    await test.rpc(mentee, 'share_story', { ...story, p_shown_name: 'none' });
    await test.rpc(staff, 'review_story', { p_profile: mentee, p_decision: 'approve' });
    expect((await shown()).map((one) => one.name)).toEqual([null]);
    await test.rpc(mentee, 'delete_my_account');
    expect(await shown(), 'hidden while the account is leaving').toEqual([]);
    await test.rpc(mentee, 'keep_my_account');
    await leaveForGood(test, mentee);
    expect(await test.db.query('select 1 from public.stories where profile_id = $1', [mentee])).toEqual([]);
  });
});
