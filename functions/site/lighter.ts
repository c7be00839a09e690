import { small } from './small.ts';

/** Whether a browser asked for less data (D4). */
export const asksForLess = (request: Request): boolean =>
  request.headers.get('save-data')?.trim().toLowerCase() === 'on';

/** A page without its web fonts: marked, so that its styles and islands know, and with nothing to fetch ahead. */
export const lighter = (html: string): string =>
  html.replace('<html ', '<html data-light ').replaceAll(/<link rel="preload"[^>]*as="font"[^>]*>/g, '');

/** The light twin of a page, as bytes, compressed where the browser takes it. */
export async function lightPage(html: string, brotli: boolean): Promise<Uint8Array<ArrayBuffer>> {
  const page = lighter(html);
  return brotli ? small(page) : new Uint8Array(Buffer.from(page));
}
