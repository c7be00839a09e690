import type { Messages } from '../../words.ts';

/** The words that the page of a mentorship needs. */
export type MentorshipMessages = Pick<Messages, 'mentorship' | 'agreement' | 'mentor' | 'errors' | 'site'>;
