import type { RequestView } from './types.ts';

/** Requests as both sides see them: what waits, who is together, and what was before. */
export type RequestGroups = Record<'waiting' | 'together' | 'past', RequestView[]>;

/** Sorts requests into groups. What waits for the mentor comes before what waits for the mentee. */
export function groupRequests(requests: RequestView[]): RequestGroups {
  const waiting = ['sent', 'question'].flatMap((status) => requests.filter((one) => one.status === status));
  const together = requests.filter((one) => one.relationship && !one.relationship.ended_at);
  const past = requests.filter((one) => !waiting.includes(one) && !together.includes(one));
  return { waiting, together, past };
}
