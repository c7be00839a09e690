import type { Next, Side } from './next.ts';

/** Whose turn the next step is, seen from one side. */
export function turnOf(next: Next, side: Side): 'you' | 'other' | 'both' | 'nobody' {
  if (next.who === null) return 'nobody';
  if (next.who === 'both') return 'both';
  return next.who === side ? 'you' : 'other';
}
