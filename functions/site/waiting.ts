/** What a visitor sees while the first build runs: one page in both languages that opens the site by itself. */
export function gettingReady(request: Request): Response {
  if (!request.headers.get('accept')?.includes('text/html')) return new Response('Not ready', { status: 503, headers: { 'Retry-After': '5' } });
  return new Response(
    `<!doctype html><html lang="en-CA"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="refresh" content="3"><title>Portage</title></head><body><h1>Portage</h1>
<p>Portage is getting ready. This page opens by itself.</p><p lang="fr-CA">Portage se prépare. La page s’ouvrira d’elle-même.</p></body></html>`,
    { status: 503, headers: { 'Content-Type': 'text/html; charset=utf-8', 'Retry-After': '3', 'Cache-Control': 'no-store' } },
  );
}
