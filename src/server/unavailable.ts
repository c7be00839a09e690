import { formats } from '../core/i18n/locales.ts';
import { words } from '../words.ts';

/** When a page cannot be rendered: says so in the page's language, and asks browsers and crawlers to come back. */
export function unavailable(pathname: string): Response {
  const locale = pathname.startsWith('/fr/') ? 'fr' : 'en';
  const t = words(locale, 'unavailable');
  const html = `<!doctype html><html lang="${formats[locale]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta http-equiv="refresh" content="10"><title>${t.title} · Portage</title></head><body><main><h1>${t.title}</h1><p>${t.text}</p></main></body></html>`;
  return new Response(html, {
    status: 503,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'",
      'Cache-Control': 'no-store',
      'Retry-After': '10',
    },
  });
}
