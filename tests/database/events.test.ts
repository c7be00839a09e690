import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { addMember } from '../support/people.ts';
import { attempt } from '../support/requests.ts';

let test: TestDatabase;
beforeAll(async () => void (test = await pgliteDatabase()));
afterAll(() => test.close());

describe('an event', () => {
  it('is announced at the wall clock of its place, also in Newfoundland, and leaves when it is called off [TD-14] [D16]', async () => {
    const staff = await addMember(test, { role: 'coordinator' });
    const event = {
      title_en: 'Open evening',
      title_fr: 'Soirée ouverte',
      about_en: 'Ask us anything.',
      about_fr: 'Posez vos questions.',
      starts_at: '2031-07-01T19:00',
      minutes: 60,
      time_zone: 'America/St_Johns',
      spoken: 'both',
      url: 'https://example.ca/open',
    };
    const { id, starts_at } = await test.rpc<{ id: string; starts_at: string }>(staff, 'save_event', {
      p_event: event,
    });
    expect(new Date(starts_at).toISOString()).toBe('2031-07-01T21:30:00.000Z');
    const seen = () => test.as(null, (query) => query('select id from public.events'));
    expect(await seen()).toEqual([{ id }]);
    for (const [change, code] of [
      [{ starts_at: '2020-01-01T10:00' }, 'starts_at_out_of_range'],
      [{ starts_at: 'soon' }, 'starts_at_unknown'],
      [{ time_zone: 'Mars/Base' }, 'time_zone_unknown'],
      [{ url: 'javascript:alert(1)' }, 'url_unknown'],
      [{ title_fr: '' }, 'title_fr_required'],
      [{ minutes: 5 }, 'minutes_out_of_range'],
      [{ spoken: 'de' }, 'spoken_unknown'],
    ] as const) {
      expect(await attempt(test, staff, 'save_event', { p_event: { ...event, ...change } })).toBe(code);
    }
    expect(await attempt(test, await addMember(test), 'save_event', { p_event: event })).toBe('staff_only');
    await test.rpc(staff, 'cancel_event', { p_event: id });
    expect(await seen()).toEqual([]);
  });
});
