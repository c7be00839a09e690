import { useState } from 'react';
import type { SectionProps } from '../words.ts';
import { Paging } from './Paging.tsx';
import { ReportCard } from './ReportCard.tsx';
import { StaffSection } from './StaffSection.tsx';

const onePage = 3;

/** What members reported, the oldest first (T39). */
export function Reports(section: SectionProps) {
  const { messages, queue } = section;
  const t = messages.staff;
  const [page, setPage] = useState(0);
  const pages = Math.ceil(queue.reports.length / onePage);
  const from = Math.min(page, Math.max(pages - 1, 0)) * onePage;
  return (
    <StaffSection t={t} title={t.reports} shown={queue.reports.length} total={queue.totals.reports} isList={false}>
      {queue.reports.slice(from, from + onePage).map((report) => (
        <ReportCard key={report.id} {...section} report={report} />
      ))}
      <Paging t={t} page={from / onePage} pages={pages} onPage={setPage} />
    </StaffSection>
  );
}
