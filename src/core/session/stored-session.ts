import { readSession, type Session } from '../domain/session-cookie.ts';

/** The session that this browser keeps, read from its cookies without loading the auth client: enough to know who may be here. */
export const storedSession = (): Session | null => readSession(document.cookie);
