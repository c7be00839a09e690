import { useRef, useState } from 'react';
import { shortDate } from '../../../core/i18n/dates.ts';
import { inLocale } from '../../../core/i18n/in-locale.ts';
import type { SectionProps } from '../words.ts';
import { MentorToRead } from './MentorToRead.tsx';
import { Paging } from './Paging.tsx';
import { StaffSection } from './StaffSection.tsx';

const onePage = 10;

/** Mentor profiles that wait for somebody to read them, as a list: the one that is chosen opens beside it (T17). */
export function Applications(section: SectionProps) {
  const { locale, messages, queue } = section;
  const t = messages.staff;
  const [chosen, setChosen] = useState('');
  const [page, setPage] = useState(0);
  const panel = useRef<HTMLDivElement>(null);
  const pages = Math.ceil(queue.waiting.length / onePage);
  const from = Math.min(page, pages - 1) * onePage;
  const listed = queue.waiting.slice(from, from + onePage);
  const shown = listed.find((one) => one.id === chosen) ?? listed[0];
  function choose(id: string) {
    setChosen(id);
    requestAnimationFrame(() => {
      panel.current?.focus();
      panel.current?.scrollIntoView({ block: 'nearest' });
    });
  }
  return (
    <StaffSection t={t} title={t.waiting} shown={queue.waiting.length} total={queue.totals.waiting} isList={false}>
      <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-x-8 gap-y-5 lg:grid-cols-[20rem_minmax(0,1fr)]">
        <nav aria-label={t.waiting} className="stack-tight">
          <ul role="list" className="grid gap-1">
            {listed.map((one) => (
              <li key={one.id}>
                <button
                  type="button"
                  className="grid w-full rounded-lg border border-transparent px-4 py-2 text-left hover:border-line-strong aria-[current]:border-line-strong aria-[current]:bg-surface"
                  aria-current={one.id === shown?.id ? 'true' : undefined}
                  onClick={() => choose(one.id)}
                >
                  <span className="flex justify-between gap-3">
                    <b>{one.name}</b>
                    <span className="text-sm whitespace-nowrap text-soft">{shortDate(locale, one.submitted_at)}</span>
                  </span>
                  <span className="truncate text-sm text-soft">
                    {inLocale(locale, one.headline_en, one.headline_fr)?.text}
                  </span>
                </button>
              </li>
            ))}
          </ul>
          <Paging t={t} page={from / onePage} pages={pages} onPage={setPage} />
        </nav>
        {shown && (
          <div ref={panel} tabIndex={-1} className="focus:no-ring lg:sticky lg:top-4">
            <MentorToRead key={shown.id} {...section} mentor={shown} />
          </div>
        )}
      </div>
    </StaffSection>
  );
}
