/** @jsxImportSource preact */
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SuggestionAnswer } from './types.ts';
import type { Budget, Wants } from './domain/wants.ts';
import type { Duration, Format } from '../../core/database/types.ts';
import type { Locale } from '../../core/i18n/locales.ts';
import { fill } from '../../core/i18n/translate.ts';
import { durations, meetingFormats } from '../mentors/schema.ts';
import { codesOf } from '../../core/form/text-schema.ts';
import { budgets, topicsAtMost, wholeWants } from './schema.ts';
import type { Answer } from '../../core/http/api.ts';
import { storedSession } from '../../core/session/session.ts';
import { ChangedElsewhere, labelled, type FieldNames } from '../shared/ChangedElsewhere.tsx';
import { Choice, Choices, PickMany, Select, TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';
import type { SuggestionMessages, SuggestionNames } from './words.ts';

type Props = {
  locale: Locale;
  messages: SuggestionMessages;
  names: SuggestionNames;
  pricesShown: boolean;
  said: Wants | null;
  onSay: (wants: Wants) => Promise<Answer<SuggestionAnswer>>;
  /** What another window saved meanwhile, and the choice. */
  changed: { mine: Wants; theirs: Wants; fields: (keyof Wants)[]; onSettle: (keep: 'mine' | 'theirs') => void } | null;
};

const fields = ['wish', 'topics', 'languages', 'province', 'time_zone', 'formats', 'durations', 'budget'];

/** What a page knows before anything is said: the language it is read in, and the visitor's own hours. */
const untold = (locale: Locale, zones: string[]): Wants => {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone;
  return {
    goal: '',
    topics: [],
    languages: [locale],
    province_code: null,
    time_zone: zones.includes(here) ? here : null,
    formats: [],
    durations: [],
    budget: 'any',
  };
};

/** What a mentee wants, the short part first; the rest opens where it is asked for. */
export function WantsForm({ locale, messages, names, pricesShown, said, onSay, changed }: Props) {
  const { suggestions: t, mentor: m } = messages;
  const [wants, setWants] = useState<Wants>(
    () =>
      said ??
      untold(
        locale,
        names.zones.map((zone) => zone.value),
      ),
  );
  const [busy, setBusy] = useState(false);
  const errors = useErrors(locale, messages.errors);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (said) form.current?.querySelector('textarea')?.focus();
  }, []);
  const set = (part: Partial<Wants>) => setWants((now) => ({ ...now, ...part }));
  const remove = (value: string) => fill(t.remove, { value });

  async function submit(event: Event) {
    event.preventDefault();
    if (busy) return;
    const parsed = wholeWants.safeParse(wants);
    if (!parsed.success) return errors.show(codesOf(parsed.error), null, fields);
    errors.clear();
    setBusy(true);
    const answer = await onSay(wants);
    setBusy(false);
    if (answer.ok || answer.code !== 'profile_changed') errors.showAnswer(answer, fields);
  }

  const called: FieldNames<Wants> = {
    goal: { label: t.goal },
    topics: { label: t.topics, nameOf: labelled(names.topics) },
    languages: { label: t.languages, nameOf: labelled(names.languages) },
    province_code: { label: t.province, nameOf: labelled(names.provinces) },
    time_zone: { label: t.zone, nameOf: labelled(names.zones) },
    formats: { label: t.formats, nameOf: (value) => m.formats[value as Format] },
    durations: { label: t.durations, nameOf: (value) => m.durations[value as Duration] },
    budget: { label: t.budget, nameOf: (value) => t.budgets[value as Budget] },
  };
  return (
    <form class="stack wants" ref={form} onSubmit={submit} noValidate>
      <TextField
        area
        name="wish"
        label={t.goal}
        hint={t.goalHint}
        value={wants.goal}
        onInput={(goal) => set({ goal })}
        error={errors.of('wish')}
      />
      <PickMany
        name="topics"
        label={t.topics}
        hint={t.topicsHint}
        values={wants.topics}
        most={topicsAtMost}
        addLabel={t.topicsAdd}
        removeLabel={remove}
        options={names.topics}
        error={errors.of('topics')}
        onChange={(topics) => set({ topics })}
      />
      <PickMany
        name="languages"
        label={t.languages}
        hint={t.languagesHint}
        values={wants.languages}
        most={10}
        addLabel={t.languagesAdd}
        removeLabel={remove}
        options={names.languages}
        error={errors.of('languages')}
        onChange={(languages) => set({ languages })}
      />
      <details open={Boolean(said)}>
        <summary>{t.more}</summary>
        <div class="stack">
          <Choices
            name="formats"
            label={t.formats}
            values={wants.formats}
            error={errors.of('formats')}
            onChange={(chosen) => set({ formats: chosen as Format[] })}
            options={meetingFormats.map((value) => ({ value, label: m.formats[value] }))}
          />
          <Choices
            name="durations"
            label={t.durations}
            values={wants.durations}
            error={errors.of('durations')}
            onChange={(chosen) => set({ durations: chosen as Duration[] })}
            options={durations.map((value) => ({ value, label: m.durations[value] }))}
          />
          <div class="pair">
            <Select
              name="province"
              label={t.province}
              value={wants.province_code ?? ''}
              error={errors.of('province')}
              onChange={(code) => set({ province_code: code || null })}
              options={[{ value: '', label: t.anywhere }, ...names.provinces]}
            />
            <Select
              name="time_zone"
              label={t.zone}
              value={wants.time_zone ?? ''}
              error={errors.of('time_zone')}
              onChange={(zone) => set({ time_zone: zone || null })}
              options={[{ value: '', label: t.anyZone }, ...names.zones]}
            />
          </div>
          {pricesShown && (
            <Choice
              name="budget"
              label={t.budget}
              value={wants.budget}
              error={errors.of('budget')}
              onChange={(budget) => set({ budget: budget as Budget })}
              options={budgets.map((value) => ({ value, label: t.budgets[value] }))}
            />
          )}
        </div>
      </details>
      {changed && (
        <ChangedElsewhere
          t={messages.changed}
          names={called}
          fields={changed.fields}
          mine={changed.mine}
          theirs={changed.theirs}
          onSettle={changed.onSettle}
        />
      )}
      {errors.general && (
        <p class="note bad" role="alert">
          {errors.general}
        </p>
      )}
      <div class="row">
        <button class="button primary wide-on-phone" type="submit" aria-disabled={busy}>
          {t.show}
        </button>
        <span class="small soft">{storedSession() ? t.keptAccount : t.keptDevice}</span>
      </div>
    </form>
  );
}
