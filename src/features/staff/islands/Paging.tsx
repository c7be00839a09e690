import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';

/** `page` counts from 0. */
type Props = { t: Messages['staff']; page: number; pages: number; onPage: (page: number) => void };

/** The way to the pages of a list before and after; nothing where one page holds it all. */
export function Paging({ t, page, pages, onPage }: Props) {
  if (pages < 2) return null;
  const step = (to: number, label: string) => (
    <button
      type="button"
      className="button quiet slim"
      aria-disabled={to < 0 || to >= pages}
      onClick={() => to >= 0 && to < pages && onPage(to)}
    >
      {label}
    </button>
  );
  return (
    <div className="flex items-center justify-between gap-2">
      {step(page - 1, t.previous)}
      <span className="text-sm whitespace-nowrap text-soft" role="status">
        {fill(t.page, { page: page + 1, pages })}
      </span>
      {step(page + 1, t.next)}
    </div>
  );
}
