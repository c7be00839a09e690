import { useErrors } from '../../../core/form/useErrors.ts';
import { post } from '../../../core/http/api.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import type { Messages } from '../../../words.ts';
import { turnOf } from '../domain/turn.ts';
import { stepWords } from '../step-words.ts';
import type { RelationshipView } from '../types.ts';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'mentorship' | 'errors'>;
  relationship: RelationshipView;
  onEdit: () => unknown;
  onChanged: (said: keyof Messages['mentorship']['said']) => unknown;
};

const focusOn = (id: string) => {
  const place = document.getElementById(id);
  place?.scrollIntoView({ block: 'start' });
  place?.focus({ preventScroll: true });
};

/** The one button of the page: what the next step needs. It is the red one only where it is the reader's turn. */
export function NextAction({ locale, messages, relationship, onEdit, onChanged }: Props) {
  const t = messages.mentorship;
  const { next, side, id } = relationship;
  const errors = useErrors({ locale, errors: messages.errors });
  const { action } = stepWords(t, next, side);
  const isTheirs = turnOf(next, side) === 'other';
  const look = `button ${isTheirs ? 'quiet' : 'primary'}`;
  async function reactivate() {
    const answer = await post(`relationships/${id}/reactivate`);
    if (answer.ok) await onChanged('reactivated');
    else errors.showAnswer(answer);
  }
  const link = {
    paused: path(locale, 'myData'),
    look_back: path(locale, 'stories'),
    ended: path(locale, 'find'),
    unavailable: path(locale, 'find'),
    first_meeting: path(locale, 'agreement', undefined, { m: id }),
  };
  if (next.step in link)
    return (
      <a className={look} href={link[next.step as keyof typeof link]}>
        {action}
      </a>
    );
  const press = {
    propose_agreement: onEdit,
    renew_or_finish: onEdit,
    answer_agreement: () => focusOn('proposal'),
    reactivate: () => void reactivate(),
    work_on_goals: () => focusOn('goals'),
    confirm_goals: () => focusOn('goals'),
  };
  return (
    <>
      <button className={look} type="button" onClick={press[next.step as keyof typeof press]}>
        {action}
      </button>
      <ErrorNote text={errors.general} />
    </>
  );
}
