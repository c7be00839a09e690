import { useEffect, useRef } from 'react';
import type { ChangedProps } from './field-names.ts';

/** What two windows said of the same fields, side by side, and the choice between them. Nothing typed is lost before it is made. */
export default function ChangedFields<T extends object>({ t, names, fields, mine, theirs, onSettle }: ChangedProps<T>) {
  const title = useRef<HTMLHeadingElement>(null);
  // Whoever saves again without choosing is led back to the choice.
  useEffect(() => title.current?.focus(), [theirs]);
  useEffect(() => {
    const form = title.current?.closest('form');
    return () => form?.querySelector<HTMLElement>('[type="submit"]')?.focus();
  }, []);
  function say(value: unknown, nameOf: (code: string) => string = (code) => code): string {
    if (typeof value === 'boolean') return value ? t.yes : t.no;
    return (
      (Array.isArray(value) ? value.map((code) => nameOf(String(code))).join(', ') : nameOf(String(value ?? ''))) ||
      t.nothing
    );
  }
  return (
    <section className="note warn stack" aria-label={t.title}>
      <h2 ref={title} tabIndex={-1}>
        {t.title}
      </h2>
      <p>{t.text}</p>
      {fields.map((field) => (
        <div key={field} className="stack-tight">
          <b>{names[field].label}</b>
          <dl className="pair">
            <div>
              <dt className="text-sm font-semibold text-soft">{t.mine}</dt>
              <dd className="whitespace-pre-line">{say(mine[field], names[field].nameOf)}</dd>
            </div>
            <div>
              <dt className="text-sm font-semibold text-soft">{t.theirs}</dt>
              <dd className="whitespace-pre-line">{say(theirs[field], names[field].nameOf)}</dd>
            </div>
          </dl>
        </div>
      ))}
      <div className="row">
        <button type="button" className="button quiet" onClick={() => onSettle('mine')}>
          {t.keepMine}
        </button>
        <button type="button" className="button quiet" onClick={() => onSettle('theirs')}>
          {t.takeTheirs}
        </button>
      </div>
    </section>
  );
}
