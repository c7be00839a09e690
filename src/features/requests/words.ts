import type { Messages } from '../../words.ts';

/** The words that both sides of a request need. */
export type RequestMessages = Pick<Messages, 'requests' | 'inbox' | 'mentor' | 'errors' | 'site'>;

/** The same for its mentee, who is shown other mentors when it has ended. */
export type CardMessages = RequestMessages & Pick<Messages, 'reasons' | 'mentorship'>;

/** The same for its mentor, who is shown what comes after a yes. */
export type InboxMessages = RequestMessages & Pick<Messages, 'mentorship'>;

/** What languages and provinces are called on the page. */
export type Names = { languages: Record<string, string>; provinces: Record<string, string> };
