import type { Contact } from '../src/core/domain/contact.ts';
import { envSchema, type Env } from '../src/core/env/schema.ts';

/** Reads `.env` where there is one; what is exported already wins. */
function loadDotEnv(): void {
  try {
    process.loadEnvFile();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

/** A person to turn to, as the environment names one. */
export const contactOf = (env: Env): Contact => ({
  phone: env.HELP_PHONE,
  email: env.HELP_EMAIL,
  address: env.HELP_ADDRESS,
  hours: { en: env.HELP_HOURS_EN, fr: env.HELP_HOURS_FR },
});

/** Reads the environment once, at the door. Ends the process with one clear sentence when it is wrong. */
export function readEnv(raw: NodeJS.ProcessEnv = process.env): Env {
  if (raw === process.env) loadDotEnv();
  const parsed = envSchema.safeParse(Object.fromEntries(Object.entries(raw).filter(([, value]) => value !== '')));
  if (parsed.success) return parsed.data;
  const first = parsed.error.issues[0];
  console.error(`Portage cannot start: ${first?.path.join('.')} ${first?.message}`);
  process.exit(1);
}
