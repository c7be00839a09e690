import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../i18n/translate.ts';
import { markRead, readHere, syncRead } from '../../services/reading-marks.ts';

type Props = { t: Pick<Messages['resources'], 'markRead' | 'marked' | 'markedHint'>; piece: string };

/** "Mark as read", and back again with a second press (SL-03). Nothing is drawn until it works. */
export default function ReadMark({ t, piece }: Props) {
  const [isRead, setIsRead] = useState<boolean | null>(null);
  useEffect(() => {
    setIsRead(readHere().has(piece));
    void syncRead().then((marks) => setIsRead(marks.has(piece))).catch(() => {});
  }, []);
  if (isRead === null) return null;
  async function press() {
    setIsRead(!isRead);
    await markRead(piece, !isRead);
  }
  return (
    <p class="row">
      <button type="button" class="button quiet" aria-pressed={isRead} onClick={press}>{isRead ? `${t.marked} ✓` : t.markRead}</button>
      <span class="small soft" role="status">{isRead ? t.markedHint : ''}</span>
    </p>
  );
}
