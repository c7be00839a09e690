/** A session as this browser keeps it: what Supabase's auth handed out, and of the account only who it is. */
export type StoredSession = {
  access_token: string;
  refresh_token: string;
  /** Seconds since 1970. */
  expires_at: number;
  expires_in: number;
  token_type: string;
  user: { id: string; email: string };
};

/** The cookie that keeps it, or the first part of the names of several. */
export const sessionCookie = 'portage-session';

const encoded = 'base64-';

function valuesOf(cookies: string): Map<string, string> {
  return new Map(
    cookies.split(/; */).map((pair) => {
      const at = pair.indexOf('=');
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );
}

function isSession(value: StoredSession | null): value is StoredSession {
  // The token goes into a header: nothing else may stand in it.
  return (
    /^[\w.-]+$/.test(value?.access_token ?? '') &&
    typeof value?.refresh_token === 'string' &&
    typeof value.expires_at === 'number' &&
    typeof value.user?.id === 'string'
  );
}

/**
 * The session in a Cookie header or in document.cookie, as @supabase/ssr writes it: JSON in base64url, in one cookie or in
 * parts with .0, .1 behind their name. Null where there is none, or where a part is missing. Nobody has checked its token.
 */
export function readSession(cookies: string): StoredSession | null {
  const values = valuesOf(cookies);
  let text = values.get(sessionCookie) ?? '';
  for (let part = 0; !text || part > 0; part += 1) {
    const next = values.get(`${sessionCookie}.${part}`);
    if (next === undefined) break;
    text += next;
  }
  if (!text.startsWith(encoded)) return null;
  try {
    const base64 = text.slice(encoded.length).replaceAll('-', '+').replaceAll('_', '/');
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const session = JSON.parse(new TextDecoder().decode(bytes)) as StoredSession | null;
    return isSession(session) ? session : null;
  } catch {
    return null;
  }
}
