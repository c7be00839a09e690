import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseAccept } from 'hono/utils/accept';

export type Encoding = 'br' | 'gzip';

const brotli = promisify(brotliCompress);
const gzipped = promisify(gzip);

/** The smallest form that a browser takes a page in; null when it takes none. What it gives a weight of 0 it does not take. */
export function encodingFor(request: Request): Encoding | null {
  const taken = new Map(
    parseAccept(request.headers.get('accept-encoding') ?? '').map(({ type, q }) => [type.toLowerCase(), q]),
  );
  const takes = (name: Encoding) => (taken.get(name) ?? taken.get('*') ?? 0) > 0;
  return takes('br') ? 'br' : takes('gzip') ? 'gzip' : null;
}

/** A page as a browser takes it, made while somebody waits: no more effort than pays. */
export async function compress(body: Buffer<ArrayBuffer>, encoding: Encoding | null): Promise<Buffer<ArrayBuffer>> {
  if (encoding === null) return body;
  if (encoding === 'gzip') return (await gzipped(body)) as Buffer<ArrayBuffer>;
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 5,
    // A window that fits a page: the usual one takes megabytes.
    [constants.BROTLI_PARAM_LGWIN]: 16,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
  };
  return (await brotli(body, { params })) as Buffer<ArrayBuffer>;
}
