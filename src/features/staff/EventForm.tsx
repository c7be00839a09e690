import { useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import type { Messages } from '../../i18n/translate.ts';
import { saveEvent } from '../../schemas/voices.ts';
import { codesOf } from '../../schemas/text.ts';
import { post } from '../../services/api.ts';
import { dropDraft, keepDraft, readDraft } from '../../services/drafts.ts';
import { Check, Choice, Select, TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';

type Props = { locale: Locale; messages: Pick<Messages, 'staff' | 'events' | 'errors'>; onSaved: () => unknown };
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
const empty = {
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
const fields = Object.keys(empty);

/** Announces an event in both languages, at the wall clock of its place (TD-14). */
export function EventForm({ locale, messages, onSaved }: Props) {
  const t = messages.staff.event;
  const [value, setValue] = useState({ ...empty, ...readDraft<typeof empty>('event') });
  const errors = useErrors(locale, messages.errors);
  const set = (part: Partial<typeof empty>) => {
    const next = { ...value, ...part };
    setValue(next);
    keepDraft('event', next);
  };
  async function submit(event: Event) {
    event.preventDefault();
    const body = { ...value, minutes: Number(value.minutes) };
    const parsed = saveEvent.safeParse(body);
    if (!parsed.success) return errors.show(codesOf(parsed.error), null, fields);
    const answer = await post('staff/event', body);
    if (!answer.ok) return errors.showAnswer(answer, fields);
    errors.clear();
    dropDraft('event');
    setValue(empty);
    await onSaved();
  }
  const field = (name: Exclude<keyof typeof empty, 'for_orientation'>, more: object = {}) => (
    <TextField
      name={name}
      label={t[name]}
      value={value[name]}
      onInput={(text) => set({ [name]: text })}
      error={errors.of(name)}
      {...more}
    />
  );
  return (
    <details class="card">
      <summary>{messages.staff.eventNew}</summary>
      <form class="stack" onSubmit={submit} noValidate>
        <div class="pair">
          {field('title_en', { lang: 'en-CA' })}
          {field('title_fr', { lang: 'fr-CA' })}
        </div>
        {field('about_en', { area: true, lang: 'en-CA' })}
        {field('about_fr', { area: true, lang: 'fr-CA' })}
        <div class="pair">
          {field('starts_at', { type: 'datetime-local' })}
          <Select
            name="time_zone"
            label={t.time_zone}
            value={value.time_zone}
            error={errors.of('time_zone')}
            onChange={(time_zone) => set({ time_zone })}
            options={zones.map((zone) => ({ value: zone, label: zone.split('/').at(-1)!.replaceAll('_', ' ') }))}
          />
        </div>
        <div class="pair">
          {field('minutes', { inputMode: 'numeric' })}
          <Choice
            name="spoken"
            label={t.spoken}
            value={value.spoken}
            onChange={(spoken) => set({ spoken })}
            options={(['en', 'fr', 'both'] as const).map((spoken) => ({
              value: spoken,
              label: messages.events.spoken[spoken],
            }))}
          />
        </div>
        {field('url', { type: 'url' })}
        <Check
          name="for_orientation"
          label={t.for_orientation}
          checked={value.for_orientation}
          onChange={(for_orientation) => set({ for_orientation })}
        />
        {errors.general && (
          <p class="note bad" role="alert">
            {errors.general}
          </p>
        )}
        <div>
          <button class="button primary" type="submit">
            {t.save}
          </button>
        </div>
      </form>
    </details>
  );
}
