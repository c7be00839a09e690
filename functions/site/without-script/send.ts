import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import { safety, withFrames, type SiteFolder } from '../serve.ts';

const compress = promisify(brotliCompress);

/** Where the built site is now; null while the first build runs. */
export type CurrentSite = () => SiteFolder | null;

/** A page's bytes, small where the browser takes that. */
export async function asBytes(html: string, request: Request, headers: Headers): Promise<Uint8Array<ArrayBuffer>> {
  headers.append('Vary', 'Accept-Encoding');
  if (!/\bbr\b/.test(request.headers.get('accept-encoding') ?? '')) return new TextEncoder().encode(html);
  headers.set('Content-Encoding', 'br');
  return new Uint8Array(await compress(html, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } }));
}

/** An on-demand page of the site for one person: never kept by anybody, never in a search engine. A page that says how it went wrong keeps that status. */
export async function sendPage(
  site: SiteFolder,
  request: Request,
  page: string,
  locals: object,
  status = 200,
): Promise<Response> {
  const rendered = await site.renderer.render(page, locals);
  const headers = new Headers({
    ...safety,
    'Content-Type': 'text/html; charset=utf-8',
    'Cache-Control': 'no-store',
    'X-Robots-Tag': 'noindex',
  });
  const policy = rendered.headers.get('content-security-policy');
  if (policy) headers.set('Content-Security-Policy', withFrames(policy));
  return new Response(await asBytes(rendered.body, request, headers), {
    status: rendered.status === 200 ? status : rendered.status,
    headers,
  });
}
