import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { LinkedText } from '../../../core/ui/LinkedText.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import type { Messages } from '../../../words.ts';
import type { MentorDraft } from '../mentor-draft.ts';

type Props = { locale: Locale; t: Messages['mentorForm']; form: DraftForm<MentorDraft> };

/** To how many a mentor gives time, how often, and when they rest. */
export function MentorLimits({ locale, t, form }: Props) {
  const whole = { type: 'number', inputMode: 'numeric' } as const;
  return (
    <>
      <p className="text-soft">{t.maxActiveHint}</p>
      <div className="pair items-end">
        <TextField {...whole} label={t.maxActive} {...form.field('max_active')} />
        <TextField {...whole} label={t.restDays} {...form.field('rest_days')} />
        <TextField {...whole} label={t.maxPending} {...form.field('max_pending')} />
        <TextField {...whole} label={t.weeklyCap} {...form.field('weekly_cap')} />
      </div>
      <p className="text-soft">
        <LinkedText text={t.away} link={t.awayLink} href={path(locale, 'inbox')} />
      </p>
    </>
  );
}
