import { useState } from 'react';
import { postChecked } from '../../../core/form/post-checked.ts';
import { useDraftForm } from '../../../core/form/useDraftForm.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { StatusNote } from '../../../core/ui/StatusNote.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Messages } from '../../../words.ts';
import { saveNeeds } from '../schema.ts';
import type { RelationshipView } from '../types.ts';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'mentorship' | 'errors'>;
  relationship: RelationshipView;
  name: string;
};

/** What each side needs so that a meeting works for them, between the two of them (S4-12). */
export function Needs({ locale, messages, relationship, name }: Props) {
  const t = messages.mentorship;
  const { id, side, needs } = relationship;
  const theirs = needs[side === 'mentor' ? 'mentee' : 'mentor'];
  const [said, setSaid] = useState('');
  const form = useDraftForm({
    locale,
    errors: messages.errors,
    draft: `needs-${id}`,
    blank: { needs: needs[side] ?? '' },
    fields: ['needs'],
    onTyped: () => setSaid(''),
  });
  async function save() {
    const answer = await form.send(({ value }) => postChecked(`relationships/${id}/needs`, saveNeeds, value), {
      stored: () => ({ needs: form.value!.needs }),
    });
    if (answer?.ok) setSaid(t.needsSaved);
  }
  return (
    <section className="stack">
      {theirs && (
        <div>
          <h2 className="text-lg">{fill(t.needsOf, { name })}</h2>
          <p className="whitespace-pre-line">{theirs}</p>
        </div>
      )}
      <details>
        <summary>{t.needs}</summary>
        <form
          className="stack pt-4"
          noValidate
          ref={form.errors.scope}
          onSubmit={(event) => {
            event.preventDefault();
            void save();
          }}
        >
          <TextField area label={t.needs} hint={fill(t.needsHint, { name })} {...form.field('needs')} />
          <ErrorNote text={form.errors.general} />
          <StatusNote text={said} />
          <div>
            <button className="button quiet slim" type="submit" aria-disabled={form.isBusy}>
              {t.needsSave}
            </button>
          </div>
        </form>
      </details>
    </section>
  );
}
