import { locales } from '../../../src/i18n/locales.ts';
import { path, type Page } from '../../../src/i18n/paths.ts';
import { asBytes } from './send.ts';

const doors: [from: Page, to: Page][] = [
  ['find', 'results'],
  ['ask', 'askForm'],
];
const table = new Map(
  locales.flatMap((locale) => doors.map(([from, to]) => [path(locale, from), path(locale, to)] as const)),
);

const quoted = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll("'", '&#39;');

/**
 * Pages that script fills from their address have a twin that the server fills. Whoever has no script is sent
 * to it at once, with the same question, so that every link and form that leads to the one works for both.
 */
export async function withDoor(request: Request, serve: (request: Request) => Promise<Response>): Promise<Response> {
  const { pathname, search } = new URL(request.url);
  const twin = search.length > 1 ? table.get(pathname) : undefined;
  if (!twin || request.method !== 'GET') return serve(request);
  const plain = new Request(request, {
    headers: new Headers(
      [...request.headers].filter(([name]) => name !== 'accept-encoding' && name !== 'if-none-match'),
    ),
  });
  const page = await serve(plain);
  if (page.status !== 200) return page;
  const headers = new Headers(page.headers);
  for (const name of ['etag', 'content-length']) headers.delete(name);
  const html = (await page.text()).replace(
    '</head>',
    () => `<noscript><meta http-equiv="refresh" content="0;url=${quoted(`${twin}${search}`)}"></noscript></head>`,
  );
  return new Response(await asBytes(html, request, headers), { status: 200, headers });
}
