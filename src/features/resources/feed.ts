import rss from '@astrojs/rss';
import { formats, type Locale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';
import { words } from '../../words.ts';
import { resources } from './resources.ts';

/** The feed of pieces to read in one language, the newest review first. */
export async function feed(locale: Locale, site: URL): Promise<Response> {
  const t = words(locale, 'resources');
  return rss({
    title: `${words(locale, 'site').name}: ${t.title}`,
    description: t.description,
    site,
    customData: `<language>${formats[locale]}</language>`,
    items: (await resources(locale))
      .toSorted((a, b) => b.reviewed.getTime() - a.reviewed.getTime())
      .map((piece) => ({
        title: piece.title,
        description: piece.summary,
        pubDate: piece.reviewed,
        link: path(locale, 'resource', piece.slug),
        categories: piece.audience.map((one) => t.audiences[one]),
        author: piece.author,
      })),
  });
}
