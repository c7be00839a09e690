import { html } from 'hono/html';
import { barePage } from '../bare-page.ts';

/** What a visitor sees while the first build runs: one page in both languages that opens the site by itself. */
export async function gettingReady(request: Request): Promise<Response> {
  if (!request.headers.get('accept')?.includes('text/html'))
    return new Response('Not ready', { status: 503, headers: { 'Retry-After': '5' } });
  return barePage('en', {
    title: 'Portage is getting ready',
    head: html`<meta http-equiv="refresh" content="3" />`,
    status: 503,
    headers: { 'Retry-After': '3' },
    body: html`<p>This page opens by itself in a moment.</p>
      <div lang="fr-CA">
        <h2>Portage se prépare</h2>
        <p>La page s’ouvrira d’elle-même dans un instant.</p>
      </div>`,
  });
}
