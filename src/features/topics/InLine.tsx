/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { Line } from '../../data/waiting.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, ordinal } from '../../i18n/translate.ts';
import { joinLine, leaveLine } from '../../services/wait-list.ts';
import { useErrors } from '../shared/useErrors.ts';
import type { LineMessages } from './words.ts';

type Props = { locale: Locale; messages: LineMessages; line: Line; brief?: boolean; onChanged: (line: Line) => void };

/** A place in one line: how many are ahead, the place on offer and until when, and the way out, with a way back (D12). */
export function InLine({ locale, messages, line, brief = false, onChanged }: Props) {
  const t = messages.waitList;
  const [left, setLeft] = useState(false);
  const errors = useErrors(locale, messages.errors);
  async function leave() {
    const answer = await leaveLine(line.topic);
    if (answer.ok) setLeft(true);
    else errors.showAnswer(answer);
  }
  async function undo() {
    const answer = await joinLine(line.topic);
    if (!answer.ok) return void errors.showAnswer(answer);
    setLeft(false);
    onChanged(answer.value);
  }
  const { offer } = line;
  const name = offer?.mentor.name.split(' ')[0] ?? '';
  return (
    <div class="stack-tight">
      <div role="status" class="stack-tight">
        {left ? (
          <p>{t.left}</p>
        ) : offer ? (
          <p>{fill(t.offer, { name: offer.mentor.name, date: dateAndTime(locale, offer.expires_at) })}</p>
        ) : (
          <>
            <p>
              <b>{ordinal(locale, t.position, line.position)}.</b>
            </p>
            {!brief && <p class="soft">{t.joined}</p>}
          </>
        )}
      </div>
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      <div class="row">
        {offer && !left && (
          <a class="button primary" href={path(locale, 'ask', undefined, { mentor: offer.mentor.id })}>
            {fill(messages.mentor.ask, { name })}
          </a>
        )}
        {left ? (
          <button type="button" class="link" onClick={undo}>
            {t.undo}
          </button>
        ) : (
          <button type="button" class="link" onClick={leave}>
            {t.leave}
          </button>
        )}
      </div>
    </div>
  );
}
