import type { FoundResource } from './domain/find-resources.ts';
import type { Locale } from '../../core/i18n/locales.ts';

const lists = { en: '/en/resources.json', fr: '/fr/ressources.json' };
const fetched: Partial<Record<Locale, Promise<FoundResource[]>>> = {};

/** The pieces to read, fetched once and small; none while the list cannot be had. */
export const piecesIn = (locale: Locale): Promise<FoundResource[]> =>
  (fetched[locale] ??= fetch(lists[locale])
    .then((answer) => answer.json() as Promise<FoundResource[]>)
    .catch(() => {
      delete fetched[locale];
      return [];
    }));
