import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';
import { attempt, tick } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

describe('feedback', () => {
  it('lands in the staff queue, is settled once, and is forgotten a year later [MO-17]', async () => {
    const staff = await addMember(test, { role: 'safeguarding' });
    const coordinator = await addMember(test, { role: 'coordinator' });
    const { id } = await test.rpc<{ id: string }>('service_role', 'send_feedback', {
      p_kind: 'words',
      p_note: 'What is a cadence?',
      p_page: '/en/ask/',
      p_locale: 'en',
    });
    for (const [change, code] of [
      [{ p_kind: '' }, 'feedback_kind_required'],
      [{ p_kind: 'song' }, 'feedback_kind_unknown'],
      [{ p_note: '\u2800' }, 'feedback_required'],
      ...['nobody', 'a@example.ca?bcc=b@example.ca', 'abc.@example.ca'].map(
        (p_email) => [{ p_email }, 'email_unknown'] as const,
      ),
    ] as const) {
      expect(
        await attempt(test, 'service_role', 'send_feedback', {
          p_kind: 'idea',
          p_note: 'More.',
          p_page: null,
          p_locale: 'fr',
          ...change,
        }),
      ).toBe(code);
    }
    const queue = await test.rpc<{ feedback: { id: string; page: string }[] }>(coordinator, 'staff_queue');
    expect(queue.feedback).toEqual([expect.objectContaining({ id, page: '/en/ask/', note: 'What is a cadence?' })]);
    expect(
      await attempt(test, await addMember(test), 'resolve_feedback', { p_feedback: id, p_resolution: 'Done it.' }),
    ).toBe('staff_only');
    await test.rpc(staff, 'resolve_feedback', { p_feedback: id, p_resolution: 'We now say “how often”.' });
    expect(await attempt(test, staff, 'resolve_feedback', { p_feedback: id, p_resolution: 'Again.' })).toBe(
      'feedback_not_found',
    );
    await test.rpc('service_role', 'move_clock', { p_by: '366 days' });
    await tick(test);
    expect(await test.db.query('select 1 from public.feedback where id = $1', [id])).toEqual([]);
  });
});
