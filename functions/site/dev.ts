import { dev } from 'astro';
import type { BuildInput } from './build.ts';

/** Astro with hot reload, on the services of this process. */
export async function startAstroDev(input: BuildInput & { port: number }): Promise<void> {
  process.env['PORTAGE_ORIGIN'] = input.origin;
  process.env['SITE_URL'] = input.siteUrl;
  process.env['PUBLIC_SUPABASE_URL'] = input.supabaseUrl;
  process.env['PUBLIC_SUPABASE_KEY'] = input.supabaseKey;
  process.env['PUBLIC_PRICES_SHOWN'] = String(input.pricesShown);
  process.env['PUBLIC_MEILISEARCH_URL'] = input.searchUrl;
  process.env['PUBLIC_MEILISEARCH_KEY'] = input.searchKey;
  process.env['RULE_NUMBERS'] = JSON.stringify(input.rules.numbers);
  await dev({
    server: { port: input.port, host: '127.0.0.1' },
    logLevel: 'warn',
    vite: { server: { ws: { clientPort: input.port } } } as never,
  });
}
