import sharp from 'sharp';
import { photoFormats, photoSizes, smallestSide } from '../../../src/core/domain/photo.ts';
import { Refusal } from '../../errors.ts';

export type PhotoFile = { size: number; format: (typeof photoFormats)[number]; bytes: Buffer };

/**
 * Pixels that a file may have, by what it costs to decode them. A common JPEG is made small while it is read, 80 MB
 * for a telephone's 50 million pixels; a progressive one, PNG and WebP may be held whole, and AVIF takes 25 bytes a pixel.
 */
const mostPixels = { jpeg: 52_000_000, whole: 16_800_000, avif: 12_600_000 };
/** From fine to coarse, in each format's own scale. */
const qualities = { avif: [55, 45, 35, 25], webp: [74, 60, 45, 30] };
/** Bytes a square may weigh: with it, a profile stays within 100 KB. */
const heaviest = { 96: 3000, 192: 6000, 384: 10_000 };

const ascii = (bytes: Uint8Array, from: number, to: number) => String.fromCharCode(...bytes.subarray(from, to));

/** Whether these bytes begin as JPEG, PNG, WebP or AVIF does: what a file is called, or says it is, proves nothing. */
export function isPicture(bytes: Uint8Array): boolean {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return true;
  if (ascii(bytes, 1, 4) === 'PNG') return true;
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return true;
  return ascii(bytes, 4, 8) === 'ftyp' && ['avif', 'avis'].includes(ascii(bytes, 8, 12));
}

/**
 * Makes the squares that are kept of a picture: upright, the middle of it, in sRGB, without anything else the
 * file said (where and when it was taken, with what). Refuses photo_not_a_picture, photo_unreadable and photo_too_small.
 * What a stranger sent is made by photoMaker() alone, in a process of its own.
 */
export async function makePhoto(bytes: Uint8Array): Promise<PhotoFile[]> {
  if (!isPicture(bytes)) throw new Refusal('photo_not_a_picture');
  const open = () => sharp(bytes, { limitInputPixels: mostPixels.jpeg, failOn: 'error' });
  const side = Math.max(...photoSizes);
  let square: { data: Buffer; info: { width: number } };
  try {
    const { width, height, format, isProgressive } = await open().metadata();
    if (
      width * height >
      mostPixels[format === 'heif' ? 'avif' : format === 'jpeg' && !isProgressive ? 'jpeg' : 'whole']
    )
      throw new Refusal('photo_unreadable');
    if (Math.min(width, height) < smallestSide) throw new Refusal('photo_too_small');
    square = await open()
      .autoOrient()
      .resize(side, side, { fit: 'cover' })
      .flatten({ background: '#ffffff' })
      .png({ compressionLevel: 1 })
      .toBuffer({ resolveWithObject: true });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('photo_unreadable');
  }
  const files: PhotoFile[] = [];
  for (const size of photoSizes)
    for (const format of photoFormats) files.push({ size, format, bytes: await small(square.data, size, format) });
  return files;
}

/** One square in one format, as fine as its weight allows. */
async function small(
  square: Buffer,
  size: (typeof photoSizes)[number],
  format: (typeof photoFormats)[number],
): Promise<Buffer> {
  let bytes = Buffer.alloc(0);
  for (const quality of qualities[format]) {
    bytes = await sharp(square).resize(size)[format]({ quality, effort: 3 }).toBuffer();
    if (bytes.byteLength <= heaviest[size]) break;
  }
  return bytes;
}
