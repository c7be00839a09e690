import { useState } from 'react';
import { useErrors } from '../../../core/form/useErrors.ts';
import { post } from '../../../core/http/api.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { Check } from '../../../core/ui/Check.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import type { Messages } from '../../../words.ts';
import type { Goal, RelationshipView } from '../types.ts';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'mentorship' | 'errors'>;
  relationship: RelationshipView;
  name: string;
  onChanged: () => unknown;
};

/** The goals of the agreement: each side says for itself that one is met. */
export function Goals({ locale, messages, relationship, name, onChanged }: Props) {
  const t = messages.mentorship;
  const { goals, side, status } = relationship;
  const errors = useErrors({ locale, errors: messages.errors });
  /** What was pressed and is not stored yet. */
  const [pressed, setPressed] = useState<Record<string, boolean>>({});
  async function mark(goal: Goal, met: boolean) {
    setPressed((now) => ({ ...now, [goal.id]: met }));
    const answer = await post(`goals/${goal.id}/mark`, { met });
    if (!answer.ok) errors.showAnswer(answer);
    await onChanged();
    setPressed(({ [goal.id]: _, ...others }) => others);
  }
  return (
    <section className="stack" id="goals" tabIndex={-1}>
      <h2>{t.goals}</h2>
      {goals.length === 0 && <p className="text-soft">{t.goalsNone}</p>}
      <ErrorNote text={errors.general} />
      <ul role="list" className="rows">
        {goals.map((goal) => {
          const mine = side === 'mentor' ? goal.mentor_met_at : goal.mentee_met_at;
          const theirs = side === 'mentor' ? goal.mentee_met_at : goal.mentor_met_at;
          const said = mine && theirs ? t.goalBoth : mine ? t.goalWaits : theirs ? t.goalOther : '';
          return (
            <li key={goal.id} className="stack-tight">
              <p className="text-lg">{goal.words}</p>
              {status === 'active' && (
                <Check
                  name={`goal-${goal.id}`}
                  label={t.goalMine}
                  value={pressed[goal.id] ?? mine !== null}
                  onChange={(met) => void mark(goal, met)}
                />
              )}
              {said && <p className="text-sm text-soft">{fill(said, { name })}</p>}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
