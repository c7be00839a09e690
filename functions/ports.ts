import type { Contact } from '../src/core/domain/contact.ts';
import type { SupabasePort } from './adapters/supabase.ts';
import type { Limits } from './platform/limits.ts';
import type { Storage } from './platform/storage.ts';

export type Mail = {
  to: string;
  from: string;
  subject: string;
  text: string;
  html: string;
  messageId: string;
  headers?: Record<string, string>;
};

/** Sends one e-mail; resolves when the other side has taken it. */
export type Mailer = { kind: 'smtp' | 'catcher'; send(mail: Mail): Promise<void> };

/** What happens out of sight, for those who run Portage. */
export type Log = (level: 'info' | 'warn' | 'error', message: string, about?: Record<string, unknown>) => void;

/** Everything the functions need from outside. */
export type Deps = {
  supabase: SupabasePort;
  mailer: Mailer;
  /** What every process counts together. */
  limits: Limits;
  storage: Storage;
  log: Log;
  siteUrl: string;
  mailFrom: string;
  contact?: Contact;
  jobsKey: string;
  version: string;
  /** Brings a batch of changes to the search index where there is one; for a scheduler that calls instead of the loop. */
  syncSearch: () => Promise<number>;
  /** Words for /healthz. */
  about: { supabase: string; search: string; payments: string };
};
