import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../i18n/translate.ts';
import { database } from '../../services/database.ts';
import { storedSession } from '../../services/session.ts';

const kinds = ['requests', 'safety', 'account', 'tips', 'waiting'] as const;
const channels = ['email', 'in_app'] as const;
const always: readonly string[] = ['requests', 'safety', 'account'];

/** What arrives and how. Own requests, safety and the account always do (T15). */
export function Preferences({ t }: { t: Messages['profile'] }) {
  const [off, setOff] = useState<Set<string>>(new Set());
  useEffect(() => {
    void database()
      .then((db) => db.from('notification_preferences').select('kind, channel, enabled'))
      .then(({ data }) =>
        setOff(new Set((data ?? []).filter((row) => !row.enabled).map((row) => `${row.kind}:${row.channel}`))),
      );
  }, []);
  async function toggle(kind: string, channel: string) {
    const key = `${kind}:${channel}`;
    const enabled = off.has(key);
    const next = new Set(off);
    if (enabled) next.delete(key);
    else next.add(key);
    setOff(next);
    const { error } = await (
      await database()
    )
      .from('notification_preferences')
      .upsert(
        { profile_id: storedSession()!.user!.id, kind, channel, enabled },
        { onConflict: 'profile_id,kind,channel' },
      );
    if (error) setOff(off);
  }
  return (
    <section class="stack-tight">
      <h2>{t.notices}</h2>
      <p class="soft">{t.noticesHint}</p>
      <table class="switches">
        <thead>
          <tr>
            <td></td>
            {channels.map((channel) => (
              <th key={channel} scope="col">
                {t.channels[channel]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {kinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{t.kinds[kind]}</th>
              {channels.map((channel) => (
                <td key={channel}>
                  {always.includes(kind) ? (
                    <span class="small soft">{t.always}</span>
                  ) : (
                    <label class="check">
                      <input
                        type="checkbox"
                        checked={!off.has(`${kind}:${channel}`)}
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
