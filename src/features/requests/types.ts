import type { Next, RelationshipStatus } from '../relationships/domain/next.ts';
import type { CodeCommand } from './schema.ts';
import type { DeclineReason, Duration, Format, RequestStatus } from '../../core/database/types.ts';

export type CloseReason =
  | 'mentor_full'
  | 'mentor_paused'
  | 'mentor_gone'
  | 'mentee_gone'
  | 'mentee_started'
  | 'no_reason_given'
  | 'closed_by_staff'
  | 'mentor_unavailable'
  | 'mentee_unavailable';
export type EventCommand =
  'send' | 'ask' | 'reply' | 'extend' | 'accept' | 'decline' | 'withdraw' | 'expire' | 'close' | 'remind';

/** One request as one of its two sides sees it. */
export type RequestView = {
  id: string;
  side: 'mentor' | 'mentee';
  status: RequestStatus;
  mentor: {
    id: string;
    name: string;
    pronouns: string | null;
    gone: boolean;
    /** Suspended: cannot take part or be reached for now. */
    unavailable: boolean;
    slug: string | null;
    headline_en: string | null;
    headline_fr: string | null;
    time_zone: string;
  };
  mentee: {
    id: string;
    name: string;
    pronouns: string | null;
    gone: boolean;
    unavailable: boolean;
    hidden: boolean;
    city: string | null;
    province_code: string | null;
    languages: string[];
    time_zone: string;
  };
  goal: string;
  background: string;
  why: string;
  /** What it is about, in both languages, and the field that topic belongs to. */
  topic: { slug: string; field: string; name_en: string; name_fr: string } | null;
  duration: Duration;
  format: Format;
  price_cents: number | null;
  currency: string;
  created_at: string;
  deadline_at: string;
  ended_at: string | null;
  extended_at: string | null;
  decline_reason: DeclineReason | null;
  close_reason: CloseReason | null;
  server_time: string;
  events: {
    command: EventCommand;
    at: string;
    note: string | null;
    deadline_at: string | null;
    by: 'mentor' | 'mentee' | 'system';
  }[];
  relationship: {
    id: string;
    status: RelationshipStatus;
    created_at: string;
    ended_at: string | null;
    next: Next;
  } | null;
};

/** What a link of an e-mail opens: request_for_code(). `time_zone` is that of whom the e-mail was sent to. */
export type Opened = { purpose: 'request' | 'still_open'; used: boolean; request?: RequestView; time_zone?: string };

/** What the page behind such a link is state: what was opened and tried, what was wrong, and `done` once an answer is given. */
export type AnswerState = {
  link: string;
  opened: Opened | null;
  /** What was typed into the form that was tried. */
  typed: Record<string, string>;
  tried: string;
  codes: string[];
  /** Seconds until it is worth trying again. */
  retryAfter?: number | null;
  done?: CodeCommand;
  /** UTC. */
  deadline?: string | undefined;
};
