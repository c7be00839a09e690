import { browserConfig } from '../env/public.ts';
import { forgetPages } from './pages-on-device.ts';
import { storageKey } from './session-key.ts';

type Stored = { access_token: string; expires_at?: number; user?: { id: string; email?: string } };

/** The session as it lies in storage, without loading the auth client: enough to know who may be here. */
export function storedSession(): Stored | null {
  try {
    const session = JSON.parse(localStorage.getItem(storageKey) ?? 'null') as Stored | null;
    return session?.access_token ? session : null;
  } catch {
    return null;
  }
}

let client: Promise<InstanceType<(typeof import('@supabase/auth-js'))['AuthClient']>> | undefined;

/** The auth client, loaded when somebody signs in or acts. One that could not be loaded is asked for again. */
export const auth = () =>
  (client ??= Promise.all([import('@supabase/auth-js'), browserConfig()])
    .then(
      ([{ AuthClient }, { supabaseUrl, supabaseKey }]) =>
        new AuthClient({
          url: `${supabaseUrl}/auth/v1`,
          headers: { apikey: supabaseKey },
          storageKey,
          autoRefreshToken: true,
          persistSession: true,
          detectSessionInUrl: false,
        }),
    )
    .catch((error: unknown) => {
      client = undefined;
      throw error;
    }));

/** A token that is still good, renewed if needed; null for a visitor. */
export async function token(): Promise<string | null> {
  const stored = storedSession();
  if (!stored) return null;
  if ((stored.expires_at ?? 0) * 1000 > Date.now() + 30_000) return stored.access_token;
  const { data } = await (await auth()).getSession();
  return data.session?.access_token ?? null;
}

/** Forgets the session here, whatever the server says: a shared computer must not stay signed in (S4-13). */
export async function signOut(): Promise<void> {
  try {
    await (await auth()).signOut({ scope: 'local' });
  } catch {
    // Without a connection the session ends here, and at the server when it expires.
  }
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith('portage-')))
    localStorage.removeItem(key);
  await forgetPages().catch(() => {});
}
