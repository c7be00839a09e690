import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { photoFormats, photoSizes } from '../../../src/core/domain/photo.ts';
import { avifOf12Megapixels, avifOf52Megapixels } from '../../../tests/support/picture-bombs.ts';
import { Refusal } from '../../errors.ts';
import { photoMaker } from './own-process.ts';

const flat = (width: number, height: number) =>
  sharp({ create: { width, height, channels: 3, background: '#4a6b3a' } });
const limits = { seconds: 30, megabytes: 400, waiting: 4 };
/** The code a photo is refused with, or how many files were made of it. */
const outcome = (work: Promise<unknown[]>) =>
  work.then(
    (files) => files.length,
    (error: unknown) => (error instanceof Refusal ? error.code : String(error)),
  );
const all = photoSizes.length * photoFormats.length;

describe('a photo made apart', () => {
  it('comes back as its squares', async () => {
    const files = await photoMaker(limits).make(await flat(400, 300).jpeg().toBuffer());
    expect(files.map(({ size, format }) => `${size}.${format}`)).toEqual(
      photoSizes.flatMap((size) => photoFormats.map((format) => `${size}.${format}`)),
    );
    expect((await sharp(files[0]!.bytes).metadata()).width).toBe(photoSizes[0]);
  });

  it('is refused by its pixels before it is decoded, by what its format costs', async () => {
    const photos = photoMaker(limits);
    expect(await outcome(photos.make(avifOf52Megapixels))).toBe('photo_unreadable');
    expect(await outcome(photos.make(await flat(5000, 4000).png().toBuffer()))).toBe('photo_unreadable');
    expect(await outcome(photos.make(await flat(5000, 4000).jpeg({ progressive: true }).toBuffer()))).toBe(
      'photo_unreadable',
    );
    expect(await outcome(photos.make(await flat(5000, 4000).jpeg().toBuffer()))).toBe(all);
    expect(await outcome(photos.make(avifOf12Megapixels))).toBe(all);
  });

  it('ends alone when it takes more memory than it may, and the next one is made', async () => {
    const photos = photoMaker({ ...limits, megabytes: 200 });
    expect(await outcome(photos.make(avifOf12Megapixels))).toBe('photo_unreadable');
    expect(await outcome(photos.make(await flat(400, 300).webp().toBuffer()))).toBe(all);
  });

  it('ends alone when it takes longer than it may', async () => {
    expect(await outcome(photoMaker({ ...limits, seconds: 0.01 }).make(avifOf12Megapixels))).toBe('photo_unreadable');
  });

  it('waits for the one before; where too many wait, it is asked to come back', async () => {
    const photos = photoMaker({ ...limits, waiting: 1 });
    const picture = await flat(400, 300).jpeg().toBuffer();
    expect(await Promise.all([1, 2, 3].map(() => outcome(photos.make(picture))))).toEqual([all, all, 'photos_busy']);
    expect(() => photos.checkRoom()).not.toThrow();
  });
});
