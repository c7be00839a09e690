import { addDays } from '../../../core/domain/days.ts';

/** A piece that is released so many days after two people said yes. */
export type Scheduled = { slug: string; title: string; after: number };

/** What is due at a moment, the newest first and three at the most, and what comes next and when. Moments are UTC. */
export function dueSince(
  pieces: Scheduled[],
  since: string,
  now: string,
): { due: Scheduled[]; next: (Scheduled & { from: string }) | null } {
  const inOrder = pieces.toSorted((a, b) => a.after - b.after);
  const fromOf = (piece: Scheduled) => addDays(since, piece.after);
  const isDue = (piece: Scheduled) => fromOf(piece).getTime() <= new Date(now).getTime();
  const next = inOrder.find((piece) => !isDue(piece));
  return {
    due: inOrder.filter(isDue).toReversed().slice(0, 3),
    next: next ? { ...next, from: fromOf(next).toISOString() } : null,
  };
}
