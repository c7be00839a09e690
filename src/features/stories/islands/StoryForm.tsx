import { useState } from 'react';
import { postChecked, problemsOf } from '../../../core/form/post-checked.ts';
import { useDraftForm } from '../../../core/form/useDraftForm.ts';
import { askAgain } from '../../../core/query/client.ts';
import { Check } from '../../../core/ui/Check.tsx';
import { Choice } from '../../../core/ui/ChoiceField.tsx';
import { FormMistakes } from '../../../core/ui/FormMistakes.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Locale } from '../../../core/i18n/locales.ts';
import type { Messages } from '../../../words.ts';
import { shareStory, shownNames } from '../schema.ts';
import type { OwnStory } from '../queries.ts';

type Props = {
  locale: Locale;
  /** The version of the consent that is agreed to. */
  version: string;
  messages: Pick<Messages, 'stories' | 'errors'>;
  /** A story that staff sent back: it is where one goes on. */
  declined: OwnStory | null;
};
const fields = ['story', 'shown_name', 'consent'];

/** The form to share a story, with the name beside it and the consent to it. */
export function StoryForm({ locale, version, messages, declined }: Props) {
  const t = messages.stories;
  const [hasAgreed, setAgreed] = useState(false);
  const asSent = (value: object) => ({ ...value, locale, consent: hasAgreed ? version : undefined });
  const form = useDraftForm({
    locale,
    errors: messages.errors,
    draft: 'story',
    blank: { story: declined?.words ?? '', shown_name: declined?.shown_name ?? 'initials' },
    fields,
    check: ({ value }) => problemsOf(shareStory, asSent(value)),
  });
  async function share() {
    const answer = await form.send(({ value }) => postChecked('story', shareStory, asSent(value)), {
      stored: () => ({ story: '', shown_name: form.value!.shown_name }),
    });
    if (!answer?.ok) return;
    setAgreed(false);
    await askAgain('own-story');
  }
  return (
    <form
      className="stack"
      noValidate
      ref={form.errors.scope}
      onSubmit={(event) => {
        event.preventDefault();
        void share();
      }}
    >
      <FormMistakes errors={messages.errors} of={[form.errors]} />
      <TextField area label={t.words} hint={t.wordsHint} {...form.field('story')} />
      <Choice
        label={t.shownName}
        options={shownNames.map((value) => ({ value, label: t.shownNames[value] }))}
        {...form.field('shown_name')}
      />
      <Check
        name="consent"
        label={t.consent}
        value={hasAgreed}
        onChange={(consent) => {
          setAgreed(consent);
          form.errors.mend(['consent']);
        }}
        error={form.errors.of('consent')}
      />
      <div>
        <button className="button primary wide-on-phone" type="submit" aria-disabled={form.isBusy}>
          {t.send}
        </button>
      </div>
    </form>
  );
}
