import type { Duration, Format } from '../../core/database/types.ts';
import type { RequestView } from '../requests/types.ts';
import type { Next, RelationshipStatus, Side } from './domain/next.ts';
import type { Cadence } from './schema.ts';

/** One version of an agreement: agreement_view(). Moments are UTC, `first_meeting_on` is a day without a zone. */
export type Agreement = {
  version: number;
  proposed_by: Side;
  renews: boolean;
  goals: string[];
  duration: Duration;
  format: Format;
  cadence: Cadence | null;
  minutes: number;
  first_meeting_on: string | null;
  agenda: string | null;
  confidential: string | null;
  no_meeting_hours: string | null;
  proposed_at: string;
  mentor_accepted_at: string | null;
  mentee_accepted_at: string | null;
  agreed_at: string | null;
};

export type Goal = { id: string; words: string; mentor_met_at: string | null; mentee_met_at: string | null };

/** One relationship as one of its sides sees it: get_relationship(). */
export type RelationshipView = {
  id: string;
  side: Side;
  status: RelationshipStatus;
  stage_since: string;
  created_at: string;
  activate_by: string;
  term_starts_at: string | null;
  term_ends_at: string | null;
  ended_at: string | null;
  blocked: boolean;
  /** The mentor's photo or portrait, as their listing has it. */
  mentor_photo: string | null;
  request: RequestView;
  next: Next;
  stages: { stage: 'accepted' | 'agreement' | 'midway' | 'end'; at: string | null; done: boolean }[];
  agreement: Agreement | null;
  proposal: Agreement | null;
  last_version: number;
  goals: Goal[];
  needs: Partial<Record<Side, string>>;
  events: { command: string; at: string; to: RelationshipStatus; by: Side | 'staff' | 'system' }[];
  server_time: string;
};
