// The shape of a hand-written mentor. What is left out is filled in by people.ts.

import type { Duration, Format, Locale, MentorState, Pricing, UsualTime } from '../types.ts';

export type StoryText = { headline: string; bio: [string, string]; helps: string[] };

export type Story = {
  name: [given: string, family: string];
  locale: Locale;
  city: string;
  languages: string[];
  topics: string[];
  en?: StoryText;
  fr?: StoryText;
  formats?: Format[];
  durations?: Duration[];
  usualTimes?: UsualTime[];
  price?: [Exclude<Pricing, 'free'>, number];
  state?: MentorState;
  maxActive?: number;
  reply?: [hours: number, sample: number];
};
