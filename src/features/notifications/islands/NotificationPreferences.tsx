import { useQuery } from '@tanstack/react-query';
import { queryClient } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import type { Messages } from '../../../words.ts';
import { database } from '../../../core/http/database.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { mutedQuery } from '../queries.ts';

const kinds = ['requests', 'safety', 'account', 'tips', 'waiting'] as const;
const channels = ['email', 'in_app'] as const;
const always: readonly string[] = ['requests', 'safety', 'account'];

/** What arrives and how. Own requests, safety and the account always do (T15). */
function NotificationPreferences({ messages: { profile: t } }: { messages: Pick<Messages, 'profile'> }) {
  const me = storedSession()?.user?.id;
  const { data: muted = [] } = useQuery({ ...mutedQuery(), enabled: me !== undefined });
  const setMuted = (next: string[]) => queryClient.setQueryData(mutedQuery().queryKey, next);
  async function toggle(kind: string, channel: string) {
    const key = `${kind}:${channel}`;
    const enabled = muted.includes(key);
    setMuted(enabled ? muted.filter((one) => one !== key) : [...muted, key]);
    const { error } = await (
      await database()
    )
      .from('notification_preferences')
      .upsert({ profile_id: me!, kind, channel, enabled }, { onConflict: 'profile_id,kind,channel' });
    if (error) setMuted(muted);
  }
  if (!me) return null;
  return (
    <section className="stack-tight">
      <h2>{t.notices}</h2>
      <p className="text-soft">{t.noticesHint}</p>
      <table className="w-full text-left">
        <thead>
          <tr>
            <td></td>
            {channels.map((channel) => (
              <th key={channel} className="py-1 pr-2 text-sm font-semibold" scope="col">
                {t.channels[channel]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind} className="border-t">
              <th className="h-12 py-1 pr-2 font-normal" scope="row">
                {t.kinds[kind]}
              </th>
              {channels.map((channel) => (
                <td key={channel} className="py-1 pr-2">
                  {always.includes(kind) ? (
                    <span className="text-sm text-soft">{t.always}</span>
                  ) : (
                    <label className="check">
                      <input
                        type="checkbox"
                        checked={!muted.includes(`${kind}:${channel}`)}
                        onChange={() => void toggle(kind, channel)}
                        aria-label={`${t.kinds[kind]}: ${t.channels[channel]}`}
                      />
                    </label>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

export default island(NotificationPreferences);
