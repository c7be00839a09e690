import type { Locale } from '../../core/i18n/locales.ts';
import { listAt, perPage, type List } from './directory.ts';
import { mentorsPage, type MentorsPage } from './published.ts';
import { reference } from '../../core/reference/reference.ts';

/** The page of a list that stands at an address; null when there is none. Places and the whole have a first page with nobody on it; languages and topics have none. */
export async function listPage(
  locale: Locale,
  address: string,
): Promise<{ list: List; page: number; listed: MentorsPage } | null> {
  const found = listAt(await reference(), locale, address);
  if (!found) return null;
  const { list, page } = found;
  const listed = await mentorsPage(list.kind, list.key, page, perPage);
  const isEmpty = listed.mentors.length === 0;
  if (isEmpty && (page > 1 || list.kind === 'language' || list.kind === 'topic')) return null;
  return { list, page, listed };
}
