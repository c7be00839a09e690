import { readFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const compress = promisify(brotliCompress);

/** Whether a browser asked for less data (D4). */
export const asksForLess = (request: Request): boolean => request.headers.get('save-data')?.trim().toLowerCase() === 'on';

/** A page without its web fonts: marked, so that its styles and islands know, and with nothing to fetch ahead. */
export const lighter = (html: string): string => html.replace('<html ', '<html data-light ').replaceAll(/<link rel="preload"[^>]*as="font"[^>]*>/g, '');

/** The light twin of a built page, as bytes, compressed where the browser takes it. */
export async function lightPage(path: string, brotli: boolean): Promise<Buffer> {
  const page = Buffer.from(lighter(await readFile(path, 'utf8')));
  return brotli ? compress(page, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }) : page;
}
