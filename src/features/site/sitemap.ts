import { formats, locales, type Locale } from '../../core/i18n/locales.ts';
import { path, type Page } from '../../core/i18n/paths.ts';
import { tracks, trackPath } from '../orientation/tracks.ts';
import { everyList, listPath } from '../mentors/directory.ts';
import { everyMentor, type ListedMentor } from '../mentors/every-mentor.ts';
import { paths } from '../resources/learning-paths.ts';
import { reference } from '../../core/reference/reference.ts';
import { resources } from '../resources/resources.ts';

/** A page that search engines may show: its address in each language and, where it has one, the day of its last change. */
type Entry = { at: Record<Locale, string>; changed?: string };

const pages: Page[] = [
  'home',
  'find',
  'topics',
  'suggestions',
  'matching',
  'resources',
  'how',
  'become',
  'what',
  'journey',
  'orientation',
  'faq',
  'stories',
  'events',
  'conduct',
  'safety',
  'privacy',
  'terms',
  'accessibility',
  'help',
];
const both = (at: (locale: Locale) => string): Record<Locale, string> => ({ en: at('en'), fr: at('fr') });
async function entries(): Promise<Entry[]> {
  const [data, mentors, pieces, twins, ways] = await Promise.all([
    reference(),
    everyMentor(),
    resources('en'),
    resources('fr'),
    paths('en'),
  ]);
  const isOn = {
    all: () => true,
    open: (one: ListedMentor) => one.is_open,
    province: (one: ListedMentor, key: string) => one.province_code === key,
    language: (one: ListedMentor, key: string) => one.languages.includes(key),
    topic: (one: ListedMentor, key: string) => one.topics.includes(key),
  };
  // A list with somebody on it who does not want to be found is left out: its pages say so too.
  const lists = everyList(data).filter(({ kind, key }) => {
    const there = mentors.filter((one) => isOn[kind](one, key));
    return there.length > 0 && there.every((one) => one.indexable);
  });
  return [
    ...pages.map((page) => ({ at: both((locale) => path(locale, page)) })),
    ...tracks.map((track) => ({ at: both((locale) => trackPath(locale, track)) })),
    ...[...data.topics.keys()].map((slug) => ({ at: both((locale) => path(locale, 'topic', slug)) })),
    ...lists.map((list) => ({ at: both((locale) => listPath(data, locale, list)) })),
    ...ways.map((way) => ({
      at: { en: path('en', 'learningPath', way.slug), fr: path('fr', 'learningPath', way.twin) },
    })),
    ...pieces.map((piece) => ({
      at: {
        en: path('en', 'resource', piece.slug),
        fr: path('fr', 'resource', twins.find((one) => one.pair === piece.pair)!.slug),
      },
      changed: piece.reviewed.toISOString().slice(0, 10),
    })),
    ...mentors
      .filter((one) => one.indexable)
      .map((one) => ({
        at: both((locale) => path(locale, 'mentor', one.slug)),
        changed: one.updated_at.slice(0, 10),
      })),
  ];
}

/** The sitemap of one language: each page with its twin in the other and, where it is known, the day of its last change. */
export async function sitemap(locale: Locale, site: string): Promise<string> {
  const whole = (address: string) => new URL(address, site).href;
  const urls = (await entries()).map(({ at, changed }) => {
    const twins = [...locales.map((one) => [formats[one], at[one]]), ['x-default', at.en]].map(
      ([lang, address]) => `<xhtml:link rel="alternate" hreflang="${lang}" href="${whole(address!)}"/>`,
    );
    const day = changed ? `<lastmod>${changed}</lastmod>` : '';
    return `<url><loc>${whole(at[locale])}</loc>${day}${twins.join('')}</url>`;
  });
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">',
    ...urls.sort(),
    '</urlset>',
    '',
  ].join('\n');
}
