/** Where somebody goes on after signing in: a page of ours by its path, or `otherwise`. Whatever else was asked for is nobody's. */
export function nextPage(asked: string, otherwise: string): string {
  const here = 'http://portage.invalid';
  const url = asked.startsWith('/') ? URL.parse(asked, here) : null;
  return url?.origin === here && /^\/(en|fr)\//.test(url.pathname) ? url.pathname + url.search + url.hash : otherwise;
}
