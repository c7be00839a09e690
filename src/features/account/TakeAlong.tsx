import { readableCopy } from '../../domain/account/readable-copy.ts';
import { dateAndTime } from '../../i18n/dates.ts';
import { formats, type Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/translate.ts';
import { read } from '../../services/database.ts';
import { useErrors } from '../shared/useErrors.ts';

type Props = { locale: Locale; messages: Pick<Messages, 'myData' | 'copy' | 'errors'> };

function save(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Everything held about somebody, as a page to read or a file for other programmes (T14). */
export function TakeAlong({ locale, messages }: Props) {
  const t = messages.myData;
  const errors = useErrors(locale, messages.errors);
  const take = async (as: 'html' | 'json') => {
    const answer = await read<Record<string, unknown>>('export_my_data');
    if (!answer.ok) return errors.showAnswer(answer);
    errors.clear();
    if (as === 'json') save('portage.json', 'application/json', JSON.stringify(answer.value, null, 2));
    else
      save(
        'portage.html',
        'text/html',
        readableCopy(answer.value, messages.copy, formats[locale], (moment) => dateAndTime(locale, moment)),
      );
  };
  return (
    <section class="stack">
      <h2>{t.take}</h2>
      <p>{t.takeHint}</p>
      <div class="row">
        <button type="button" class="button quiet" onClick={() => take('html')}>
          {t.readable}
        </button>
        <button type="button" class="button quiet" onClick={() => take('json')}>
          {t.file}
        </button>
      </div>
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
    </section>
  );
}
