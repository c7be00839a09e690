/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import type { Messages } from '../../i18n/translate.ts';
import { storedSession } from '../../services/session.ts';
import { joinLine } from '../../services/wait-list.ts';

type Props = { locale: Locale; t: Pick<Messages['mentor'], 'joinList' | 'joined'>; topic: string };

/** A place in line on a topic: one press for a member; a visitor, or a member who cannot, goes on at the topic's page (D12). */
export function WaitList({ locale, t, topic }: Props) {
  const [joined, setJoined] = useState(false);
  async function join() {
    if (storedSession() && (await joinLine(topic)).ok) setJoined(true);
    else location.href = `${path(locale, 'topic', topic)}#line`;
  }
  return joined ? (
    <p class="note good" role="status">
      {t.joined}
    </p>
  ) : (
    <button type="button" class="button quiet" onClick={join}>
      {t.joinList}
    </button>
  );
}
