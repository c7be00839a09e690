/** A session as this browser keeps it: what Supabase's auth handed out, and of the account only its id. */
export type Session = {
  access_token: string;
  refresh_token: string;
  /** Seconds since 1970. */
  expires_at: number;
  expires_in: number;
  token_type: string;
  user: { id: string };
};

/** The cookie that keeps it, or the first part of the names of several. */
export const sessionCookie = 'portage-session';

/** The value that the cookies of a session have together: that of one, or of its parts in a row. */
function joined(cookies: string): string {
  const all = cookies.split('; ');
  const valueOf = (name: string) => all.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  let text = valueOf(sessionCookie);
  if (text) return text;
  for (let part = 0, next; (next = valueOf(`${sessionCookie}.${part}`)); part += 1) text += next;
  return text;
}

/**
 * The session in a Cookie header or in document.cookie, as @supabase/ssr writes it: JSON in base64url, in one cookie or in
 * parts with .0, .1 behind their name. Null where there is none, or where a part is missing. Nobody has checked its token.
 */
export function readSession(cookies: string): Session | null {
  try {
    const [, base64] = /^base64-(.+)$/.exec(joined(cookies))!;
    // What Portage reads of it has no letter beyond ASCII, so its bytes need no decoding.
    const session = JSON.parse(atob(base64!.replaceAll('-', '+').replaceAll('_', '/'))) as Session;
    // Anybody may have written anything here. A token goes into a header: nothing else may be in it.
    return /^[\w.-]+$/.test(session.access_token) && session.user.id ? session : null;
  } catch {
    return null;
  }
}
