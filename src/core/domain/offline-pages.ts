// What a device keeps to read without a line, and for how long. Shared by the service worker and the pages.

/** Caches of a device: pages as they were read, their scripts and styles, and people's photos. */
export const offlineCaches = { pages: 'portage-pages', files: 'portage-files', photos: 'portage-photos' } as const;

/** Response header that says when a copy was made, in ISO 8601. */
export const savedAtHeader = 'x-portage-kept-at';

const day = 86_400_000;

/** The mentor's slug in a profile's address, or null. */
export const profileOf = (pathname: string): string | null =>
  /^\/(?:en|fr)\/mentors\/([a-z0-9-]+)\/$/.exec(pathname)?.[1] ?? null;

/** Whether an address is one piece to read: nobody in it can leave Portage. */
export const isPiece = (pathname: string): boolean => /^\/(?:en\/resources|fr\/ressources)\//.test(pathname);

/** Whether an address is a page in one of the languages, as opposed to a file or an answer. */
export const isPage = (pathname: string): boolean => /^\/(?:en|fr)\/(?:.*\/)?$/.test(pathname);

/** Milliseconds a copy may be shown: a week where it names people, two months for a piece to read. */
export const longestKept = (pathname: string): number => (isPiece(pathname) ? 60 : 7) * day;

/** True for a copy that must not be shown any more, and for one without a readable date. */
export const isTooOld = (pathname: string, keptAt: string | null, now: number): boolean =>
  !(now - Date.parse(keptAt ?? '') <= longestKept(pathname));

/**
 * The address that a copy is kept under: what follows the `?` makes no other page, but for a first request, where each
 * mentor has a form of their own.
 */
export function storedUnder({ pathname, searchParams }: URL): string {
  const mentor = /^\/(?:en\/ask|fr\/demander)\/$/.test(pathname) ? searchParams.get('mentor') : null;
  return mentor ? `${pathname}?${new URLSearchParams({ mentor })}` : pathname;
}

const unique = (found: Iterable<string>): string[] => [...new Set(found)];

/** Addresses of the scripts and styles that a page names. */
export const filesIn = (html: string): string[] => unique(html.match(/\/_astro\/[\w.@~-]+\.(?:js|css)/g) ?? []);

/** Addresses of the scripts that a script cannot start without; what it loads later is left out. */
export const importsIn = (script: string): string[] =>
  unique([...script.matchAll(/(?:from|import)\s*["']\.\/([\w.@~-]+\.js)["']/g)].map(([, name]) => `/_astro/${name}`));

/** Slugs of the mentors that a page links to. */
export const profilesIn = (html: string): string[] =>
  unique([...html.matchAll(/href="\/(?:en|fr)\/mentors\/([a-z0-9-]+)\/"/g)].map(([, slug]) => slug!));

/** Addresses of people's photos on a page. */
export const photosIn = (html: string): string[] => unique(html.match(/\/photos\/[\w/.-]+\.(?:avif|webp|svg)/g) ?? []);

/** A page's heading; where scripts draw it, its title without the site's name. As markup: entities stand as they are. */
export const titleIn = (html: string): string =>
  (/<h1[^>]*>([\s\S]*?)<\/h1>/.exec(html)?.[1] ?? /<title>([\s\S]*?) · Portage<\/title>/.exec(html)?.[1] ?? '')
    .replace(/<[^>]+>/g, '')
    .trim();
