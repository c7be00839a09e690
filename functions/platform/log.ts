import type { Log } from '../ports.ts';

/** One line of JSON an event, on stderr: a person reads stdout, a machine reads this. */
export const log: Log = (level, message, about = {}) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), level, message, ...about })}\n`);
};
