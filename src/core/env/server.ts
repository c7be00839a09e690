import type { Contact } from '../domain/contact.ts';

/** What the server of pages needs to know. functions/site/pages.ts says it before it loads that server. */
export type PagesConfig = {
  /** The address people reach Portage at; canonical addresses start with it. */
  siteUrl: string;
  /** Supabase's address as this process reaches it. */
  supabaseUrl: string;
  /** Supabase's publishable key. */
  supabaseKey: string;
  /** A key that may follow changes and ask for former addresses; never on a page. */
  secretKey: string;
  /** True while the whole site is written as files (build/export.ts): nothing is followed, and no card is drawn later. */
  isExport?: boolean;
  /** What this server says of itself, so that no visitor's limit counts its questions. */
  headers?: Record<string, string> | undefined;
  /** A person to turn to. */
  contact?: Contact;
  /** What a browser is told: where Supabase answers, empty for the site's own origin. */
  browser: { supabaseUrl: string };
};

const variable = 'PORTAGE_PAGES';

/** Null while the site is built: then there is no database, and no page that needs one. */
export function pagesConfig(): PagesConfig | null {
  const text = process.env[variable];
  return text ? (JSON.parse(text) as PagesConfig) : null;
}

/** The site's own address: that of this process, or the one the site was built for. */
export const siteUrl = (): string => pagesConfig()?.siteUrl ?? import.meta.env.SITE;

/** What a browser may know of it; null while the site is built. */
export function browserConfigOf(config = pagesConfig()) {
  return config && { ...config.browser, supabaseKey: config.supabaseKey };
}
