import { cropOf, smallestSide } from '../../../core/domain/photo.ts';

/** How close, from 1, and where, from 0 to 1 in what the zoom leaves. */
export type Crop = { zoom: number; x: number; y: number };

/** Larger than any square that is stored, small enough for a slow connection. */
const sentSide = 768;

/** Cuts the chosen square out of a picture, as a JPEG without anything that the camera wrote into it. */
export function cutSquare(picture: ImageBitmap, crop: Crop): Promise<Blob | null> {
  const { left, top, side } = cropOf(picture, crop);
  const out = Math.max(smallestSide, Math.min(sentSide, side));
  const canvas = Object.assign(document.createElement('canvas'), { width: out, height: out });
  const pen = canvas.getContext('2d')!;
  pen.fillStyle = '#fff';
  pen.fillRect(0, 0, out, out);
  pen.drawImage(picture, left, top, side, side, 0, 0, out, out);
  return new Promise((done) => canvas.toBlob(done, 'image/jpeg', 0.92));
}
