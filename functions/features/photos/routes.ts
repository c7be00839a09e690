import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { largestPhoto } from '../../../src/core/domain/photo.ts';
import { bearer } from '../../platform/body.ts';
import { answerFor } from '../../errors.ts';
import { rateLimit, sharedLimit, type Bindings } from '../../platform/limits.ts';
import type { Deps } from '../../ports.ts';
import { securityHeaders } from '../../../src/server/security-headers.ts';
import { photoMaker } from './own-process.ts';

/**
 * POST /api/photo: a mentor’s photo, as the bytes of a picture of at most 5 MB. What is kept is made here from it.
 * GET /photos/{key}/{96|192|384}.{avif|webp}: one file of the photo of a mentor who is listed.
 */
export function photoRoutes({ supabase, limits }: Pick<Deps, 'supabase' | 'limits'>) {
  const routes = new Hono<{ Bindings: Bindings }>();
  const photos = photoMaker();

  routes.post(
    '/api/photo',
    sharedLimit(limits, { name: 'photo', points: 30, seconds: 3600, members: true }),
    bodyLimit({ maxSize: largestPhoto, onError: () => answerFor(['photo_too_large']) }),
    async (c) => {
      const token = bearer(c.req.header('authorization'));
      if (!token) return answerFor(['sign_in_required']);
      const owner = await supabase.asMember(token)<string>('photo_owner');
      photos.checkRoom();
      const files = await photos.make(new Uint8Array(await c.req.arrayBuffer()));
      return c.json(
        await supabase.asService<{ key: string }>('save_photo', {
          p_mentor: owner,
          p_files: files.map(({ size, format, bytes }) => ({ size, format, bytes: bytes.toString('base64') })),
        }),
      );
    },
  );

  routes.get('/photos/:key{[0-9a-f]{32}}/:file{(?:96|192|384)\\.(?:avif|webp)}', rateLimit(1200, 60), async (c) => {
    const [size, format] = c.req.param('file').split('.') as [string, string];
    const file = await supabase.asVisitor<string | null>('photo_file', {
      p_key: c.req.param('key'),
      p_size: Number(size),
      p_format: format,
    });
    if (file === null) return c.body(null, 404, { ...securityHeaders, 'Cache-Control': 'no-store' });
    return c.body(new Uint8Array(Buffer.from(file, 'base64')), 200, {
      ...securityHeaders,
      'Content-Type': `image/${format}`,
      'Cache-Control': 'public, max-age=604800, immutable',
      'X-Robots-Tag': 'noai, noimageai',
    });
  });
  return routes;
}
