import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';

type Props = {
  locale: Locale;
  graceDays: number;
  messages: Pick<Messages, 'myData' | 'errors' | 'site'>;
  onLeft: () => unknown;
};

/** Deletes the account: asked once, with a word to type, and taken back for some days (T14). */
export function Leave({ locale, graceDays, messages, onLeft }: Props) {
  const t = messages.myData;
  const [word, setWord] = useState('');
  const errors = useErrors(locale, messages.errors);
  async function leave() {
    if (word.trim().toLocaleLowerCase() !== t.leaveWord) {
      errors.show(['delete_word_unknown'], null, ['delete_word']);
      return false;
    }
    const answer = await post('account/delete');
    if (!answer.ok) return errors.showAnswer(answer);
    await onLeft();
    window.scrollTo({ top: 0 });
  }
  return (
    <section class="stack">
      <h2>{t.leave}</h2>
      <p>{fill(t.leaveText, { days: graceDays })}</p>
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      <div>
        <Confirm
          label={t.leave}
          question={fill(t.leaveText, { days: graceDays })}
          yes={t.leaveYes}
          no={messages.site.cancel}
          onYes={leave}
          className="button quiet"
        >
          <TextField
            name="delete_word"
            label={t.leaveConfirm}
            value={word}
            onInput={setWord}
            error={errors.of('delete_word')}
          />
        </Confirm>
      </div>
    </section>
  );
}
