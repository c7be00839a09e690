import { useState, type ReactNode } from 'react';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';

type Props = {
  t: Messages['staff'];
  title: string;
  /** How many are shown. */
  shown: number;
  /** How many there are, where more wait than are shown. */
  total?: number;
  /** Whether it is a list of rows, of which the first are shown until all are asked for. */
  isList?: boolean;
  children: ReactNode;
};

const atFirst = 5;

/** One section of the staff page under its heading, with how many wait. */
export function StaffSection({ t, title, shown, total = shown, isList = true, children }: Props) {
  const [isWhole, setWhole] = useState(false);
  const hasMore = isList && shown > atFirst;
  return (
    <section className={`stack ${isWhole ? '' : '[&>.rows>li:nth-child(n+6)]:hidden'}`}>
      <h2>
        {title} <span className="text-sm text-soft">{total}</span>
      </h2>
      {shown === 0 ? <p className="text-soft">{t.nothing}</p> : children}
      {total > shown && <p className="text-sm text-soft">{fill(t.shown, { shown, total })}</p>}
      {!isWhole && hasMore && (
        <div>
          <button type="button" className="link" onClick={() => setWhole(true)}>
            {fill(t.showAll, { count: shown })}
          </button>
        </div>
      )}
    </section>
  );
}
