import type { ReactNode } from 'react';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';

type Props = {
  t: Messages['staff'];
  title: string;
  /** How many are shown. */
  shown: number;
  /** How many there are, where more wait than are shown. */
  total?: number;
  children: ReactNode;
};

/** One section of the staff page under its heading, with how many wait. */
export const StaffSection = ({ t, title, shown, total = shown, children }: Props) => (
  <section className="stack">
    <h2>
      {title} <span className="text-sm text-soft">{total}</span>
    </h2>
    {shown === 0 ? <p className="text-soft">{t.nothing}</p> : children}
    {total > shown && <p className="text-sm text-soft">{fill(t.shown, { shown, total })}</p>}
  </section>
);
