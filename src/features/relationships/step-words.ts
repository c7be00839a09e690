import type { Messages } from '../../words.ts';
import { turnOf } from './domain/turn.ts';
import type { Next, Side } from './domain/next.ts';

export type StepWords = { title: string; text: string; action: string };

/** What a step says to one side. A step that is said to both, or asks nobody, has one wording. */
export function stepWords(t: Messages['mentorship'], next: Next, side: Side): StepWords {
  const words = t.next[next.step] as Partial<Record<'you' | 'other' | 'both' | 'nobody', StepWords>>;
  return (words[turnOf(next, side)] ?? words.both ?? words.nobody ?? words.other)!;
}
