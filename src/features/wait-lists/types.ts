import type { Named } from '../../core/i18n/in-locale.ts';

/** A place in a topic's line, as my_wait_lists() returns it. position 1 is the first; times are UTC. */
export type ListPlace = Named & {
  topic: string;
  since: string;
  position: number;
  length: number;
  offer: { expires_at: string; mentor: { id: string; slug: string; name: string } } | null;
};

/** What topic_facts() says of one topic; median_days only from five acceptances on. */
export type TopicFacts = { topic_slug: string; waiting: number; median_days: number | null; sample: number | null };

/** A group session that a mentor was offered. */
export type GroupOffer = { id: string; topic_slug: string; waiting: number; offered_at: string };
