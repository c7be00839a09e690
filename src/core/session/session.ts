import { browserConfig } from '../env/public.ts';
import { storedSession } from './stored-session.ts';

let client: Promise<InstanceType<(typeof import('@supabase/auth-js'))['AuthClient']>> | undefined;

/** The auth client, loaded when a session has to be renewed. One that could not be loaded is asked for again. */
export const auth = () =>
  (client ??= Promise.all([import('./auth-client.ts'), browserConfig()])
    .then(([{ authClient }, config]) => authClient(config))
    .catch((error: unknown) => {
      client = undefined;
      throw error;
    }));

/** A token that is still good, renewed if needed; null for a visitor. */
export async function token(): Promise<string | null> {
  const stored = storedSession();
  if (!stored) return null;
  if (stored.expires_at * 1000 > Date.now() + 30_000) return stored.access_token;
  const { data } = await (await auth()).getSession();
  return data.session?.access_token ?? null;
}
