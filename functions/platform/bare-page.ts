import { createHash } from 'node:crypto';
import { html, raw } from 'hono/html';
import { formats, type Locale } from '../../src/core/i18n/locales.ts';
import { path } from '../../src/core/i18n/paths.ts';

// The site's colours without its files: such a page stands where they may not be there.
const style = `:root{color-scheme:light dark;background:light-dark(#faf8f3,#0d181c);color:light-dark(#13262d,#e9f0ee);font:1.05rem/1.55 system-ui,-apple-system,"Segoe UI",sans-serif}
body{max-width:34rem;margin:0 auto;padding:1.5rem 1.25rem 4rem}h1,.home{font-family:Georgia,"Times New Roman",serif;line-height:1.2}h1{margin:2.5rem 0 1rem}
a{color:light-dark(#0d5668,#83cbd8);text-underline-offset:.2em}.home{display:inline-flex;align-items:center;min-height:44px;font-size:1.25rem;font-weight:700;color:inherit;text-decoration:none}
.button{font:inherit;font-weight:700;min-height:44px;padding:.5rem 1.25rem;border:0;border-radius:999px;background:light-dark(#b23f27,#f08a68);color:light-dark(#fff,#13262d);cursor:pointer}
:focus-visible{outline:3px solid light-dark(#0d5668,#83cbd8);outline-offset:3px}`;
const policy = (formAction: string) =>
  `default-src 'none'; style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'; base-uri 'none'; form-action ${formAction}; frame-ancestors 'none'`;

/** A page that needs nothing but itself: for the moments when no page of the site can be shown. `head` goes into its head; `posts` lets a form on it post to us; without `home` its name is no link. */
export async function barePage(
  locale: Locale,
  {
    title,
    body,
    head = '',
    status,
    posts = false,
    home = true,
    headers = {},
  }: {
    title: string;
    body: unknown;
    head?: unknown;
    status: number;
    posts?: boolean;
    home?: boolean;
    headers?: Record<string, string>;
  },
): Promise<Response> {
  const page = await html`<!doctype html>
    <html lang="${formats[locale]}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        ${head}
        <title>${title} · Portage</title>
        ${raw(`<style>${style}</style>`)}
      </head>
      <body>
        <header>
          ${home ? html`<a class="home" href="${path(locale, 'home')}">Portage</a>` : html`<span class="home">Portage</span>`}
        </header>
        <main>
          <h1>${title}</h1>
          ${body}
        </main>
      </body>
    </html>`;
  return new Response(String(page), {
    status,
    headers: {
      'Content-Type': 'text/html; charset=utf-8',
      'Cache-Control': 'no-store',
      'X-Robots-Tag': 'noindex',
      'Content-Security-Policy': policy(posts ? "'self'" : "'none'"),
      ...headers,
    },
  });
}
