import { expect, test } from 'vitest';
import type { RequestView } from './types.ts';
import { groupRequests } from './group-requests.ts';

const request = (id: string, status: RequestView['status'], ended_at?: string | null) =>
  ({
    id,
    status,
    relationship: ended_at === undefined ? null : { id, status: 'active', created_at: '2026-01-01', ended_at },
  }) as RequestView;

test('what waits for the mentor comes before what waits for the mentee, and an ended mentorship is past', () => {
  const { waiting, together, past } = groupRequests([
    request('asked', 'question'),
    request('new', 'sent'),
    request('yes', 'accepted', null),
    request('over', 'accepted', '2026-06-01'),
    request('no', 'declined'),
  ]);
  const ids = (some: RequestView[]) => some.map((one) => one.id);
  expect([ids(waiting), ids(together), ids(past)]).toEqual([['new', 'asked'], ['yes'], ['over', 'no']]);
});
