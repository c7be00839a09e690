import { queryOptions } from '@tanstack/react-query';
import { valueOf } from '../../core/query/client.ts';
import type { GroupOffer } from './types.ts';
import { addDays } from '../../core/domain/days.ts';
import { database } from '../../core/http/database.ts';
import { storedSession } from '../../core/session/stored-session.ts';
import { myWaitLists } from './my-lists.ts';

/** The wait lists that a member is on, in their order. */
export const myWaitListsQuery = () =>
  queryOptions({ queryKey: ['wait-lists'], queryFn: async () => (await valueOf(myWaitLists())).lines });

/** Group sessions that a mentor may still answer, `answerDays` after they were offered. */
export const groupOffersQuery = (answerDays: number) =>
  queryOptions({
    queryKey: ['group-offers'],
    queryFn: async (): Promise<GroupOffer[]> => {
      const db = await database();
      const [{ data }, { data: now }] = await Promise.all([
        db
          .from('group_offers')
          .select('id, topic_slug, waiting, offered_at')
          .eq('mentor_id', storedSession()!.user!.id)
          .is('answer', null)
          .order('offered_at'),
        db.rpc('server_time'),
      ]);
      return (data ?? []).filter((one) => addDays(one.offered_at, answerDays) > new Date(String(now)));
    },
  });
