import sharp from 'sharp';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { demoPeople } from '../../functions/embedded/seed.ts';
import { largestPhoto } from '../../src/core/domain/photo.ts';
import { avifOf52Megapixels } from '../support/picture-bombs.ts';
import { reachPortage } from '../support/running-portage.ts';
import { freePort, spawnPortage } from '../support/start-portage.ts';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

// Photos on their way through everything that `npm start` puts before them.
const data = mkdtempSync(join(tmpdir(), 'portage-photos-'));
let portage: ReturnType<typeof spawnPortage>;
let origin: string;
let token: string;
beforeAll(async () => {
  const port = await freePort();
  origin = `http://localhost:${port}`;
  portage = spawnPortage({ PORT: String(port), PORTAGE_DATA: data, PORTAGE_DEMO: '3', JOBS_SECONDS: '0' });
  // The functions answer before the pages are built.
  await Promise.race([
    portage.ended,
    (async () => {
      while (
        !(await fetch(`${origin}/healthz`).then(
          (answer) => answer.ok,
          () => false,
        ))
      )
        await new Promise((go) => setTimeout(go, 200));
    })(),
  ]);
  token = reachPortage(origin, data).tokenOf(demoPeople.mentor);
}, 120_000);
afterAll(async () => {
  await portage?.stop('SIGKILL');
  rmSync(data, { recursive: true, force: true });
});

async function upload(bytes: Uint8Array, path = '/api/photo') {
  const answer = await fetch(origin + path, {
    method: 'POST',
    headers: { 'Content-Type': 'image/jpeg', Authorization: `Bearer ${token}` },
    body: bytes as BodyInit,
  });
  return { status: answer.status, body: (await answer.json()) as { key?: string; error?: string; code?: string } };
}
/** A photo as a camera makes it: every pixel another. */
const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#4a6b3a', noise: { type: 'gaussian', mean: 120, sigma: 22 } },
  })
    .jpeg({ quality: 80 })
    .toBuffer();

it.each([
  [0.2, 800, 800],
  [2, 2600, 2500],
  [4.9, 4200, 3800],
])('a photo of %d MB is taken and shown', async (megabytes, width, height) => {
  const photo = await noise(width, height);
  expect(Math.abs(photo.byteLength / 1_000_000 - megabytes) / megabytes).toBeLessThan(0.15);
  expect(photo.byteLength).toBeLessThanOrEqual(largestPhoto);
  const { status, body } = await upload(photo);
  expect([status, body]).toEqual([200, { key: expect.stringMatching(/^[0-9a-f]{32}$/) }]);
  const shown = await fetch(`${origin}/photos/${body.key}/384.webp`);
  expect([shown.status, (await sharp(Buffer.from(await shown.arrayBuffer())).metadata()).width]).toEqual([200, 384]);
});

it('a photo of 5 MB to the byte is taken; one byte more is refused in a word for its field', async () => {
  const photo = await noise(800, 800);
  expect((await upload(Buffer.concat([photo, Buffer.alloc(largestPhoto - photo.byteLength)]))).status).toBe(200);
  expect(await upload(new Uint8Array(largestPhoto + 1))).toMatchObject({
    status: 413,
    body: { error: 'photo_too_large' },
  });
});

it('a bomb is refused, and others are answered meanwhile', async () => {
  const [bomb, health] = await Promise.all([upload(avifOf52Megapixels), fetch(`${origin}/healthz`)]);
  expect([bomb, health.ok]).toMatchObject([{ status: 422, body: { error: 'photo_unreadable' } }, true]);
});

it('what is no photo keeps its own limit', async () => {
  const much = new Uint8Array(70_000).fill(32);
  expect(await upload(much, '/api/profile')).toMatchObject({ status: 413, body: { error: 'body_too_large' } });
  for (const path of ['/rest/v1/rpc/search_mentors', '/auth/v1/otp'])
    expect(await upload(much, path)).toMatchObject({ status: 413, body: { code: 'body_too_large' } });
});
