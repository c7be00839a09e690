import sharp from 'sharp';
import { makePhoto } from '../features/photos/make.ts';
import type { Database } from './database.ts';

/** Skies, hills and lakes: nobody’s face is made up. */
const views = [
  { sky: ['#f6c9a0', '#e98f6b'], sun: '#fff1d6', far: '#8a5a6b', near: '#4b3a4f', water: '#c9786a' },
  { sky: ['#bfe0ee', '#7fb6d1'], sun: '#ffffff', far: '#5f8a84', near: '#2f5d46', water: '#4f93ad' },
  { sky: ['#2b3a67', '#6a5a8c'], sun: '#f4e9c8', far: '#3a3558', near: '#1f2136', water: '#574f80' },
  { sky: ['#f3e3b3', '#d9c27e'], sun: '#fffaf0', far: '#a58b4f', near: '#5b6b2f', water: '#8fa9a0' },
];

/** A landscape as a photo has it: soft light, and the grain of a cheap telephone. */
async function landscape(place: number): Promise<Buffer> {
  const { sky, sun, far, near, water } = views[place % views.length]!;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480"><defs><linearGradient id="s" x2="0" y2="1"><stop stop-color="${sky[0]}"/><stop offset="1" stop-color="${sky[1]}"/></linearGradient></defs>
    <rect width="480" height="480" fill="url(#s)"/><circle cx="${140 + 60 * (place % 4)}" cy="150" r="46" fill="${sun}"/>
    <path d="M0 300 Q90 ${190 + 12 * place} 190 270 T360 240 T480 280 V480 H0Z" fill="${far}"/><rect y="340" width="480" height="140" fill="${water}"/>
    <path d="M0 330 Q120 ${280 + 8 * place} 240 340 T480 ${320 + 6 * place} V360 Q360 380 240 366 T0 376Z" fill="${near}"/><path d="M0 480 V430 Q140 400 260 450 T480 440 V480Z" fill="${near}"/></svg>`;
  const grain = await sharp({
    create: {
      width: 480,
      height: 480,
      channels: 3,
      background: '#808080',
      noise: { type: 'gaussian', mean: 128, sigma: 9 },
    },
  })
    .png()
    .toBuffer();
  return sharp(Buffer.from(svg))
    .composite([{ input: grain, blend: 'soft-light' }])
    .jpeg({ quality: 90 })
    .toBuffer();
}

/** Gives the first few demo mentors a photo; the others keep their initials, as most will. */
export async function addPhotos(db: Database, mentors: string[]): Promise<void> {
  for (const [place, mentor] of mentors.entries()) {
    const files = (await makePhoto(await landscape(place))).map(({ size, format, bytes }) => ({
      size,
      format,
      bytes: bytes.toString('base64'),
    }));
    await db.query('select public.save_photo($1, $2)', [mentor, JSON.stringify(files)]);
  }
}
