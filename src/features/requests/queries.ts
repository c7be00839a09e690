import { queryOptions } from '@tanstack/react-query';
import { valueOf } from '../../core/query/client.ts';
import type { Alternatives } from '../suggestions/types.ts';
import type { Listing } from '../mentors/types.ts';
import type { RequestView } from './types.ts';
import type { WaitingPiece } from '../resources/domain/while-waiting.ts';
import type { Messages } from '../../words.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { database, read } from '../../core/http/database.ts';
import { storedSession } from '../../core/session/stored-session.ts';

/** What a mentor's own row says of their availability. */
export type OwnMentor = {
  status: string;
  paused_at: string | null;
  resume_at: string | null;
  pause_reason: string | null;
  still_open_asked_at: string | null;
  max_active: number;
};
export type Places = Pick<Listing, 'places_open' | 'max_active'>;
type InboxData = { requests: RequestView[]; serverTime: string; mentor: OwnMentor | null; places: Places | null };

const listRequests = (side: RequestView['side']) =>
  valueOf(read<{ requests: RequestView[]; server_time: string }>('list_requests', { p_side: side }));

async function readInbox(): Promise<InboxData> {
  const me = storedSession()?.user?.id ?? '';
  const db = await database();
  const [list, mentor, places] = await Promise.all([
    listRequests('mentor'),
    db
      .from('mentors')
      .select('status, paused_at, resume_at, pause_reason, still_open_asked_at, max_active')
      .eq('profile_id', me)
      .maybeSingle(),
    db.from('published_mentors').select('places_open, max_active').eq('id', me).maybeSingle(),
  ]);
  return {
    requests: list.requests,
    serverTime: list.server_time,
    mentor: mentor.data,
    places: places.data as Places | null,
  };
}

/** A mentor's requests with their availability. */
export const inboxQuery = () => queryOptions({ queryKey: ['requests', 'mentor'], queryFn: readInbox });

/** A mentee's requests, those that wait first. */
export const myRequestsQuery = () =>
  queryOptions({ queryKey: ['requests', 'mentee'], queryFn: async () => (await listRequests('mentee')).requests });

/** Mentors who are open now, in the place of the one who was asked. */
export const otherMentorsQuery = ({ id, mentor, topic }: RequestView) =>
  queryOptions({
    queryKey: ['other-mentors', id],
    queryFn: () =>
      valueOf(read<Alternatives>('open_mentors_like', { p_mentor: mentor.id, p_topic: topic?.slug ?? null })),
  });

/** What there is to read and to prepare while an answer is awaited. */
export const waitingQuery = (locale: Locale) =>
  queryOptions({
    queryKey: ['while-waiting', locale],
    queryFn: async () =>
      (await (await fetch(`/${locale}/while-waiting.json`)).json()) as {
        pieces: WaitingPiece[];
        steps: Messages['waitingSteps'];
      },
  });
