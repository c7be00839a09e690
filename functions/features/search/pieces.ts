import type { FoundResource } from '../../../src/features/resources/domain/find-resources.ts';
import { locales, type Locale } from '../../../src/core/i18n/locales.ts';
import type { SearchDocument, SearchServer } from './port.ts';

/** Where the built site says which pieces to read there are. */
export const pieceLists: Record<Locale, string> = { en: '/en/resources.json', fr: '/fr/ressources.json' };

/** Pieces to read, in both languages, as documents. They are files of the site and no rows: the site itself is asked. Throws while it does not answer. */
export async function readPieces(siteUrl: string): Promise<SearchDocument[]> {
  const lists = await Promise.all(
    locales.map(async (locale) => {
      const answer = await fetch(new URL(pieceLists[locale], siteUrl), { signal: AbortSignal.timeout(5000) });
      if (!answer.ok) throw new Error(`The site answered ${answer.status} for its pieces to read.`);
      const pieces = (await answer.json()) as FoundResource[];
      return pieces.map((piece): SearchDocument => ({ id: `${locale}-${piece.slug}`, locale, ...piece }));
    }),
  );
  return lists.flat();
}

/** Makes the index of pieces hold these and no others. There are some dozens: they are sent whole. */
export async function syncPieces(server: SearchServer, pieces: SearchDocument[]): Promise<void> {
  const held = (await server.documents(server.names.resources, 0, 1000)).map((one) => one.id);
  const gone = held.filter((id) => !pieces.some((piece) => piece.id === id));
  if (gone.length > 0) await server.remove(server.names.resources, gone);
  if (pieces.length > 0) await server.put(server.names.resources, pieces);
}
