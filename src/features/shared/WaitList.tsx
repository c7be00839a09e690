import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import type { Messages } from '../../i18n/translate.ts';
import { database } from '../../services/database.ts';
import { storedSession } from '../../services/session.ts';

type Props = { locale: Locale; t: Pick<Messages['mentor'], 'joinList' | 'joined'>; topic: string };

/** A place in line on a topic: one press for a member, through sign-in for a visitor (D12). */
export function WaitList({ locale, t, topic }: Props) {
  const [joined, setJoined] = useState(false);
  async function join() {
    const me = storedSession()?.user?.id;
    if (!me) {
      location.href = path(locale, 'signIn', undefined, { next: `${location.pathname}${location.search}` });
      return;
    }
    const { error } = await (await database()).from('wait_list').upsert({ profile_id: me, topic_slug: topic }, { ignoreDuplicates: true });
    setJoined(!error);
  }
  return joined
    ? <p class="note good" role="status">{t.joined}</p>
    : <button type="button" class="button quiet" onClick={join}>{t.joinList}</button>;
}
