import { postChecked } from '../../../core/form/post-checked.ts';
import { useDraftForm } from '../../../core/form/useDraftForm.ts';
import { Check } from '../../../core/ui/Check.tsx';
import { Choice } from '../../../core/ui/ChoiceField.tsx';
import { FormMistakes } from '../../../core/ui/FormMistakes.tsx';
import { Select } from '../../../core/ui/Select.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import { zoneName } from '../../../core/i18n/zone-name.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { saveEvent } from '../../events/schema.ts';
import type { StaffMessages } from '../words.ts';

type Props = { locale: Locale; messages: StaffMessages; onSaved: () => Promise<void> };

/** Where events take place by the clock, from east to west. */
const zones = [
  'America/St_Johns',
  'America/Halifax',
  'America/Toronto',
  'America/Winnipeg',
  'America/Regina',
  'America/Edmonton',
  'America/Vancouver',
  'America/Whitehorse',
];
const blank = {
  title_en: '',
  title_fr: '',
  about_en: '',
  about_fr: '',
  starts_at: '',
  time_zone: 'America/Toronto',
  minutes: '60',
  spoken: 'both',
  for_orientation: false,
  url: '',
};
const fields = Object.keys(blank);

/** Announces an event in both languages, at the wall clock of its place (TD-14). */
export function EventForm({ locale, messages, onSaved }: Props) {
  const t = messages.staff.event;
  const form = useDraftForm({ locale, errors: messages.errors, draft: 'event', blank, fields });
  async function save() {
    const answer = await form.send(({ value }) =>
      postChecked('staff/event', saveEvent, { ...value, minutes: Number(value.minutes) }),
    );
    if (answer?.ok) await onSaved();
  }
  return (
    <details className="card">
      <summary className="font-serif text-lg/tight font-medium text-ink">{messages.staff.eventNew}</summary>
      <form
        className="stack pt-3"
        noValidate
        ref={form.errors.scope}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <FormMistakes errors={messages.errors} of={[form.errors]} />
        <div className="pair">
          <TextField label={t.title_en} lang="en-CA" {...form.field('title_en')} />
          <TextField label={t.title_fr} lang="fr-CA" {...form.field('title_fr')} />
        </div>
        <TextField area label={t.about_en} lang="en-CA" {...form.field('about_en')} />
        <TextField area label={t.about_fr} lang="fr-CA" {...form.field('about_fr')} />
        <div className="pair">
          <TextField type="datetime-local" label={t.starts_at} {...form.field('starts_at')} />
          <Select
            label={t.time_zone}
            options={zones.map((zone) => ({ value: zone, label: zoneName(locale, zone) }))}
            {...form.field('time_zone')}
          />
        </div>
        <div className="pair">
          <TextField inputMode="numeric" label={t.minutes} {...form.field('minutes')} />
          <Choice
            label={t.spoken}
            options={(['en', 'fr', 'both'] as const).map((spoken) => ({
              value: spoken,
              label: messages.events.spoken[spoken],
            }))}
            {...form.field('spoken')}
          />
        </div>
        <TextField type="url" label={t.url} {...form.field('url')} />
        <Check label={t.for_orientation} {...form.field('for_orientation')} />
        <div>
          <button className="button primary" type="submit" aria-disabled={form.isBusy}>
            {t.save}
          </button>
        </div>
      </form>
    </details>
  );
}
