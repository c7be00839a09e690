import { App } from './lite/index.ts';
import type { Database } from './database.ts';
import type { Keys } from './keys.ts';

process.env['DO_NOT_TRACK'] = '1';

/** What Supabase's auth sends by e-mail. */
export type AuthMail = { to: string; subject: string; text?: string; html?: string };

/** Supabase's /auth/v1 and /rest/v1 in this process, on a database of ours. */
export async function startSupabase(options: {
  db: Database;
  keys: Keys;
  siteUrl: string;
  sendMail: (mail: AuthMail) => Promise<void>;
  /** False for a second one on the same database: its own tables are there. */
  isFirst?: boolean;
}): Promise<App> {
  // With its first request the embedded Supabase would grant everything on every table to every
  // role, and leave the rest to RLS. As on the hosted one, the migrations' own grants hold.
  (options.db.connection as unknown as { rlsState: string }).rlsState = 'active';
  const app = new App({
    connection: options.db.connection as never,
    auth: {
      jwt_secret: options.keys.jwtSecret,
      publishable_key: options.keys.publishable,
      secret_key: options.keys.secret,
      site_url: options.siteUrl,
      jwt_expiry: 3600,
      minimum_password_length: 12,
      email: { enable_confirmations: true, otp_length: 6, otp_expiry: 900 },
    },
    options: { drivers: { email: { send: options.sendMail } } },
  } as never);
  if (options.isFirst ?? true) await app.ensureSystemSchema();
  await app.init();
  return app;
}
