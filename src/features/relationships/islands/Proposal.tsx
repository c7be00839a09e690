import { useErrors } from '../../../core/form/useErrors.ts';
import { post } from '../../../core/http/api.ts';
import { longDate } from '../../../core/i18n/dates.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { askAgain } from '../../../core/query/client.ts';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import type { Messages } from '../../../words.ts';
import type { RelationshipView } from '../types.ts';
import { AgreementTerms } from './AgreementTerms.tsx';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'mentorship' | 'agreement' | 'mentor' | 'errors'>;
  relationship: RelationshipView;
  name: string;
  onChanged: (said: keyof Messages['mentorship']['said']) => unknown;
  onEdit: () => unknown;
};

/** A proposal that waits: what it says and changes, and what each side can do with it. */
export function Proposal({ locale, messages, relationship, name, onChanged, onEdit }: Props) {
  const { mentorship: t } = messages;
  const { id, proposal, agreement, side } = relationship;
  const errors = useErrors({ locale, errors: messages.errors });
  if (!proposal) return null;
  const isMine = proposal.proposed_by === side;
  async function answer(command: 'agree' | 'drop', said: 'agreed' | 'dropped') {
    const outcome = await post(`relationships/${id}/${command}`, { version: proposal!.version });
    if (outcome.ok) await onChanged(said);
    else {
      errors.showAnswer(outcome);
      // Who reads an older version is shown the newest one before they try again.
      if (outcome.code === 'agreement_changed') await askAgain('relationship');
    }
  }
  return (
    <section className="card stack" id="proposal" tabIndex={-1} ref={errors.scope}>
      <h2>{t.proposal}</h2>
      <p className="text-soft">
        {fill(isMine ? t.proposedByYou : t.proposedBy, { name, date: longDate(locale, proposal.proposed_at) })}
      </p>
      <AgreementTerms
        locale={locale}
        messages={messages}
        agreement={proposal}
        before={agreement}
        brief={agreement === null}
      />
      <ErrorNote text={errors.general} />
      <div className="row">
        {!isMine && (
          <button className="button primary" type="button" onClick={() => void answer('agree', 'agreed')}>
            {t.accept}
          </button>
        )}
        <button className="button quiet" type="button" onClick={onEdit}>
          {t.changeIt}
        </button>
        <Confirm
          label={isMine ? t.takeBack : t.drop}
          question={t.dropSure}
          yes={t.dropYes}
          no={t.cancel}
          onYes={() => answer('drop', 'dropped')}
        />
      </div>
    </section>
  );
}
