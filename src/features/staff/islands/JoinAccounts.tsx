import { useState, type FormEvent } from 'react';
import { postChecked } from '../../../core/form/post-checked.ts';
import { useErrors } from '../../../core/form/useErrors.ts';
import { FormMistakes } from '../../../core/ui/FormMistakes.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import { openJoin } from '../../accounts/join-schema.ts';
import type { SectionProps } from '../words.ts';
import { JoinCodes, type Join } from './JoinCodes.tsx';

type Props = Pick<SectionProps, 'locale' | 'messages'> & { onJoined: () => Promise<void> };

const blank = { email_one: '', email_other: '', reason: '' };

/** Joins two accounts of one person: first a code to both addresses, with a reason, then the codes that the person reads out (W7). */
export function JoinAccounts({ locale, messages, onJoined }: Props) {
  const t = messages.staff.join;
  const [typed, setTyped] = useState(blank);
  const [join, setJoin] = useState<Join | null>(null);
  const errors = useErrors({ locale, errors: messages.errors }, Object.keys(blank));
  const field = (name: keyof typeof blank) => ({
    name,
    value: typed[name],
    onChange: (value: string) => setTyped({ ...typed, [name]: value }),
    error: errors.of(name),
  });
  async function open(event: FormEvent) {
    event.preventDefault();
    const answer = await postChecked<Join>('staff/open-join', openJoin, typed);
    if (!answer.ok) return errors.showAnswer(answer);
    errors.clear();
    setJoin(answer.value);
  }
  async function done() {
    setTyped(blank);
    setJoin(null);
    await onJoined();
  }
  return (
    <section className="stack">
      <h2>{t.title}</h2>
      <p className="text-soft">{t.lead}</p>
      {join ? (
        <JoinCodes {...{ locale, messages, join }} onJoined={done} onBack={() => setJoin(null)} />
      ) : (
        <form className="stack" noValidate ref={errors.scope} onSubmit={(event) => void open(event)}>
          <FormMistakes errors={messages.errors} of={[errors]} />
          <TextField inputMode="email" label={t.one} {...field('email_one')} />
          <TextField inputMode="email" label={t.other} {...field('email_other')} />
          <TextField area label={t.reason} {...field('reason')} />
          <div>
            <button className="button primary" type="submit">
              {t.send}
            </button>
          </div>
        </form>
      )}
    </section>
  );
}
