import type { Candidate, ReadWants } from './wants.ts';

/** A mentee who wants nothing in particular about nursing, to be changed for each test. */
export const wants = (changes: Partial<ReadWants> = {}): ReadWants => ({
  goal: '',
  topics: ['nursing'],
  goal_topics: [],
  languages: [],
  province_code: null,
  time_zone: null,
  formats: [],
  durations: [],
  budget: 'any',
  ...changes,
});

/** A mentor who has nothing in common with anybody. */
export const mentor = (changes: Partial<Candidate> = {}): Candidate => ({
  topics: ['welding'],
  languages: ['en'],
  province_code: 'MB',
  formats: ['video'],
  durations: ['three_months'],
  pricing: 'free',
  places_open: 1,
  reply_hours: null,
  reply_sample: 0,
  says: [],
  near: [],
  hours_apart: null,
  rested: 0,
  ...changes,
});
