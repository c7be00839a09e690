import { useErrors } from '../../../core/form/useErrors.ts';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { readableCopy, type CopyWords } from '../domain/readable-copy.ts';
import { dateAndTime } from '../../../core/i18n/dates.ts';
import { formats, type Locale } from '../../../core/i18n/locales.ts';
import type { Messages } from '../../../words.ts';
import { read } from '../../../core/http/database.ts';

type Props = { locale: Locale; messages: Pick<Messages, 'myData' | 'errors'> & { copy: CopyWords } };

function download(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** Everything held about somebody, as a page to read or a file for other programmes (T14). */
export function DataCopy({ locale, messages }: Props) {
  const t = messages.myData;
  const errors = useErrors({ locale, errors: messages.errors });
  async function take(as: 'html' | 'json') {
    const answer = await read<Record<string, unknown>>('export_my_data');
    if (!answer.ok) return errors.showAnswer(answer);
    errors.clear();
    if (as === 'json') return download('portage.json', 'application/json', JSON.stringify(answer.value, null, 2));
    const when = (moment: string) => dateAndTime(locale, moment);
    download('portage.html', 'text/html', readableCopy(answer.value, messages.copy, formats[locale], when));
  }
  return (
    <section className="stack">
      <h2>{t.take}</h2>
      <p>{t.takeHint}</p>
      <div className="row">
        <button type="button" className="button quiet" onClick={() => void take('html')}>
          {t.readable}
        </button>
        <button type="button" className="button quiet" onClick={() => void take('json')}>
          {t.file}
        </button>
      </div>
      <ErrorNote text={errors.general} />
    </section>
  );
}
