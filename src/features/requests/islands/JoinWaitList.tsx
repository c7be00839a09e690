import { useState } from 'react';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import type { Messages } from '../../../words.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { joinWaitList } from '../../wait-lists/my-lists.ts';

type Props = { locale: Locale; t: Pick<Messages['mentor'], 'joinList' | 'joined'>; topic: string };

/** A place on a topic's wait list: one press for a member; a visitor, or a member who cannot, goes on at the topic's page (D12). */
export function JoinWaitList({ locale, t, topic }: Props) {
  const [joined, setJoined] = useState(false);
  async function join() {
    if (storedSession() && (await joinWaitList(topic)).ok) setJoined(true);
    else location.href = `${path(locale, 'topic', topic)}#line`;
  }
  return joined ? (
    <p className="note good" role="status">
      {t.joined}
    </p>
  ) : (
    <button type="button" className="button quiet" onClick={() => void join()}>
      {t.joinList}
    </button>
  );
}
