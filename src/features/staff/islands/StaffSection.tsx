import { useEffect, useRef, useState, type ReactNode } from 'react';
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

/** One section of the staff page under its heading, with how many wait; one line when nothing does. */
export function StaffSection({ t, title, shown, total = shown, isList = true, children }: Props) {
  const [isWhole, setWhole] = useState(false);
  const hasMore = isList && shown > atFirst;
  const heading = useRef<HTMLHeadingElement>(null);
  const hasFocus = useRef(false);
  // What was decided leaves the list, and the focus with it: whoever goes by keyboard goes on from the heading.
  useEffect(() => {
    if (hasFocus.current && document.activeElement === document.body) heading.current?.focus();
  }, [shown, total]);
  const focus = {
    onFocus: () => void (hasFocus.current = true),
    onBlur: () => void (hasFocus.current = false),
  };
  if (shown === 0)
    return (
      <section data-empty="" className="flex flex-wrap items-baseline gap-x-3" {...focus}>
        <h2 ref={heading} tabIndex={-1} className="text-base focus:no-ring">
          {title}
        </h2>
        <p className="text-sm text-soft">{t.nothing}</p>
      </section>
    );
  return (
    <section className={`stack ${isWhole ? '' : '[&>.rows>li:nth-child(n+6)]:hidden'}`} {...focus}>
      <h2 ref={heading} tabIndex={-1} className="focus:no-ring">
        {title} <span className="text-sm text-soft">{total}</span>
      </h2>
      {children}
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
