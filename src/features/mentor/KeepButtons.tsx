import { useEffect, useState } from 'preact/hooks';
import type { Messages } from '../../i18n/translate.ts';
import { keep, keptHere, type Kept } from '../../services/saved.ts';

type Words = Pick<
  Messages['mentor'],
  'save' | 'savedState' | 'dismiss' | 'undo' | 'dismissedState' | 'share' | 'copied'
>;
type Props = { t: Words; mentor: Omit<Kept, 'kind'> };

/** Save, hide, undo, share. Nothing is drawn until it works. The mentor is never told (T10). */
export default function KeepButtons({ t, mentor }: Props) {
  const [kind, setKind] = useState<Kept['kind'] | null>(null);
  const [said, setSaid] = useState('');
  const [works, setWorks] = useState(false);
  useEffect(() => {
    setKind(keptHere().find((one) => one.id === mentor.id)?.kind ?? null);
    setWorks(true);
  }, [mentor.id]);

  async function set(next: Kept['kind'] | null) {
    setKind(next);
    setSaid(next === 'dismissed' ? t.dismissedState : next === 'saved' ? t.savedState : '');
    await keep(mentor, next);
  }
  async function share() {
    const url = location.href.split(/[?#]/)[0]!;
    if (navigator.share) await navigator.share({ title: mentor.name, url }).catch(() => {});
    else {
      await navigator.clipboard.writeText(url);
      setSaid(t.copied);
    }
  }
  if (!works) return <div class="stack-tight small" />;
  return (
    <div class="stack-tight small">
      <div class="row">
        {kind === 'dismissed' ? (
          <button type="button" class="link" onClick={() => set(null)}>
            {t.undo}
          </button>
        ) : (
          <>
            <button
              type="button"
              class="link"
              aria-pressed={kind === 'saved'}
              onClick={() => set(kind === 'saved' ? null : 'saved')}
            >
              {kind === 'saved' ? `${t.savedState} ✓` : t.save}
            </button>
            <button type="button" class="link" onClick={() => set('dismissed')}>
              {t.dismiss}
            </button>
          </>
        )}
        <button type="button" class="link" onClick={share}>
          {t.share}
        </button>
      </div>
      <p role="status" class="soft">
        {said}
      </p>
    </div>
  );
}
