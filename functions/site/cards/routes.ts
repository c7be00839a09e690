import { createHash } from 'node:crypto';
import { Hono } from 'hono';
import { priceWords } from '../../../src/features/mentors/price-words.ts';
import { inLocale, nameIn, type Named } from '../../../src/core/i18n/in-locale.ts';
import type { Listing } from '../../../src/features/mentors/types.ts';
import { fill, plural } from '../../../src/core/i18n/translate.ts';
import { words } from '../../../src/words.ts';
import { rateLimit, type Bindings } from '../../platform/limits.ts';
import type { Deps } from '../../ports.ts';
import { siteFile } from '../static.ts';
import type { Card } from './draw.ts';
import { cardPainter } from './painter.ts';

const keptAtMost = 200;

/**
 * GET /social/{en|fr}/mentors/{slug}.png, topics/{slug}.png and {page}.png: the picture that stands beside a shared page,
 * drawn when it is first asked for. Kept in memory alone, so that nobody's name lies on a disk after they left. Who
 * is not listed has none; who does not want to be found by search engines gets the one of the site.
 */
export function cardRoutes({ supabase }: Pick<Deps, 'supabase'>) {
  const routes = new Hono<{ Bindings: Bindings }>();
  const draw = cardPainter();
  const kept = new Map<string, Uint8Array<ArrayBuffer>>();

  routes.get('/social/:locale{en|fr}/mentors/:file{[a-z0-9-]+\\.png}', rateLimit(120, 60), async (c) => {
    const locale = c.req.param('locale') as 'en' | 'fr';
    const mentor = await supabase.asVisitor<Listing | null>('listing', { p_slug: c.req.param('file').slice(0, -4) });
    if (!mentor) return c.notFound();
    if (!mentor.indexable) return c.redirect(`/social/${locale}.png`, 302);
    const t = words(locale, 'mentor');
    const card: Card = {
      kicker: [mentor.city, mentor.province_code].filter(Boolean).join(', '),
      title: mentor.display_name,
      line:
        inLocale(locale, mentor.headline_en, mentor.headline_fr)?.text ??
        `${plural(locale, t.places, mentor.places_open)} · ${priceWords(locale, t, mentor)}`,
    };
    return answer(card, { 'X-Robots-Tag': 'noai, noimageai' });
  });

  routes.get('/social/:locale{en|fr}/topics/:file{[a-z0-9-]+\\.png}', rateLimit(120, 60), async (c) => {
    const locale = c.req.param('locale') as 'en' | 'fr';
    const found = await supabase.asVisitor<Named | null>('topic_name', { p_slug: c.req.param('file').slice(0, -4) });
    if (!found) return c.notFound();
    const t = words(locale, 'topics');
    return answer({
      kicker: t.title,
      title: nameIn(locale, found),
      line: fill(t.topicDescription, { topic: nameIn(locale, found) }),
    });
  });

  routes.get('/social/:locale{en|fr}/:file{[A-Za-z][A-Za-z0-9-]*\\.png}', rateLimit(120, 60), async (c) => {
    const words = siteFile(`social/${c.req.param('locale')}/${c.req.param('file').slice(0, -4)}.json`);
    return words ? answer(JSON.parse(words) as Card) : c.notFound();
  });

  async function answer(card: Card, more: Record<string, string> = {}): Promise<Response> {
    const key = createHash('sha256').update(JSON.stringify(card)).digest('base64url');
    const png = kept.get(key) ?? (await draw(card));
    kept.set(key, png);
    for (const oldest of kept.keys()) {
      if (kept.size <= keptAtMost) break;
      kept.delete(oldest);
    }
    return new Response(png, {
      headers: {
        'Content-Type': 'image/png',
        'Cache-Control': 'public, max-age=86400',
        ...more,
      },
    });
  }
  return routes;
}
