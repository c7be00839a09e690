import { AuthClient, type SupportedStorage } from '@supabase/auth-js';
import { readSession, sessionCookie, type Session } from '../domain/session-cookie.ts';
import type { BrowserConfig } from '../env/public.ts';
import { sessionCookies } from '../session-cookies.ts';

function write(key: string, session: Session | null): void {
  if (key !== sessionCookie) return;
  const isHttps = location.protocol === 'https:';
  for (const cookie of sessionCookies(session, { cookies: document.cookie, isHttps })) document.cookie = cookie;
}

/** The session lies in cookies, where the server reads it too. Nothing else of auth is kept. */
const storage: SupportedStorage = {
  getItem: () => JSON.stringify(readSession(document.cookie)),
  setItem: (key, value) => write(key, JSON.parse(value) as Session),
  removeItem: (key) => write(key, null),
};

/** Supabase's auth for this browser. */
export const authClient = ({ supabaseUrl, supabaseKey }: BrowserConfig) =>
  new AuthClient({
    url: `${supabaseUrl}/auth/v1`,
    headers: { apikey: supabaseKey },
    storageKey: sessionCookie,
    storage,
    autoRefreshToken: true,
    persistSession: true,
    detectSessionInUrl: false,
  });
