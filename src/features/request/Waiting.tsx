/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Locale } from '../../core/i18n/locales.ts';
import { path } from '../../core/i18n/paths.ts';
import { fill } from '../../core/i18n/translate.ts';
import type { Messages } from '../../words.ts';
import { takeBack, waitingFor } from '../requests/scripts/waiting-requests.ts';

type Props = {
  locale: Locale;
  t: Messages['offline'];
  mentor: { id: string; display_name: string };
  words: { goal: string; background: string; why: string };
};

/** A request that waits for the line: nobody has it yet, and it can be taken back (T64). */
export function Waiting({ locale, t, mentor, words }: Props) {
  const [isTaken, setTaken] = useState(false);
  const first = mentor.display_name.split(' ')[0]!;
  return (
    <div class="stack">
      <h1 tabIndex={-1} ref={(element) => element?.focus()}>
        {fill(t.waitsTitle, { name: mentor.display_name })}
      </h1>
      <p class="note warn" role="status">
        {fill(t.waitsText, { name: first })}
      </p>
      <div class="prose soft">
        {[words.goal, words.background, words.why].map((part) => (
          <p key={part}>{part}</p>
        ))}
      </div>
      <div class="row">
        <button
          type="button"
          class="button quiet"
          aria-disabled={isTaken}
          onClick={() => {
            setTaken(true);
            const waiting = waitingFor(mentor.id);
            if (waiting) takeBack(waiting.id);
          }}
        >
          {t.takeBack}
        </button>
        <a href={path(locale, 'offline')}>{t.line.see}</a>
      </div>
    </div>
  );
}
