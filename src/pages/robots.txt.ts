import { personalPlaces, trainingCrawlers } from '../features/site/crawlers.ts';
import { siteUrl } from '../core/env/server.ts';
import { locales } from '../core/i18n/locales.ts';

export const prerender = false;

/** Rules for crawlers. A mentor who does not want to be indexed says so on the page itself: here stands nobody's address. */
export const GET = (): Response =>
  new Response(
    [
      'User-agent: *',
      'Disallow: /dev',
      'Disallow: /api/',
      '',
      ...trainingCrawlers.map((name) => `User-agent: ${name}`),
      ...personalPlaces.map((place) => `Disallow: ${place}`),
      '',
      ...locales.map((locale) => `Sitemap: ${new URL(`/sitemap-${locale}.xml`, siteUrl())}`),
      '',
    ].join('\n'),
  );
