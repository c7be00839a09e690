import { queryOptions } from '@tanstack/react-query';
import { read } from '../../core/http/database.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { valueOf } from '../../core/query/client.ts';
import type { Scheduled } from '../resources/domain/due.ts';
import type { RelationshipView } from './types.ts';

type Contact = { name: string; email: string | null; phone: string | null };

/** One relationship of the member who is signed in here. */
export const relationshipQuery = (id: string) =>
  queryOptions({
    queryKey: ['relationship', id],
    queryFn: () => valueOf(read<RelationshipView>('get_relationship', { p_relationship: id })),
  });

/** How to reach the other side of a mentorship. */
export const contactQuery = (relationship: string) =>
  queryOptions({
    queryKey: ['contact', relationship],
    queryFn: () => valueOf(read<Contact>('relationship_contact', { p_relationship: relationship })),
  });

/** Which pieces there are to read at which point of a mentorship. */
export const readingScheduleQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['reading-schedule', locale],
    queryFn: async () => (await (await fetch(`/${locale}/reading-schedule.json`)).json()) as Scheduled[],
  });
