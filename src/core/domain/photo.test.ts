import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cropOf, photoAt, photoSet } from './photo.ts';

describe('the part of a picture that is shown', () => {
  const length = fc.integer({ min: 1, max: 12_000 });
  const share = fc.double({ min: 0, max: 1, noNaN: true });

  it('is a square inside the picture, whatever the sliders say', () => {
    fc.assert(
      fc.property(
        length,
        length,
        fc.double({ min: 1, max: 4, noNaN: true }),
        share,
        share,
        (width, height, zoom, x, y) => {
          const { left, top, side } = cropOf({ width, height }, { zoom, x, y });
          expect(side).toBeGreaterThan(0);
          expect(left).toBeGreaterThanOrEqual(0);
          expect(top).toBeGreaterThanOrEqual(0);
          expect(left + side).toBeLessThanOrEqual(width);
          expect(top + side).toBeLessThanOrEqual(height);
        },
      ),
    );
  });

  it('is all of the shorter side without zoom, in the middle by default', () => {
    expect(cropOf({ width: 4000, height: 3000 }, { zoom: 1, x: 0.5, y: 0.5 })).toEqual({
      side: 3000,
      left: 500,
      top: 0,
    });
  });
});

it('a photo is offered at each size under its key', () => {
  expect(photoSet('k', 'avif')).toBe('/photos/k/96.avif 96w, /photos/k/192.avif 192w, /photos/k/384.avif 384w');
});

it('a drawn portrait is one file, whatever size is asked for', () => {
  expect([photoAt('portrait-07', 96, 'webp'), photoAt('portrait-07', 384, 'avif')]).toEqual([
    '/photos/portrait-07.svg',
    '/photos/portrait-07.svg',
  ]);
});
