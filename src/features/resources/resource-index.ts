import { searchText, type FoundResource } from './domain/find-resources.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { resources } from './resources.ts';

/** Pieces to read as the search box knows them: small enough to be fetched whole. */
export const resourceIndex = async (locale: Locale): Promise<FoundResource[]> =>
  (await resources(locale)).map(({ slug, title, summary, minutes, entry }) => {
    const headings = [...(entry.body ?? '').matchAll(/^##+ (.+)$/gm)].map(([, heading]) => heading!);
    return { slug, title, summary, minutes, text: searchText(title, summary, ...headings) };
  });
