import { ask } from '../../server/api.ts';
import { remember } from '../../server/remember.ts';

/** mentors_counted(): how many mentors are listed, and by what they offer. server_time is UTC. */
export type MentorCounts = {
  total: number;
  open: number;
  usual_hours: number | null;
  open_languages: string[];
  languages: Record<string, number>;
  topics: Record<string, number>;
  open_topics: Record<string, number>;
  open_fields: Record<string, number>;
  provinces: Record<string, number>;
  time_zones: string[];
  server_time: string;
};

export const mentorCounts = remember(['mentors'], () => ask<MentorCounts>('mentors_counted'));
