import { reasonWords, type MentorReasonWords, type ReasonNames } from '../../suggestions/reason-words.ts';
import type { Suggested } from '../../suggestions/types.ts';
import type { Reason } from '../../suggestions/domain/suggest.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import type { Messages } from '../../../words.ts';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'reasons'> & { mentor: MentorReasonWords };
  names: ReasonNames;
  mentor: Suggested;
  reasons: Reason[];
};

/** The two to four facts that produced a suggestion, in words; never a number beside a person (D5). */
export const MentorReasons = ({ locale, messages, names, mentor, reasons }: Props) => (
  <ul role="list" className="reasons text-sm">
    {reasons.map((reason) => (
      <li key={reason.code}>{reasonWords(locale, messages.reasons, messages.mentor, names, mentor, reason)}</li>
    ))}
  </ul>
);
