/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { fill, type Messages } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';

type Props = { messages: Pick<Messages, 'unsubscribe' | 'profile'> };

/** Stops one kind of e-mail without signing in; nothing happens before the button is pressed. */
export default function Unsubscribe({ messages: { unsubscribe: t, profile } }: Props) {
  const [{ token, kind }, setLink] = useState({ token: '', kind: '' });
  const [state, setState] = useState<'ask' | 'done' | 'unknown'>('ask');
  useEffect(() => {
    const [given = '', about = ''] = location.hash.slice(1).split('.');
    setLink({ token: given, kind: about });
    // A mail program or a hurried copy cut the link short: its button could do nothing.
    if (!given) setState('unknown');
    // Another e-mail's link, opened in this tab, changes nothing but what stands behind the #.
    addEventListener('hashchange', () => location.reload());
  }, []);
  async function stop() {
    setState((await post('unsubscribe', { token })).ok ? 'done' : 'unknown');
  }
  if (state !== 'ask')
    return (
      <p class={state === 'done' ? 'note good' : 'note warn'} role="status">
        {t[state]}
      </p>
    );
  const name = profile.kinds[kind as keyof typeof profile.kinds];
  return (
    <div class="stack">
      <p>{name ? fill(t.text, { kind: name }) : t.textUnnamed}</p>
      <div>
        <button type="button" class="button primary" onClick={stop}>
          {t.button}
        </button>
      </div>
    </div>
  );
}
