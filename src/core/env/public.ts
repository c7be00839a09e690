import type { PagesConfig } from './server.ts';

/** What a browser has to know to ask Supabase: safe for anybody to read, RLS does the rest. */
export type BrowserConfig = PagesConfig['browser'] & { supabaseKey: string };

/** The name of the element that carries it. A page that was prerendered has none. */
export const configName = 'portage-config';

let known: Promise<BrowserConfig> | undefined;

/** Of the page itself or, where it was written before anything was known, of the server. */
export const browserConfig = (): Promise<BrowserConfig> =>
  (known ??= read().catch((error: unknown) => {
    known = undefined;
    throw error;
  }));

async function read(): Promise<BrowserConfig> {
  const written = document.querySelector<HTMLMetaElement>(`meta[name="${configName}"]`)?.content;
  const config = (written ? JSON.parse(written) : await (await fetch('/config.json')).json()) as BrowserConfig;
  return { ...config, supabaseUrl: config.supabaseUrl || location.origin };
}
