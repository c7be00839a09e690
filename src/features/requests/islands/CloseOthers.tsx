import { useErrors } from '../../../core/form/useErrors.ts';
import { askAgain } from '../../../core/query/client.ts';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import type { RequestView } from '../types.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { plural } from '../../../core/i18n/translate.ts';
import { post } from '../../../core/http/api.ts';
import type { RequestMessages } from '../words.ts';

type Props = { locale: Locale; messages: RequestMessages; waiting: RequestView[] };

/** Who has found a mentor can take back what still waits with others, in one press. */
export function CloseOthers({ locale, messages: { requests: t, errors: words }, waiting }: Props) {
  const errors = useErrors({ locale, errors: words });
  async function close() {
    const answer = await post('close-others', { requests: waiting.map((one) => one.id) });
    if (answer.ok) await askAgain('requests');
    else errors.showAnswer(answer);
  }
  return (
    <>
      <div className="note row justify-between">
        <p>{plural(locale, t.closeOthers, waiting.length)}</p>
        <button type="button" className="button quiet slim" onClick={() => void close()}>
          {t.closeOthersYes}
        </button>
      </div>
      <ErrorNote text={errors.general} />
    </>
  );
}
