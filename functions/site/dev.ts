import { dev } from 'astro';
import type { PagesConfig } from '../../src/core/env/server.ts';
import { devHeader, devLocals } from '../../src/core/env/dev-locals.ts';
import type { Pages } from './pages.ts';

/** Astro with hot reload on another port, on the services of this process. */
export async function openDevPages(config: PagesConfig, port: number): Promise<Pages> {
  process.env['PORTAGE_PAGES'] = JSON.stringify(config);
  process.env['SITE_URL'] = config.siteUrl;
  await dev({
    server: { port, host: '127.0.0.1' },
    logLevel: 'warn',
    vite: { server: { ws: { clientPort: port } } } as never,
  });
  return async (c, locals = {}) => {
    const { pathname, search } = new URL(c.req.url);
    const id = crypto.randomUUID();
    devLocals().set(id, locals);
    try {
      const headers = new Headers(c.req.raw.headers);
      headers.set(devHeader, id);
      // What fetch decodes would go on with the length it had before.
      headers.set('Accept-Encoding', 'identity');
      return await fetch(new Request(`http://127.0.0.1:${port}${pathname}${search}`, { headers }));
    } finally {
      devLocals().delete(id);
    }
  };
}
