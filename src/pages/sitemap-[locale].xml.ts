import type { APIRoute } from 'astro';
import { sitemap } from '../features/site/sitemap.ts';
import { siteUrl } from '../core/env/server.ts';
import { isLocale, locales } from '../core/i18n/locales.ts';
import { cachePage } from '../server/cache-page.ts';

export const prerender = false;
export const getStaticPaths = () => locales.map((locale) => ({ params: { locale } }));

/** The pages of one language that search engines may show. */
export const GET: APIRoute = async (context) => {
  const { locale } = context.params;
  if (!isLocale(locale)) return new Response(null, { status: 404 });
  cachePage(context, ['mentors'], 600);
  return new Response(await sitemap(locale, siteUrl()), { headers: { 'Content-Type': 'application/xml' } });
};
