import { z } from 'zod';

// Each message follows the variable's name: "PORT has to be a whole number from 0 to 65535."
const whole = (least: number, most: number) => {
  const error = `has to be a whole number from ${least} to ${most}.`;
  return z.coerce.number({ error }).int({ error }).min(least, { error }).max(most, { error });
};
const webAddress = () =>
  z.url({ protocol: /^https?$/, error: 'has to be a web address, such as https://portage.example.' });

const hostNames = () =>
  z.string().transform((text, context) =>
    text
      .split(',')
      .map((one) => one.trim())
      .filter(Boolean)
      .map((name) => {
        // As browsers send it: in small letters, and what is not ASCII as punycode.
        const url = URL.parse(`http://${name}`);
        if (
          url &&
          url.host === url.hostname &&
          url.href === `http://${url.host}/` &&
          /^[a-z0-9._-]+$|^\[.+\]$/.test(url.host)
        )
          return url.host;
        context.addIssue(
          'has to be names of hosts without port or path, separated by commas, such as www.portage.example.',
        );
        return z.NEVER;
      }),
  );

/** Every variable that Portage reads, once, with what it is for. */
export const envSchema = z
  .object({
    /** Port of the Node entry. */
    PORT: whole(0, 65_535).default(4321),
    /** Address people reach Portage at; links in e-mails start with it. */
    SITE_URL: webAddress().optional(),
    /** Other names that people reach Portage by, separated by commas; it answers to no host but those, SITE_URL's and loopback. */
    KNOWN_HOSTS: hostNames().default([]),
    /** Proxies whose X-Forwarded-For or Forwarded is believed: addresses and networks, separated by commas, or the word loopback. */
    TRUSTED_PROXIES: z.string().default(''),
    /** Folder of everything a laptop keeps: database, keys, the built site. */
    PORTAGE_DATA: z.string().default('.portage'),
    /** How many demo mentors a new, embedded database starts with. */
    PORTAGE_DEMO: whole(0, 100_000).default(300),
    /** Which database the laptop's own data get: postgres, pglite, or whichever can run here. */
    PORTAGE_ENGINE: z.enum(['postgres', 'pglite'], { error: 'has to be postgres or pglite.' }).optional(),
    /** A PostgreSQL server for the embedded Supabase, instead of one of its own. */
    DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/, error: 'has to start with postgresql://.' }).optional(),
    /** Hosted or self-hosted Supabase; without it the embedded one runs. */
    SUPABASE_URL: webAddress().optional(),
    SUPABASE_PUBLISHABLE_KEY: z.string().optional(),
    SUPABASE_SECRET_KEY: z.string().optional(),
    /** Where the database lies, as the privacy page says it: “Montréal, Québec”. */
    DATA_PLACE: z.string().optional(),
    /** A person to turn to, on the pages about help and safety and under every e-mail. What is not set is not shown. */
    HELP_PHONE: z
      .string()
      .regex(/^\+?[\d ().-]{7,25}$/, { error: 'has to be a phone number, such as +1 204 555-0100.' })
      .optional(),
    HELP_EMAIL: z.email({ error: 'has to be an email address.' }).optional(),
    HELP_ADDRESS: z.string().optional(),
    /** When they can be reached, in each language: “Weekdays, 9 to 5”. */
    HELP_HOURS_EN: z.string().optional(),
    HELP_HOURS_FR: z.string().optional(),
    /** A real mail server, smtp:// or smtps://; without it e-mails land in /dev/mail. */
    SMTP_URL: z.url({ protocol: /^smtps?$/, error: 'has to start with smtp:// or smtps://.' }).optional(),
    /** Sender of every e-mail. */
    MAIL_FROM: z.string().default('Portage <bonjour@portage.example>'),
    /** Bearer of POST /api/jobs/tick, for pg_cron or another scheduler. */
    JOBS_KEY: z.string().optional(),
    /** Seconds between two passes of the jobs loop; 0 switches the loop off. */
    JOBS_SECONDS: z.coerce
      .number({ error: 'has to be a number of seconds.' })
      .min(0, { error: 'has to be a number of seconds.' })
      .default(5),
    /** Where npm start -- --meilisearch looks for the program. */
    PATH: z.string().default(''),
    /** Meilisearch, and a key of it that may do everything; no browser is told either. Without it PostgreSQL answers every search. */
    MEILISEARCH_URL: webAddress().optional(),
    MEILISEARCH_ADMIN_KEY: z.string().optional(),
  })
  .refine((env) => !env.MEILISEARCH_URL || env.MEILISEARCH_ADMIN_KEY, {
    path: ['MEILISEARCH_URL'],
    message: 'needs MEILISEARCH_ADMIN_KEY beside it.',
  })
  .refine((env) => !env.SUPABASE_URL || (env.SUPABASE_PUBLISHABLE_KEY && env.SUPABASE_SECRET_KEY), {
    path: ['SUPABASE_URL'],
    message: 'needs SUPABASE_PUBLISHABLE_KEY and SUPABASE_SECRET_KEY beside it.',
  });

export type Env = z.infer<typeof envSchema>;
