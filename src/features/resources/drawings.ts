/** The drawings beside guides; parts/DrawingSprite.astro holds their lines. */
export type DrawingName =
  'letter' | 'compass' | 'trail' | 'table' | 'bridge' | 'tent' | 'notebook' | 'fire' | 'phone' | 'sprout';

/** What is drawn beside each guide, by the name that joins its languages. */
const drawings: Record<string, DrawingName> = {
  'choose-a-mentor': 'compass',
  'first-message': 'letter',
  'first-meeting': 'table',
  'goals-you-can-check': 'trail',
  'giving-and-receiving-feedback': 'table',
  'when-a-pairing-is-not-working': 'compass',
  'ending-well': 'sprout',
  'boundaries-and-safety': 'tent',
  'credentials-in-canada': 'trail',
  'credentials-regulated-trades': 'compass',
  'credentials-health': 'trail',
  'credentials-engineering': 'bridge',
  'mentoring-across-cultures': 'bridge',
  'mentoring-on-a-bad-line': 'phone',
  'saying-no-before-you-burn-out': 'tent',
  'mentoring-a-young-person': 'sprout',
  'being-paid-and-staying-fair': 'letter',
  'mentoring-a-group-of-five': 'fire',
  'solving-a-problem-together': 'fire',
  'an-accessible-meeting': 'phone',
  'asking-good-questions-and-listening': 'table',
  'conflict-and-repair': 'bridge',
  'sample-agreement': 'letter',
  'confidentiality-statement': 'tent',
  'your-first-month-as-a-coordinator': 'fire',
  'measuring-outcomes': 'compass',
};

/** A notebook stands for a guide that has no drawing of its own yet. */
export const drawingOf = (pair: string): DrawingName => drawings[pair] ?? 'notebook';
