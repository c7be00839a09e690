import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';

const brotli = promisify(brotliCompress);

/** A page as Brotli, while somebody waits for it: a window that fits a page, and no more effort than pays. */
export const small = async (page: Uint8Array | string): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await brotli(page, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 5,
        [constants.BROTLI_PARAM_LGWIN]: 16,
        [constants.BROTLI_PARAM_SIZE_HINT]: page.length,
      },
    }),
  );
