import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { Check } from '../../../core/ui/Check.tsx';
import { Choice } from '../../../core/ui/ChoiceField.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Messages } from '../../../words.ts';
import type { MentorDraft } from '../mentor-draft.ts';
import { pricings } from '../schema.ts';

type Props = { t: Messages['mentorForm']; form: DraftForm<MentorDraft>; pricesShown: boolean };

/** What a meeting costs, where prices show, and whether search engines may show the profile. */
export function MentorTerms({ t, form, pricesShown }: Props) {
  return (
    <>
      {!pricesShown && <p>{t.freeForNow}</p>}
      {pricesShown && (
        <Choice
          label={t.cost}
          options={pricings.map((value) => ({ value, label: t.pricing[value] }))}
          {...form.field('pricing')}
        />
      )}
      {pricesShown && form.value!.pricing !== 'free' && (
        <TextField type="number" inputMode="numeric" label={t.price} {...form.field('price')} />
      )}
      <div className="stack-tight">
        <Check label={t.indexable} {...form.field('indexable')} />
        <p className="text-sm text-soft">{t.indexableHint}</p>
      </div>
    </>
  );
}
