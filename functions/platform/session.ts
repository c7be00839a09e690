import type { Context } from 'hono';
import { readSession, type Session } from '../../src/core/domain/session-cookie.ts';
import { sessionCookies } from '../../src/core/session-cookies.ts';
import type { SupabasePort } from '../adapters/supabase.ts';
import { Refusal } from '../errors.ts';
import type { Deps } from '../ports.ts';
import type { Bindings } from './limits.ts';

export type Account = { id: string; email: string; display_name: string; role: string };
/** Who asks: their account as it stands, and their token for the database. */
export type Member = Account & { token: string };
type Asked = Pick<Context<{ Bindings: Bindings }>, 'req' | 'res' | 'env' | 'header'>;
type SessionDeps = Pick<Deps, 'supabase'>;

/** A token that ends sooner, in seconds, is renewed first: what it is used for takes a while. */
const almostOver = 30;

const cookiesOf = (c: Asked): string => c.req.header('cookie') ?? '';

/** Nobody on the way keeps an answer that depends on who asks. */
const keepPrivate = (c: Asked): void => c.header('Cache-Control', 'private, no-store');

function setCookies(c: Asked, session: Session | null): void {
  keepPrivate(c);
  for (const cookie of sessionCookies(session, { cookies: cookiesOf(c), isHttps: c.env?.isHttps === true }))
    c.header('Set-Cookie', cookie, { append: true });
}

/** The session that came, renewed when it is almost over. Null when the auth service does not know it any more. */
async function goodSession(c: Asked, { supabase }: SessionDeps): Promise<Session | null> {
  const session = readSession(cookiesOf(c));
  if (!session || session.expires_at > Date.now() / 1000 + almostOver) return session;
  const renewed = await supabase.auth.renew(session.refresh_token);
  if (renewed) openSession(c, renewed);
  return renewed;
}

/**
 * The account of a token. The database checks its signature, its time and that the session was not signed out; null when
 * one of them is no longer good.
 */
export async function accountOf({ asMember }: Pick<SupabasePort, 'asMember'>, token: string): Promise<Account | null> {
  try {
    return await asMember(token)<Account | null>('my_account');
  } catch (error) {
    if (error instanceof Refusal && error.code === 'sign_in_required') return null;
    throw error;
  }
}

/**
 * The member who asks, by their session cookie; null for a visitor. A token that is over is renewed, and a session that is no
 * longer good is cleared. Only for answers to one person: they are kept by nobody. Refuses `unavailable` when the session cannot be checked now.
 */
export async function memberOf(c: Asked, deps: SessionDeps): Promise<Member | null> {
  keepPrivate(c);
  const session = await goodSession(c, deps);
  const account = session && (await accountOf(deps.supabase, session.access_token));
  if (account) return { token: session.access_token, ...account };
  setCookies(c, null);
  return null;
}

/** Keeps a session in the browser that asks. */
export const openSession = (c: Asked, session: Session): void => setCookies(c, session);

/** Ends the session of the browser that asks, at the auth service and in its cookies. */
export async function closeSession(c: Asked, deps: SessionDeps): Promise<void> {
  const session = await goodSession(c, deps).catch(() => null);
  if (session) await deps.supabase.auth.end(session.access_token);
  c.res.headers.delete('Set-Cookie');
  setCookies(c, null);
}
