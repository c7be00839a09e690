import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useErrors } from '../../../core/form/useErrors.ts';
import { askAgain } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { Loading } from '../../../core/ui/Loading.tsx';
import { NotFetched } from '../../../core/ui/NotFetched.tsx';
import { StatusNote } from '../../../core/ui/StatusNote.tsx';
import { useMember } from '../../../core/useMember.ts';
import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { CopyWords } from '../domain/readable-copy.ts';
import type { Messages } from '../../../words.ts';
import { post } from '../../../core/http/api.ts';
import { accessQuery } from '../queries.ts';
import { DataCopy } from './DataCopy.tsx';
import { DeleteAccount } from './DeleteAccount.tsx';
import { StaffActions } from './StaffActions.tsx';

type Props = {
  locale: Locale;
  graceDays: number;
  messages: Pick<Messages, 'myData' | 'errors' | 'site'> & { copy: CopyWords };
};

const reload = () => askAgain('my-data');

/** Who of staff looked at what is mine, a copy of it, and the way out and back (D8, T14). */
function MyData({ locale, graceDays, messages }: Props) {
  const t = messages.myData;
  const isMember = useMember(locale);
  const { data: access, error } = useQuery({ ...accessQuery(), enabled: isMember });
  const [stays, setStays] = useState(false);
  const errors = useErrors({ locale, errors: messages.errors });
  async function stay() {
    const answer = await post('account/keep');
    if (!answer.ok) return errors.showAnswer(answer);
    setStays(true);
    await reload();
  }

  if (error) return <NotFetched locale={locale} errors={messages.errors} error={error} />;
  if (!access) return <Loading label={messages.site.loading} />;
  return (
    <div className="stack gap-10">
      <StatusNote text={stays ? t.kept : ''} />
      {access.delete_after && (
        <section className="note warn stack-tight">
          <p>
            <strong>{fill(t.leaving, { date: longDate(locale, access.delete_after) })}</strong>
          </p>
          <p>{t.leavingText}</p>
          <div>
            <button type="button" className="button primary" onClick={() => void stay()}>
              {t.keep}
            </button>
          </div>
        </section>
      )}
      {access.status === 'suspended' && <p className="note warn">{t.suspended}</p>}
      <ErrorNote text={errors.general} />
      <StaffActions locale={locale} t={t} actions={access.staff_actions} />
      <DataCopy locale={locale} messages={messages} />
      {access.status === 'active' && (
        <DeleteAccount locale={locale} graceDays={graceDays} messages={messages} onLeft={reload} />
      )}
    </div>
  );
}

export default island(MyData);
