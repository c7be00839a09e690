import { queryOptions } from '@tanstack/react-query';
import { notReached } from '../../core/query/client.ts';
import type { RequestView } from '../requests/types.ts';
import { database, read } from '../../core/http/database.ts';

export type Notification = {
  id: string;
  type: string;
  request_id: string | null;
  relationship_id: string | null;
  data: { deadline_at?: string; waited_for?: string; topic?: string; mentor_id?: string };
  created_at: string;
  read_at: string | null;
};
type Data = { list: Notification[]; requests: Map<string, RequestView> };

const requestsOf = async (side: RequestView['side']) => {
  const answer = await read<{ requests: RequestView[] }>('list_requests', { p_side: side });
  return answer.ok ? answer.value.requests : [];
};

async function readNotifications(): Promise<Data> {
  const db = await database();
  const [{ data, error }, mine, theirs] = await Promise.all([
    db
      .from('notifications')
      .select('id, type, request_id, relationship_id, data, created_at, read_at')
      .order('created_at', { ascending: false })
      .limit(100),
    requestsOf('mentee'),
    requestsOf('mentor'),
  ]);
  if (error) throw notReached();
  return {
    list: data as Notification[],
    requests: new Map([...mine, ...theirs].map((one) => [one.id, one])),
  };
}

/** What happened, newest first, with the requests that it speaks of. */
export const notificationsQuery = () => queryOptions({ queryKey: ['notifications'], queryFn: readNotifications });

/** What somebody does not want to hear, as "kind:channel". */
export const mutedQuery = () =>
  queryOptions({
    queryKey: ['notification-preferences'],
    queryFn: async () => {
      const { data } = await (await database()).from('notification_preferences').select('kind, channel, enabled');
      return (data ?? []).filter((row) => !row.enabled).map((row) => `${row.kind}:${row.channel}`);
    },
  });
