/** Sides of the squares a photo is kept as, in pixels, and the formats of each: SQL holds them to the same. */
export const photoSizes = [96, 192, 384] as const;
export const photoFormats = ['avif', 'webp'] as const;

/** The largest file that may be sent as a photo, in bytes: 5 MB. */
export const largestPhoto = 5 * 1024 * 1024;
/** What a photo may be sent as. Never SVG, which is a programme more than a picture. */
export const photoTypes = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'];
/** Fewer pixels a side than the smallest square would be blurred. */
export const smallestSide = 96;

type Size = (typeof photoSizes)[number];
type Format = (typeof photoFormats)[number];

/** Drawn portraits that a mentor can choose instead; the demo people carry more. choose_portrait() holds to the same. */
export const choosablePortraits = Array.from({ length: 24 }, (_, i) => `portrait-${String(i + 1).padStart(2, '0')}`);

/** Whether a key names a drawn portrait, which is one file for all sizes and has no ground of its own. */
export const isPortrait = (key: string): boolean => key.startsWith('portrait-');
export const portraitAt = (key: string): string => `/photos/${key}.svg`;

/** Where one file of a photo is read; of a portrait, the file. */
export const photoAt = (key: string, size: Size, format: Format): string =>
  isPortrait(key) ? portraitAt(key) : `/photos/${key}/${size}.${format}`;

/** All sizes of a photo in one format, for srcset. */
export const photoSet = (key: string, format: Format): string =>
  photoSizes.map((size) => `${photoAt(key, size, format)} ${size}w`).join(', ');

/** The square of a picture that is shown: `zoom` 1 takes all of the shorter side; x and y from 0 to 1 say where in what is left. In pixels. */
export function cropOf(
  picture: { width: number; height: number },
  { zoom, x, y }: { zoom: number; x: number; y: number },
): { left: number; top: number; side: number } {
  const side = Math.max(1, Math.round(Math.min(picture.width, picture.height) / zoom));
  return { side, left: Math.round(x * (picture.width - side)), top: Math.round(y * (picture.height - side)) };
}
