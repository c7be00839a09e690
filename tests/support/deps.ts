import { createHmac } from 'node:crypto';
import { createApp } from '../../functions/app.ts';
import { connectSupabase, type SupabasePort } from '../../functions/adapters/supabase.ts';
import { fetchInProcess, supabaseGateway } from '../../functions/embedded/gateway.ts';
import { filterConsole } from '../../functions/embedded/console-filter.ts';
import { databaseLimits } from '../../functions/platform/limits.ts';
import type { Deps, Mail, Mailer } from '../../functions/ports.ts';
import type { TestDatabase } from './database.ts';

filterConsole();

/** A mailer that takes everything and remembers it. */
function recordingMailer(): Mailer & { sent: Mail[] } {
  const sent: Mail[] = [];
  return { kind: 'catcher', sent, send: async (mail) => void sent.push(mail) };
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/**
 * The functions on a test database, as the Node entry puts them together: every call goes
 * through the gateway, so that RLS, grants and error codes are the real ones.
 */
export function functionsOn(
  test: TestDatabase,
  options: { mailer?: Mailer; siteUrl?: string; publish?: () => Promise<void> } = {},
) {
  const gateway = supabaseGateway({
    ask: test.ask,
    keys: test.keys,
    limits: databaseLimits({ asService: (name, args) => supabase.asService<never>(name, args) }),
  });
  const recording = recordingMailer();
  const mailer = options.mailer ?? recording;
  const logged: { level: string; message: string; about: Record<string, unknown> }[] = [];
  const origin = 'http://localhost';
  const supabase: SupabasePort = connectSupabase({
    url: origin,
    publishable: test.keys.publishable,
    secret: test.keys.secret,
    fetch: fetchInProcess(gateway),
  });
  const deps: Deps = {
    mailer,
    supabase,
    limits: databaseLimits(supabase),
    storage: { isFull: async () => false, refused: () => {} },
    log: (level, message, about = {}) => void logged.push({ level, message, about }),
    siteUrl: options.siteUrl ?? 'https://portage.example',
    mailFrom: 'Portage <bonjour@portage.example>',
    jobsKey: test.keys.jobs,
    version: '0.0.0',
    syncSearch: async () => 0,
    about: { supabase: 'embedded (test)', search: 'postgres', payments: 'none' },
  };
  const app = createApp(deps);

  /** A token as sign-in hands it out, but for the session: no sign-out ends it. */
  function tokenOf(profile: string): string {
    const now = Math.floor(Date.now() / 1000);
    const body = `${part({ alg: 'HS256', typ: 'JWT' })}.${part({ sub: profile, aud: 'authenticated', role: 'authenticated', iat: now, exp: now + 3600 })}`;
    return `${body}.${createHmac('sha256', test.keys.jwtSecret).update(body).digest('base64url')}`;
  }
  const headersFor = (who: string | null) => ({
    'Content-Type': 'application/json',
    ...(who ? { Authorization: `Bearer ${tokenOf(who)}` } : {}),
  });
  const asBody = (body: unknown): BodyInit =>
    typeof body === 'string' || body instanceof Uint8Array ? (body as BodyInit) : JSON.stringify(body);

  return {
    deps,
    logged,
    app,
    gateway,
    tokenOf,
    /** What the recording mailer took, when there is no other. */
    sent: recording.sent,
    /** One of our own routes, as a member or a visitor (null). A string or bytes go as they are. */
    post: async (who: string | null, path: string, body: unknown = {}): Promise<Response> =>
      app.request(
        `${origin}/api/${path}`,
        { method: 'POST', headers: headersFor(who), body: asBody(body) },
        { own: true },
      ),
    /** One database function as the API offers it. */
    rpc: async (who: string | null, name: string, body: unknown = {}): Promise<Response> =>
      gateway.request(
        `${origin}/rest/v1/rpc/${name}`,
        { method: 'POST', headers: { ...headersFor(who), apikey: test.keys.publishable }, body: asBody(body) },
        { own: true },
      ),
  };
}
