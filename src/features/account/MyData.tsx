import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import type { Messages } from '../../i18n/translate.ts';
import { post } from '../../services/api.ts';
import { read } from '../../services/database.ts';
import { signOut } from '../../services/session.ts';
import { Confirm } from '../shared/Confirm.tsx';
import { TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';

type Props = { locale: Locale; messages: Pick<Messages, 'profile' | 'errors' | 'site'> };

/** Everything held about somebody, to take along or to leave behind (T14). */
export function MyData({ locale, messages }: Props) {
  const t = messages.profile;
  const [word, setWord] = useState('');
  const errors = useErrors(locale, messages.errors);
  async function download() {
    const answer = await read<object>('export_my_data');
    if (!answer.ok) return errors.showAnswer(answer);
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob([JSON.stringify(answer.value, null, 2)], { type: 'application/json' }));
    link.download = 'portage.json';
    link.click();
    URL.revokeObjectURL(link.href);
  }
  async function remove() {
    if (word.trim().toLocaleLowerCase() !== t.deleteWord) {
      errors.show(['delete_word_unknown'], null, ['delete_word']);
      return false;
    }
    const answer = await post('account/delete');
    if (!answer.ok) return errors.showAnswer(answer);
    await signOut().catch(() => {});
    location.href = path(locale, 'home');
  }
  return (
    <section class="stack">
      <h2>{t.data}</h2>
      <div class="row"><button type="button" class="button quiet" onClick={download}>{t.download}</button><span class="small soft">{t.downloadHint}</span></div>
      {errors.general && <p class="note bad" role="alert">{errors.general}</p>}
      <div>
        <Confirm label={t.delete} question={t.deleteText} yes={t.deleteYes} no={messages.site.cancel} onYes={remove}>
          <TextField name="delete_word" label={t.deleteConfirm} value={word} onInput={setWord} error={errors.of('delete_word')} />
        </Confirm>
      </div>
    </section>
  );
}
