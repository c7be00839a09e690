import { errorText } from '../i18n/error-text.ts';
import type { ErrorWords } from '../form/useErrors.ts';
import { Refused } from '../query/client.ts';

type Props = ErrorWords & { error: Error; retry?: { label: string; run: () => unknown } };

/** Says why what a page is about could not be fetched, and offers to try again. */
export function NotFetched({ locale, errors, error, retry }: Props) {
  const { code, retryAfter } = error instanceof Refused ? error.answer : { code: 'unexpected', retryAfter: null };
  const text = errorText(locale, errors, code, retryAfter);
  if (!retry)
    return (
      <p className="note bad" role="alert">
        {text}
      </p>
    );
  return (
    <div className="note bad row justify-between" role="alert">
      <p>{text}</p>
      <button type="button" className="button quiet slim" onClick={retry.run}>
        {retry.label}
      </button>
    </div>
  );
}
