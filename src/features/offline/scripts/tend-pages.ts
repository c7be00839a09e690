import {
  isTooOld,
  savedAtHeader,
  offlineCaches,
  photosIn,
  profileOf,
  profilesIn,
} from '../../../core/domain/offline-pages.ts';
import { pageLocale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { database } from '../../../core/http/database.ts';
import { keepPages } from '../../../core/session/pages-on-device.ts';
import { markedHere } from '../../mentors/saved-mentors.ts';

const hour = 3_600_000;
const tendedKey = 'portage-pages-tended';

/** Which of these mentors are still published, asked for a hundred at a time. */
async function stillListed(slugs: string[]): Promise<Set<string>> {
  const listed = new Set<string>();
  const db = await database();
  for (let from = 0; from < slugs.length; from += 100) {
    const { data, error } = await db
      .from('published_mentors')
      .select('slug')
      .in('slug', slugs.slice(from, from + 100));
    if (error) throw new Error(error.message);
    for (const row of data) listed.add(row.slug!);
  }
  return listed;
}

/**
 * Looks after what this device keeps, an hour after the last time at the earliest: takes away
 * copies that are too old or that name somebody who left, and keeps what was saved to be read.
 */
export async function tendPages(now = Date.now()): Promise<void> {
  if (!navigator.onLine || now - Number(localStorage.getItem(tendedKey) ?? 0) < hour) return;
  const [pages, photos] = await Promise.all([caches.open(offlineCaches.pages), caches.open(offlineCaches.photos)]);
  const copies = await Promise.all(
    (await pages.keys()).map(async (request) => {
      const pathname = new URL(request.url).pathname;
      const copy = await pages.match(request);
      const html = (await copy?.text()) ?? '';
      const own = profileOf(pathname);
      return {
        request,
        pathname,
        html,
        keptAt: copy?.headers.get(savedAtHeader) ?? null,
        slugs: own ? [...new Set([own, ...profilesIn(html)])] : profilesIn(html),
      };
    }),
  );
  const slugs = [...new Set(copies.flatMap((one) => one.slugs))];
  const listed = slugs.length > 0 ? await stillListed(slugs) : new Set<string>();
  for (const { request, pathname, html, keptAt, slugs: named } of copies) {
    if (!isTooOld(pathname, keptAt, now) && named.every((slug) => listed.has(slug))) continue;
    await pages.delete(request);
    await Promise.all(photosIn(html).map((photo) => photos.delete(photo)));
  }
  localStorage.setItem(tendedKey, String(now));

  const fresh = new Set(
    copies.filter((one) => one.keptAt && now - Date.parse(one.keptAt) < 24 * hour).map((one) => one.pathname),
  );
  const saved = markedHere()
    .filter((one) => one.kind === 'saved' && one.slug)
    .map((one) => path(pageLocale(), 'mentor', one.slug));
  await keepPages(saved.filter((address) => !fresh.has(address)));
}
