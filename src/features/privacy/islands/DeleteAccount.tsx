import { useState } from 'react';
import { useErrors } from '../../../core/form/useErrors.ts';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { post } from '../../../core/http/api.ts';

type Props = {
  locale: Locale;
  graceDays: number;
  messages: Pick<Messages, 'myData' | 'errors' | 'site'>;
  onLeft: () => unknown;
};

/** Deletes the account: asked once, with a word to type, and taken back for some days (T14). */
export function DeleteAccount({ locale, graceDays, messages, onLeft }: Props) {
  const t = messages.myData;
  const [word, setWord] = useState('');
  const errors = useErrors({ locale, errors: messages.errors }, ['delete_word']);
  async function leave() {
    if (word.trim().toLocaleLowerCase() !== t.leaveWord) {
      errors.show(['delete_word_unknown']);
      return false;
    }
    const answer = await post('account/delete');
    if (!answer.ok) return errors.showAnswer(answer);
    await onLeft();
    window.scrollTo({ top: 0 });
  }
  const text = fill(t.leaveText, { days: graceDays });
  return (
    <section className="stack">
      <h2>{t.leave}</h2>
      <p>{text}</p>
      <ErrorNote text={errors.general} />
      <div>
        <Confirm
          label={t.leave}
          question={text}
          yes={t.leaveYes}
          no={messages.site.cancel}
          onYes={leave}
          className="button quiet"
        >
          <TextField
            name="delete_word"
            label={t.leaveConfirm}
            value={word}
            onChange={setWord}
            error={errors.of('delete_word')}
          />
        </Confirm>
      </div>
    </section>
  );
}
