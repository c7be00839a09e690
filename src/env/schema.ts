import { z } from 'zod';

/** Every variable that Portage reads, once, with what it is for. */
export const envSchema = z.object({
  /** Port of the Node entry. */
  PORT: z.coerce.number().int().min(0).max(65_535).default(4321),
  /** Address people reach Portage at; links in e-mails start with it. */
  SITE_URL: z.url().optional(),
  /** Folder of everything a laptop keeps: database, keys, the built site. */
  PORTAGE_DATA: z.string().default('.portage'),
  /** How many demo mentors a new, embedded database starts with. */
  PORTAGE_DEMO: z.coerce.number().int().min(0).max(100_000).default(300),
  /** A PostgreSQL server for the embedded Supabase, instead of PGlite. */
  DATABASE_URL: z.string().optional(),
  /** Hosted or self-hosted Supabase; without it the embedded one runs. */
  SUPABASE_URL: z.url().optional(),
  SUPABASE_PUBLISHABLE_KEY: z.string().optional(),
  SUPABASE_SECRET_KEY: z.string().optional(),
  /** A real mail server, smtp:// or smtps://; without it e-mails land in /dev/mail. */
  SMTP_URL: z.string().optional(),
  /** Sender of every e-mail. */
  MAIL_FROM: z.string().default('Portage <bonjour@portage.example>'),
  /** Bearer of POST /api/jobs/tick, for pg_cron or another scheduler. */
  JOBS_KEY: z.string().optional(),
  /** Seconds between two passes of the jobs loop; 0 switches the loop off. */
  JOBS_SECONDS: z.coerce.number().min(0).default(5),
}).refine((env) => !env.SUPABASE_URL || (env.SUPABASE_PUBLISHABLE_KEY && env.SUPABASE_SECRET_KEY), {
  message: 'SUPABASE_URL needs SUPABASE_PUBLISHABLE_KEY and SUPABASE_SECRET_KEY beside it.',
});

export type Env = z.infer<typeof envSchema>;
