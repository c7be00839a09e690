import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { largestPhoto, photoFormats, photoSizes } from '../../src/core/domain/photo.ts';
import { pgliteDatabase, type TestDatabase } from '../support/database.ts';
import { functionsOn } from '../support/deps.ts';
import { addMember, addMentor, leaveForGood } from '../support/people.ts';

let test: TestDatabase;
let functions: ReturnType<typeof functionsOn>;
beforeAll(async () => {
  test = await pgliteDatabase();
  functions = functionsOn(test);
});
afterAll(() => test?.close());

const colours = { red: [220, 30, 30], green: [30, 160, 60], blue: [40, 60, 200] } as const;
const rgb = ([r, g, b]: readonly [number, number, number]) => ({ r, g, b });
/** A picture in three upright stripes, as a telephone would say it: with a place, a camera and a face on its side. */
const striped = (width = 900, height = 600) =>
  sharp({ create: { width, height, channels: 3, background: rgb(colours.green) } }).composite([
    { input: { create: { width: width / 3, height, channels: 3, background: rgb(colours.red) } }, left: 0, top: 0 },
    {
      input: { create: { width: width / 3, height, channels: 3, background: rgb(colours.blue) } },
      left: (width / 3) * 2,
      top: 0,
    },
  ]);
const secret = 'Gabriel-Dumont-Institute';
const withExif = { IFD0: { Make: secret, Artist: secret }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '52/1 7/1 0/1' } };

const upload = async (who: string | null, bytes: Uint8Array | string, type = 'image/jpeg') => {
  const answer = await functions.app.request(
    'http://localhost/api/photo',
    {
      method: 'POST',
      headers: { 'Content-Type': type, ...(who ? { Authorization: `Bearer ${functions.tokenOf(who)}` } : {}) },
      body: bytes as BodyInit,
    },
    { own: true },
  );
  return {
    status: answer.status,
    body: (await answer.json()) as { key?: string; error?: string; errors?: { field: string }[] },
  };
};
const file = (key: string, name: string) =>
  functions.app.request(`http://localhost/photos/${key}/${name}`, {}, { own: true });
const uploaded = async (mentor: string) => (await upload(mentor, await striped().jpeg().toBuffer())).body.key!;

describe('a photo', () => {
  it('is kept as squares of three sizes in AVIF and WebP, upright, the middle of it, and without anything else the file said', async () => {
    const mentor = await addMentor(test);
    const sent = await striped().withExif(withExif).withMetadata({ orientation: 6 }).jpeg().toBuffer();
    expect((await sharp(sent).metadata()).exif?.includes(secret)).toBe(true);
    const { status, body } = await upload(mentor, sent);
    expect([status, body]).toEqual([200, { key: expect.stringMatching(/^[0-9a-f]{32}$/) }]);
    for (const size of photoSizes) {
      for (const format of photoFormats) {
        const answer = await file(body.key!, `${size}.${format}`);
        expect([
          answer.status,
          answer.headers.get('content-type'),
          answer.headers.get('x-content-type-options'),
        ]).toEqual([200, `image/${format}`, 'nosniff']);
        expect(answer.headers.get('cache-control')).toMatch(/^public, max-age=\d+, immutable$/);
        const bytes = Buffer.from(await answer.arrayBuffer());
        const { exif, icc, xmp, orientation, ...read } = await sharp(bytes).metadata();
        expect([read.width, read.height, read.format]).toEqual([size, size, format === 'avif' ? 'heif' : 'webp']);
        expect([exif, icc, xmp, orientation], 'nothing hidden').toEqual([undefined, undefined, undefined, undefined]);
        expect(bytes.includes(secret)).toBe(false);
        expect(bytes.byteLength).toBeLessThan(20_000);
        // Turned by a quarter, the stripes lie; the middle of them is green, with red above and blue below.
        const { data } = await sharp(bytes).raw().toBuffer({ resolveWithObject: true });
        const at = (x: number, y: number) => [
          ...data.subarray(
            (Math.floor(y * size) * size + Math.floor(x * size)) * 3,
            (Math.floor(y * size) * size + Math.floor(x * size)) * 3 + 3,
          ),
        ];
        for (const [place, colour] of [
          [0.1, 'red'],
          [0.5, 'green'],
          [0.9, 'blue'],
        ] as const)
          for (const [i, value] of at(0.5, place).entries())
            expect(Math.abs(value - colours[colour][i]!), `${colour} at ${place}`).toBeLessThan(25);
      }
    }
  });

  it.each(['png', 'webp', 'avif'] as const)('is taken as %s, whatever its name says', async (format) => {
    const mentor = await addMentor(test);
    expect((await upload(mentor, await striped(300, 300)[format]().toBuffer(), 'image/jpeg')).status).toBe(200);
  });

  it('weighs little even where it is full of leaves, so that a profile stays within 100 KB', async () => {
    const mentor = await addMentor(test);
    const leaves = await sharp({
      create: {
        width: 1200,
        height: 1200,
        channels: 3,
        background: '#4a6b3a',
        noise: { type: 'gaussian', mean: 120, sigma: 22 },
      },
    })
      .blur(1.2)
      .jpeg({ quality: 92 })
      .toBuffer();
    const { body } = await upload(mentor, leaves);
    for (const [name, most] of [
      ['96.avif', 3000],
      ['192.avif', 6000],
      ['384.avif', 10_000],
      ['384.webp', 20_000],
    ] as const)
      expect((await (await file(body.key!, name)).arrayBuffer()).byteLength, name).toBeLessThanOrEqual(most);
  });

  it('has another address each time, and the old one shows nothing', async () => {
    const mentor = await addMentor(test);
    const first = await uploaded(mentor);
    const second = await uploaded(mentor);
    expect(second).not.toBe(first);
    expect([(await file(first, '96.webp')).status, (await file(second, '96.webp')).status]).toEqual([404, 200]);
    const [listed] = await test.db.query<{ photo_key: string }>(
      'select photo_key from public.published_mentors where id = $1',
      [mentor],
    );
    expect(listed!.photo_key).toBe(second);
    expect((await test.db.query('select from private.mentor_photos where mentor_id = $1', [mentor])).length).toBe(6);
  });

  it('is refused as anything but a picture, by what it is and not by what it says', async () => {
    const mentor = await addMentor(test);
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="200" height="200"><script>alert(1)</script></svg>';
    const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');
    for (const [bytes, type] of [
      [svg, 'image/svg+xml'],
      [svg, 'image/png'],
      ['%PDF-1.7', 'image/jpeg'],
      [gif, 'image/gif'],
      ['', 'image/jpeg'],
      ['\xff\xd8', 'image/jpeg'],
    ] as const) {
      const { status, body } = await upload(mentor, bytes, type);
      expect([status, body.error, body.errors?.[0]?.field], String(bytes).slice(0, 20)).toEqual([
        415,
        'photo_not_a_picture',
        'photo',
      ]);
    }
  });

  it('is refused broken, cut short, too small, or as a bomb of many pixels, and never with a 5xx', async () => {
    const mentor = await addMentor(test);
    const whole = await striped().jpeg().toBuffer();
    const bomb = await sharp({
      create: { width: 9000, height: 7000, channels: 3, background: '#fff' },
      limitInputPixels: false,
    })
      .png({ compressionLevel: 9 })
      .toBuffer();
    expect(bomb.byteLength).toBeLessThan(largestPhoto);
    const wrong: [Uint8Array, string][] = [
      [whole.subarray(0, whole.byteLength / 2), 'photo_unreadable'],
      [Buffer.concat([Buffer.from([0xff, 0xd8, 0xff]), Buffer.alloc(4000, 7)]), 'photo_unreadable'],
      [Buffer.concat([Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), Buffer.alloc(100)]), 'photo_unreadable'],
      [await striped(93, 93).png().toBuffer(), 'photo_too_small'],
      [bomb, 'photo_unreadable'],
    ];
    for (const [bytes, code] of wrong) {
      const { status, body } = await upload(mentor, bytes);
      expect([status, body.error, body.errors?.[0]?.field]).toEqual([422, code, 'photo']);
    }
    expect(functions.logged).toEqual([]);
  });

  it('is refused over 5 MB with a word for its field, and taken just below', async () => {
    const mentor = await addMentor(test);
    const { status, body } = await upload(mentor, new Uint8Array(largestPhoto + 1));
    expect([status, body.error, body.errors?.[0]?.field]).toEqual([413, 'photo_too_large', 'photo']);
    const small = await striped().jpeg().toBuffer();
    expect((await upload(mentor, Buffer.concat([small, Buffer.alloc(largestPhoto - small.byteLength)]))).status).toBe(
      200,
    );
  });

  it('is for mentors alone, and for nobody who is not signed in', async () => {
    const small = await striped(300, 300).jpeg().toBuffer();
    expect(await upload(null, small)).toMatchObject({ status: 401, body: { error: 'sign_in_required' } });
    expect(await upload(await addMember(test), small)).toMatchObject({ status: 404, body: { error: 'not_a_mentor' } });
    const direct = await functions.rpc(await addMentor(test), 'save_photo', {
      p_mentor: await addMentor(test),
      p_files: [],
    });
    expect(direct.status, 'nobody but the service writes the files').toBeGreaterThanOrEqual(401);
    expect(direct.status).toBeLessThan(500);
  });
});

describe('a drawn portrait', () => {
  const choose = async (who: string, portrait: unknown) => {
    const answer = await functions.post(who, 'photo/portrait', { portrait } as object);
    return { status: answer.status, body: (await answer.json()) as { key?: string; error?: string } };
  };
  const keyOf = async (mentor: string) =>
    (
      await test.db.query<{ photo_key: string | null }>(
        'select photo_key from public.published_mentors where id = $1',
        [mentor],
      )
    )[0]?.photo_key;

  it('stands in place of a photo, which is deleted; several mentors may carry the same', async () => {
    const [mentor, another] = [await addMentor(test), await addMentor(test)];
    const key = await uploaded(mentor);
    expect(await choose(mentor, 'portrait-07')).toEqual({ status: 200, body: { key: 'portrait-07' } });
    expect((await choose(another, 'portrait-07')).status).toBe(200);
    expect([await keyOf(mentor), await keyOf(another)]).toEqual(['portrait-07', 'portrait-07']);
    expect((await file(key, '96.avif')).status).toBe(404);
    expect(await test.db.query('select from private.mentor_photos where mentor_id = $1', [mentor])).toEqual([]);
    const found = await test.rpc<{ hits: { id: string; photo_key: string }[] }>(null, 'search_mentors', {
      p_search: { open_only: false, per_page: 50 },
    });
    expect(found.hits.find(({ id }) => id === mentor)?.photo_key).toBe('portrait-07');
  });

  it('is shown to its mentor, to staff and in the copy one takes along, and taken away as a photo is', async () => {
    const mentor = await addMentor(test, { status: 'pending' });
    await choose(mentor, 'portrait-24');
    const staff = await addMember(test, { role: 'coordinator' });
    const address = '/photos/portrait-24.svg';
    expect(await test.rpc(mentor, 'my_photo')).toBe(address);
    expect(await test.rpc(staff, 'staff_photo', { p_mentor: mentor })).toBe(address);
    expect((await test.rpc<{ photo: string }>(mentor, 'export_my_data')).photo).toBe(address);
    expect((await functions.post(mentor, 'photo/remove')).status).toBe(200);
    expect(await test.rpc(mentor, 'my_photo')).toBeNull();
  });

  it('gives way to a photo, and goes with the account', async () => {
    const mentor = await addMentor(test);
    await choose(mentor, 'portrait-01');
    const key = await uploaded(mentor);
    expect(await keyOf(mentor)).toBe(key);
    await choose(mentor, 'portrait-01');
    await leaveForGood(test, mentor);
    expect(await test.db.query('select photo_key from public.mentors where profile_id = $1', [mentor])).toEqual([
      { photo_key: null },
    ]);
  });

  it('is one of the two dozen, for mentors alone', async () => {
    const mentor = await addMentor(test);
    for (const wrong of ['portrait-25', 'portrait-00', 'portrait-1', 'a'.repeat(32), '', null, 7, '../portrait-01'])
      expect((await choose(mentor, wrong)).status, String(wrong)).toBe(422);
    expect(await keyOf(mentor)).toBeNull();
    expect((await functions.rpc(mentor, 'choose_portrait', { p_portrait: 'portrait-96' })).status).toBe(400);
    expect(await choose(await addMember(test), 'portrait-01')).toMatchObject({
      status: 404,
      body: { error: 'not_a_mentor' },
    });
    const stranger = await functions.rpc(null as never, 'choose_portrait', { p_portrait: 'portrait-01' });
    expect([401, 403, 404]).toContain(stranger.status);
  });
});

describe('a photo is shown', () => {
  it('to nobody but its mentor and staff before the profile is published, and to nobody after it is withdrawn', async () => {
    const mentor = await addMentor(test, { status: 'pending' });
    const key = await uploaded(mentor);
    expect((await file(key, '384.webp')).status).toBe(404);
    expect(await test.rpc(mentor, 'my_photo')).toMatch(/^data:image\/webp;base64,\w/);
    expect(await test.rpc(await addMember(test), 'my_photo')).toBeNull();
    const staff = await addMember(test, { role: 'coordinator' });
    expect(await test.rpc(staff, 'staff_photo', { p_mentor: mentor })).toMatch(/^data:image\/webp;base64,/);
    await test.rpc(staff, 'review_mentor', { p_mentor: mentor, p_decision: 'approve' });
    expect((await file(key, '384.webp')).status).toBe(200);
    await test.rpc(mentor, 'withdraw_mentor_profile');
    expect((await file(key, '384.webp')).status).toBe(404);
  });

  it('until its mentor takes it away', async () => {
    const mentor = await addMentor(test);
    const key = await uploaded(mentor);
    expect((await functions.post(mentor, 'photo/remove')).status).toBe(200);
    expect((await file(key, '96.avif')).status).toBe(404);
    const again = await functions.post(mentor, 'photo/remove');
    expect([again.status, ((await again.json()) as { error: string }).error]).toEqual([404, 'photo_not_found']);
  });

  it('until staff take it away, with a reason that is logged and told', async () => {
    const mentor = await addMentor(test);
    const key = await uploaded(mentor);
    const staff = await addMember(test, { role: 'coordinator' });
    expect((await functions.post(staff, 'staff/photo', { mentor, reason: '' })).status).toBe(422);
    expect(
      (await functions.post(await addMember(test), 'staff/photo', { mentor, reason: 'I do not like it' })).status,
    ).toBe(403);
    expect((await functions.post(staff, 'staff/photo', { mentor, reason: 'It shows a child.' })).status).toBe(200);
    expect((await file(key, '96.avif')).status).toBe(404);
    expect(
      await test.db.query('select actor_id, action, reason from private.audit_log where subject_id = $1', [mentor]),
    ).toEqual([{ actor_id: staff, action: 'photo_remove', reason: 'It shows a child.' }]);
    expect(
      await test.db.query(
        `select data ->> 'reason' as reason from public.notifications where profile_id = $1 and type = 'photo_removed_by_staff'`,
        [mentor],
      ),
    ).toEqual([{ reason: 'It shows a child.' }]);
  });

  it('is in the copy one takes along, and gone from every table with the account [T14]', async () => {
    const mentor = await addMentor(test);
    const key = await uploaded(mentor);
    expect((await test.rpc<{ photo: string }>(mentor, 'export_my_data')).photo).toMatch(/^data:image\/webp;base64,/);
    await leaveForGood(test, mentor);
    expect((await file(key, '96.avif')).status).toBe(404);
    expect(await test.db.query('select from private.mentor_photos where mentor_id = $1', [mentor])).toEqual([]);
    expect(await test.db.query('select photo_key from public.mentors where profile_id = $1', [mentor])).toEqual([
      { photo_key: null },
    ]);
  });
});
