import { useState } from 'react';
import { useErrors } from '../../../core/form/useErrors.ts';
import { post } from '../../../core/http/api.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { Select } from '../../../core/ui/Select.tsx';
import type { Messages } from '../../../words.ts';
import { endReasons } from '../schema.ts';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'mentorship' | 'errors'>;
  id: string;
  name: string;
  onChanged: () => unknown;
};

/** The way out, which is always open: a reason from a list, and no fault (IN-05). */
export function EndMentorship({ locale, messages, id, name, onChanged }: Props) {
  const t = messages.mentorship;
  const [reason, setReason] = useState<string>('goals_met');
  const errors = useErrors({ locale, errors: messages.errors });
  async function end() {
    const answer = await post(`relationships/${id}/end`, { reason });
    if (answer.ok) await onChanged();
    else errors.showAnswer(answer);
  }
  return (
    <>
      <ErrorNote text={errors.general} />
      <Confirm label={t.end} question={fill(t.endSure, { name })} yes={t.endYes} no={t.endKeep} onYes={end}>
        <Select
          name="end_reason"
          label={t.endReason}
          value={reason}
          onChange={setReason}
          options={endReasons.map((value) => ({ value, label: t.endReasons[value] }))}
        />
      </Confirm>
    </>
  );
}
