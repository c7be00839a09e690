import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useState } from 'react';
import { askAgain } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { Loading } from '../../../core/ui/Loading.tsx';
import { NotFetched } from '../../../core/ui/NotFetched.tsx';
import { StatusNote } from '../../../core/ui/StatusNote.tsx';
import { useMember } from '../../../core/useMember.ts';
import { errorText } from '../../../core/i18n/error-text.ts';
import { post } from '../../../core/http/api.ts';
import { staffQueueQuery } from '../queries.ts';
import type { SectionProps } from '../words.ts';
import { Applications } from './Applications.tsx';
import { Due } from './Due.tsx';
import { Reports } from './Reports.tsx';

// What is below the first screen comes after it.
const LaterSections = lazy(() => import('./LaterSections.tsx'));

type Props = Omit<SectionProps, 'queue' | 'decide'>;

/** What waits for staff: reports, what is due, then profiles to read and the rest; every decision with a reason that is logged (T17, T45). */
function StaffPage(props: Props) {
  const { locale, messages } = props;
  const t = messages.staff;
  const isMember = useMember(locale);
  const { data: queue, error } = useQuery({ ...staffQueueQuery(), enabled: isMember });
  const [done, setDone] = useState('');
  async function reload() {
    setDone(t.done);
    await askAgain('staff', 'queue');
  }
  async function decide(path: string, body: object): Promise<string> {
    const answer = await post(path, body);
    if (!answer.ok) return errorText(locale, messages.errors, answer.code, answer.retryAfter);
    await reload();
    return '';
  }
  if (error?.message === 'staff_only')
    return (
      <p className="note warn" role="alert">
        {t.onlyStaff}
      </p>
    );
  if (error) return <NotFetched locale={locale} errors={messages.errors} error={error} />;
  if (!queue) return <Loading label={messages.site.loading} />;
  const section = { ...props, queue, decide };
  return (
    <div className="stack gap-10">
      <StatusNote text={done} />
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 lg:grid-cols-2 lg:has-[[data-empty]]:grid-cols-1">
        <Reports {...section} />
        <Due {...section} />
      </div>
      {queue.may.decide && <Applications {...section} />}
      <Suspense fallback={<Loading label={messages.site.loading} />}>
        <LaterSections {...section} onSaved={reload} />
      </Suspense>
    </div>
  );
}

export default island(StaffPage);
