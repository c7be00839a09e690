/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { formats, type Locale } from '../../i18n/locales.ts';
import { fill, plural, type Messages } from '../../i18n/translate.ts';

type Health = { status: 'ok' | 'down'; search?: string; outbox?: { pending: number; dead: number } };
type Props = { locale: Locale; messages: Pick<Messages, 'status'> };

/** What works right now, from /healthz, in words. */
export default function ServiceStatus({ locale, messages }: Props) {
  const t = messages.status;
  const [health, setHealth] = useState<Health | 'offline' | null>(null);
  const [at, setAt] = useState('');
  async function check() {
    setHealth(null);
    const found = await fetch('/healthz', { cache: 'no-store' })
      .then((answer) => answer.json() as Promise<Health>)
      .catch((): 'offline' | Health => (navigator.onLine ? { status: 'down' } : 'offline'));
    setHealth(found);
    setAt(new Intl.DateTimeFormat(formats[locale], { timeStyle: 'short' }).format(new Date()));
  }
  useEffect(() => void check(), []);
  if (!health)
    return (
      <p class="loading" role="status">
        {t.checking}
      </p>
    );
  if (health === 'offline')
    return (
      <p class="note warn" role="status">
        {t.offline}
      </p>
    );
  const works = health.status === 'ok';
  const late = health.outbox?.dead ?? 0;
  const rows: [string, boolean, string?][] = [
    [t.rows.pages, true],
    [t.rows.data, works],
    [t.rows.search, works],
    [
      t.rows.mail,
      works && late === 0,
      late > 0
        ? plural(locale, t.late, late)
        : works && health.outbox!.pending > 0
          ? plural(locale, t.queue, health.outbox!.pending)
          : undefined,
    ],
  ];
  return (
    <div class="stack">
      <p class={works && late === 0 ? 'note good' : 'note warn'} role="status">
        {works ? (late > 0 ? t.slow : t.good) : t.bad}
      </p>
      <dl class="status">
        {rows.map(([name, fine, said]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <span class={fine ? 'badge open' : 'badge wait'}>{said ?? (fine ? t.yes : t.no)}</span>
            </dd>
          </div>
        ))}
      </dl>
      <div class="row">
        <button type="button" class="button quiet slim" onClick={check}>
          {t.again}
        </button>
        <span class="small soft">{fill(t.checked, { time: at })}</span>
      </div>
    </div>
  );
}
