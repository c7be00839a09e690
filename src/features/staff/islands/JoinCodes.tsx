import { useState } from 'react';
import { postChecked, refusal } from '../../../core/form/post-checked.ts';
import { useErrors } from '../../../core/form/useErrors.ts';
import { dateWithYear } from '../../../core/i18n/dates.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { Choice } from '../../../core/ui/ChoiceField.tsx';
import { Confirm } from '../../../core/ui/Confirm.tsx';
import { FormMistakes } from '../../../core/ui/FormMistakes.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import { joinAccounts } from '../../accounts/join-schema.ts';
import type { SectionProps } from '../words.ts';

type Account = { email: string; name: string; since: string; mentors: boolean };
/** A joining that waits for its codes. */
export type Join = { id: string; one: Account; other: Account };
type Props = Pick<SectionProps, 'locale' | 'messages'> & {
  join: Join;
  onJoined: () => Promise<void>;
  onBack: () => void;
};

const fields = ['code_one', 'code_other', 'keep'];

/** The second step: both codes, and the address that is kept. Asked once more, for it cannot be undone. */
export function JoinCodes({ locale, messages, join, onJoined, onBack }: Props) {
  const t = messages.staff.join;
  const [typed, setTyped] = useState({ code_one: '', code_other: '', keep: '' });
  const errors = useErrors({ locale, errors: messages.errors }, fields);
  const field = (name: keyof typeof typed) => ({
    name,
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    error: errors.of(name),
  });
  async function run() {
    const answer = await postChecked<{ wrong?: string[] }>('staff/join', joinAccounts, { join: join.id, ...typed });
    if (answer.ok && !answer.value.wrong) return onJoined();
    errors.showAnswer(answer.ok ? refusal(answer.value.wrong!.map((name) => `${name}_unknown`)) : answer);
  }
  const sides = [
    ['code_one', join.one],
    ['code_other', join.other],
  ] as const;
  return (
    <form className="stack" noValidate ref={errors.scope} onSubmit={(event) => event.preventDefault()}>
      <p role="status">{t.sent}</p>
      <FormMistakes errors={messages.errors} of={[errors]} />
      {sides.map(([name, account]) => (
        <TextField
          key={name}
          inputMode="numeric"
          autoComplete="off"
          label={fill(t.code, { email: account.email })}
          hint={fill(account.mentors ? t.whoMentors : t.who, {
            name: account.name || messages.staff.orientations.noName,
            date: dateWithYear(locale, account.since),
          })}
          {...field(name)}
        />
      ))}
      <Choice
        label={t.keep}
        hint={t.keepHint}
        options={[
          { value: 'one', label: join.one.email },
          { value: 'other', label: join.other.email },
        ]}
        {...field('keep')}
      />
      <div className="row">
        <Confirm
          label={t.join}
          question={t.question}
          yes={t.yes}
          no={messages.site.cancel}
          onYes={run}
          className="button primary"
        />
        <button type="button" className="link" onClick={onBack}>
          {t.back}
        </button>
      </div>
    </form>
  );
}
