import type { MouseEvent } from 'react';
import type { Messages } from '../../words.ts';

type Props = {
  t: Pick<Messages['errors'], 'fix'>;
  /** What no field is to blame for. */
  above: string[];
  /** Each field that is wrong: `at` is the id of what takes the focus. */
  fields: { at: string; label: string }[];
  /** Where a script goes to a field by itself. */
  onGo?: (at: string) => void;
};

/**
 * What is wrong with a form, above it: what no field is to blame for, and a way to each field that is. It takes the
 * focus. The one summary of all forms: Astro draws it into pages without any script, islands through FormMistakes.
 */
export function Mistakes({ t, above, fields, onGo }: Props) {
  if (above.length === 0 && fields.length === 0) return null;
  const go = (at: string) => (event: MouseEvent) => {
    event.preventDefault();
    onGo!(at);
  };
  return (
    <div className="note bad" role="alert" tabIndex={-1} autoFocus data-mistakes="yes">
      {[...new Set(above)].map((line) => (
        <p key={line}>{line}</p>
      ))}
      {fields.length > 0 && (
        <>
          <p>
            <b>{t.fix}</b>
          </p>
          <ul>
            {fields.map(({ at, label }) => (
              <li key={at}>
                <a className="link" href={`#${at}`} onClick={onGo && go(at)}>
                  {label}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
