import { dev } from 'astro';
import type { PagesConfig } from '../../src/env/server.ts';
import type { Pages } from './pages.ts';

/** Astro with hot reload on another port, on the services of this process. What was posted to a form is not shown again there. */
export async function openDevPages(config: PagesConfig, port: number): Promise<Pages> {
  process.env['PORTAGE_PAGES'] = JSON.stringify(config);
  process.env['SITE_URL'] = config.siteUrl;
  await dev({
    server: { port, host: '127.0.0.1' },
    logLevel: 'warn',
    vite: { server: { ws: { clientPort: port } } } as never,
  });
  return async (c) => {
    const { pathname, search } = new URL(c.req.url);
    return fetch(new Request(`http://127.0.0.1:${port}${pathname}${search}`, { headers: c.req.raw.headers }));
  };
}
