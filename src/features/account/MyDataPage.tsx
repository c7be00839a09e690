import { useEffect, useState } from 'preact/hooks';
import { dateAndTime, longDate } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { read } from '../../services/database.ts';
import { useErrors } from '../shared/useErrors.ts';
import { useMember } from '../shared/useMember.ts';
import { Leave } from './Leave.tsx';
import { TakeAlong } from './TakeAlong.tsx';

type Action = { at: string; action: string; role: keyof Messages['myData']['roles'] | null; reason: string | null };
type Access = { status: 'active' | 'leaving'; delete_after: string | null; staff_actions: Action[] };
type Props = { locale: Locale; graceDays: number; messages: Pick<Messages, 'myData' | 'copy' | 'errors' | 'site'> };

/** Who of staff looked at what is mine, a copy of it, and the way out and back (D8, T14). */
export default function MyDataPage({ locale, graceDays, messages }: Props) {
  const t = messages.myData;
  const member = useMember(locale);
  const [access, setAccess] = useState<Access | null>(null);
  const [kept, setKept] = useState(false);
  const errors = useErrors(locale, messages.errors);

  const load = async () => {
    const answer = await read<Access>('my_data_access');
    if (!answer.ok) return errors.showAnswer(answer);
    errors.clear();
    setAccess(answer.value);
  };
  useEffect(() => {
    if (member) void load();
  }, []);
  async function keep() {
    const answer = await post('account/keep');
    if (!answer.ok) return errors.showAnswer(answer);
    setKept(true);
    await load();
  }

  if (!access)
    return errors.general ? (
      <p class="note bad" role="alert">
        {errors.general}
      </p>
    ) : (
      <div class="skeleton" role="status" aria-label={messages.site.loading}>
        <i />
        <i />
      </div>
    );
  return (
    <div class="stack sections">
      <p role="status" class={kept ? 'note good' : 'visually-hidden'}>
        {kept ? t.kept : ''}
      </p>
      {access.delete_after && (
        <section class="note warn stack-tight">
          <p>
            <strong>{fill(t.leaving, { date: longDate(locale, access.delete_after) })}</strong>
          </p>
          <p>{t.leavingText}</p>
          <div>
            <button type="button" class="button primary" onClick={keep}>
              {t.keep}
            </button>
          </div>
        </section>
      )}
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      <section class="stack">
        <h2>{t.looked}</h2>
        {access.staff_actions.length === 0 ? (
          <p>{t.lookedNone}</p>
        ) : (
          <ul role="list" class="stack">
            {access.staff_actions.map((one) => (
              <li key={`${one.at}${one.action}`} class="stack-tight">
                <span>
                  <strong>{t.actions[one.action as keyof typeof t.actions] ?? t.actions.other}</strong> ·{' '}
                  {t.roles[one.role ?? 'none']}
                </span>
                <span class="small soft">
                  <time dateTime={one.at}>{dateAndTime(locale, one.at)}</time>
                </span>
                {one.reason && <span>{fill(t.because, { reason: one.reason })}</span>}
              </li>
            ))}
          </ul>
        )}
      </section>
      <TakeAlong locale={locale} messages={messages} />
      {!access.delete_after && <Leave locale={locale} graceDays={graceDays} messages={messages} onLeft={load} />}
    </div>
  );
}
