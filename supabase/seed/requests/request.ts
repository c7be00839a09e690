// What assembled mentees ask for: a goal and the background that goes with it. The
// French is what a French speaker would write, which is not always the English said again.

import type { Pair, Who } from '../fields/field.ts';

export type Request = {
  topics: string[];
  goal: Pair;
  background: Pair;
  /** Whom it fits, when not everybody. */
  who?: Who | 'indigenous' | 'women';
  /** Provinces where it makes sense, when not everywhere. */
  only?: string[];
};
