import {
  createChunks,
  DEFAULT_COOKIE_OPTIONS,
  isChunkLike,
  parseCookieHeader,
  serializeCookieHeader,
  stringToBase64URL,
} from '@supabase/ssr';
import { sessionCookie, type Session } from './domain/session-cookie.ts';

/** Every request carries it: of the account, its id and no more. */
const asStored = ({ access_token, refresh_token, expires_at, expires_in, token_type, user }: Session): Session => ({
  access_token,
  refresh_token,
  expires_at,
  expires_in,
  token_type,
  user: { id: user.id },
});

/**
 * The cookies that keep a session, or end the one that is kept (null), each as a Set-Cookie header or an assignment to
 * document.cookie says it. `cookies` are those that the browser has: parts that are no longer needed go.
 */
export function sessionCookies(
  session: Session | null,
  { cookies, isHttps }: { cookies: string; isHttps: boolean },
): string[] {
  const options = { ...DEFAULT_COOKIE_OPTIONS, secure: isHttps };
  const kept = session
    ? createChunks(sessionCookie, `base64-${stringToBase64URL(JSON.stringify(asStored(session)))}`)
    : [];
  const gone = parseCookieHeader(cookies).filter(
    ({ name }) => isChunkLike(name, sessionCookie) && !kept.some((one) => one.name === name),
  );
  return [
    ...gone.map(({ name }) => serializeCookieHeader(name, '', { ...options, maxAge: 0 })),
    ...kept.map(({ name, value }) => serializeCookieHeader(name, value, options)),
  ];
}
