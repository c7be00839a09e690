import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { Check } from '../../../core/ui/Check.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Messages } from '../../../words.ts';
import type { MentorDraft } from '../mentor-draft.ts';

type Props = { t: Messages['mentorForm']; form: DraftForm<MentorDraft> };

/** To how many a mentor gives time, how often, and whether search engines may show them. */
export function MentorLimits({ t, form }: Props) {
  const whole = { type: 'number', inputMode: 'numeric' } as const;
  return (
    <>
      <div className="pair">
        <TextField {...whole} label={t.maxActive} hint={t.maxActiveHint} {...form.field('max_active')} />
        <TextField {...whole} label={t.restDays} {...form.field('rest_days')} />
      </div>
      <div className="pair">
        <TextField {...whole} label={t.maxPending} {...form.field('max_pending')} />
        <TextField {...whole} label={t.weeklyCap} {...form.field('weekly_cap')} />
      </div>
      <div className="stack-tight">
        <Check label={t.indexable} {...form.field('indexable')} />
        <p className="text-sm text-soft">{t.indexableHint}</p>
      </div>
    </>
  );
}
