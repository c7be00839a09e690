import type { SimMentee, SimMentor } from './world.ts';

/** What a ranking may look at: facts a site has, never what only the world knows. */
export type Candidate = {
  mentor: SimMentor;
  step: number;
  wording: number;
  load: number;
  placesOpen: number;
  shuffle: number;
};
export type Ranking = (a: Candidate, b: Candidate) => number;

/** Search's own steps of fit: a first topic before another topic (see search_mentors). */
export const stepOf = (mentor: SimMentor, mentee: SimMentee): number =>
  mentor.topics[0] === mentee.topic ? 8 : mentor.topics.includes(mentee.topic) ? 6 : 0;

const portageScore = ({ step, load }: Candidate): number => 3 * step - 2 * Math.min(load, 3);

const indexedFit = ({ step, load }: Candidate): number => step - (load < 4 ? 0 : 2);

export const rankings: Record<'portage' | 'meilisearch' | 'relevance' | 'rating', Ranking> = {
  // The order of search_mentors: fit in steps, where three requests weigh as much as the step
  // from a first topic to another, then less load, then more room, then the day's shuffle.
  portage: (a, b) =>
    portageScore(b) - portageScore(a) || a.load - b.load || b.placesOpen - a.placesOpen || a.shuffle - b.shuffle,
  // The index beside the database: fit in the same steps, where four requests are one of the great ones (words_by_fit).
  meilisearch: (a, b) =>
    indexedFit(b) - indexedFit(a) || a.load - b.load || b.placesOpen - a.placesOpen || a.shuffle - b.shuffle,
  // A text engine's score: the same words, the same order, every time.
  relevance: (a, b) => b.step + b.wording - (a.step + a.wording) || a.mentor.index - b.mentor.index,
  rating: (a, b) => b.mentor.rating - a.mentor.rating || a.mentor.index - b.mentor.index,
};
