import { useEffect, useState } from 'preact/hooks';
import { patchOf } from '../../domain/account/edits.ts';
import { zoneOf } from '../../domain/shared/time-zone.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { saveProfile } from '../../schemas/account.ts';
import { codesOf } from '../../schemas/text.ts';
import { post } from '../../services/api.ts';
import { database } from '../../services/database.ts';
import { storedSession } from '../../services/session.ts';
import { Check, Choice, PickMany, Select, TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';
import { useMember } from '../shared/useMember.ts';
import { ChangedElsewhere, labelled, type FieldNames } from '../shared/ChangedElsewhere.tsx';
import { Preferences } from './Preferences.tsx';
import { asForm, type Profile, type StoredProfile } from './profile-fields.ts';
import { useEdits } from './useEdits.ts';

export type Option = { value: string; label: string };
type Props = {
  locale: Locale;
  messages: Pick<Messages, 'profile' | 'errors' | 'site' | 'mentorForm'>;
  languages: Option[];
  provinces: (Option & { zones: string[] })[];
};
const locales = [
  { value: 'en', label: 'English' },
  { value: 'fr', label: 'Français' },
];
const fields = [
  'display_name',
  'full_name',
  'phone',
  'province',
  'city',
  'time_zone',
  'languages',
  'about',
  'pronouns',
  'locale',
];
const zones = [
  'America/St_Johns',
  'America/Halifax',
  'America/Moncton',
  'America/Goose_Bay',
  'America/Blanc-Sablon',
  'America/Toronto',
  'America/Iqaluit',
  'America/Atikokan',
  'America/Winnipeg',
  'America/Rankin_Inlet',
  'America/Regina',
  'America/Edmonton',
  'America/Yellowknife',
  'America/Cambridge_Bay',
  'America/Whitehorse',
  'America/Dawson_Creek',
  'America/Vancouver',
];

/** The profile as it is stored now; null for an account that is leaving, `offline` without an answer. */
async function readProfile(): Promise<Profile | null | 'offline'> {
  const me = storedSession()!.user!.id;
  const db = await database();
  const [{ data: own, error }, { data: contact, error: missed }] = await Promise.all([
    db
      .from('profiles')
      .select('display_name, locale, province_code, city, time_zone, languages, about, pronouns, use_initials')
      .eq('id', me)
      .maybeSingle(),
    db.from('profile_contacts').select('full_name, phone').maybeSingle(),
  ]);
  return error || missed ? 'offline' : own && asForm({ ...own, ...contact });
}

/** One's own profile: what others see, what stays private, what arrives, and the way out. */
export default function ProfilePage({ locale, messages, languages, provinces }: Props) {
  const t = messages.profile;
  const member = useMember(locale);
  const form = useEdits<Profile>('profile');
  const { value } = form;
  const [saved, setSaved] = useState(false);
  const [busy, setBusy] = useState(false);
  const errors = useErrors(locale, messages.errors);

  useEffect(() => {
    if (!member) return;
    void readProfile().then((stored) => {
      if (stored === 'offline') errors.show(['offline']);
      // Who is leaving reads nothing of their own any more but the page where they can stay.
      else if (!stored) location.replace(path(locale, 'myData'));
      else form.load(stored);
    });
  }, []);
  const set = (part: Partial<Profile>) => {
    setSaved(false);
    form.set(part);
  };
  async function submit(event: Event) {
    event.preventDefault();
    if (!busy && value) await save();
  }
  async function save() {
    const sent = form.current();
    if (!sent.value.time_zone) return errors.show(['time_zone_required'], null, fields);
    const patch = patchOf(sent);
    const parsed = saveProfile.safeParse(patch);
    if (!parsed.success) return errors.show(codesOf(parsed.error), null, fields);
    setBusy(true);
    const answer = await post<{ profile: StoredProfile }>('profile', patch);
    const stands = !answer.ok && answer.code === 'profile_changed' ? await readProfile() : null;
    setBusy(false);
    if (stands && stands !== 'offline' && form.showConflicts(stands)) return errors.clear();
    if (!answer.ok) return errors.showAnswer(answer, fields);
    errors.clear();
    form.saved(sent, asForm(answer.value.profile));
    setSaved(true);
  }
  async function settle(keep: 'mine' | 'theirs') {
    form.settle(keep);
    await save();
  }

  if (!value)
    return errors.general ? (
      <p class="note bad" role="alert">
        {errors.general}
      </p>
    ) : (
      <div class="skeleton" role="status" aria-label={messages.site.loading}>
        <i />
        <i />
      </div>
    );
  const zonesOf = (code: string) => provinces.find((one) => one.value === code)?.zones ?? [];
  const zoneList = [...new Set([value.time_zone, ...zonesOf(value.province_code), ...zones])];
  const zoneName = (zone: string) => zone.split('/').at(-1)!.replaceAll('_', ' ');
  const names: FieldNames<Profile> = {
    display_name: { label: t.name },
    full_name: { label: t.fullName },
    phone: { label: t.phone },
    city: { label: t.city },
    about: { label: t.about },
    pronouns: { label: t.pronouns },
    use_initials: { label: t.initials },
    locale: { label: t.locale, nameOf: labelled(locales) },
    province_code: { label: t.province, nameOf: labelled(provinces) },
    time_zone: { label: t.zone, nameOf: zoneName },
    languages: { label: t.languages, nameOf: labelled(languages) },
  };
  /** A new province brings its clock. Where it has several and the town does not say which, the field asks. */
  function moveTo(province_code: string) {
    const zones = zonesOf(province_code);
    const still = zones.length === 0 || zones.includes(value!.time_zone) ? value!.time_zone : '';
    set({ province_code, time_zone: zoneOf({ code: province_code, zones }, value!.city) ?? still });
  }
  function liveIn(city: string) {
    const zones = zonesOf(value!.province_code);
    set({
      city,
      time_zone: (zones.length > 1 && zoneOf({ code: value!.province_code, zones }, city)) || value!.time_zone,
    });
  }
  return (
    <div class="stack sections">
      <form class="stack" onSubmit={submit} noValidate>
        <p class="soft">{t.intro}</p>
        <div class="pair">
          <TextField
            name="display_name"
            label={t.name}
            hint={t.nameHint}
            autoComplete="nickname"
            value={value.display_name}
            onInput={(display_name) => set({ display_name })}
            error={errors.of('display_name')}
          />
          <TextField
            name="pronouns"
            label={t.pronouns}
            hint={t.pronounsHint}
            value={value.pronouns}
            onInput={(pronouns) => set({ pronouns })}
            error={errors.of('pronouns')}
          />
        </div>
        <div class="pair">
          <Select
            name="province"
            label={t.province}
            value={value.province_code}
            error={errors.of('province')}
            options={[{ value: '', label: t.choose }, ...provinces]}
            onChange={moveTo}
          />
          <TextField
            name="city"
            label={t.city}
            autoComplete="address-level2"
            value={value.city}
            onInput={liveIn}
            error={errors.of('city')}
          />
        </div>
        <Select
          name="time_zone"
          label={t.zone}
          value={value.time_zone}
          error={errors.of('time_zone')}
          onChange={(time_zone) => set({ time_zone })}
          options={zoneList.map((zone) => ({ value: zone, label: zone ? zoneName(zone) : t.choose }))}
        />
        <PickMany
          name="languages"
          label={t.languages}
          values={value.languages}
          most={10}
          addLabel={t.addLanguage}
          options={languages}
          error={errors.of('languages')}
          removeLabel={(language) => fill(messages.mentorForm.remove, { value: language })}
          onChange={(chosen) => set({ languages: chosen })}
        />
        <TextField
          area
          name="about"
          label={t.about}
          hint={t.aboutHint}
          value={value.about}
          onInput={(about) => set({ about })}
          error={errors.of('about')}
        />
        <Check
          name="use_initials"
          label={t.initials}
          checked={value.use_initials}
          onChange={(use_initials) => set({ use_initials })}
        />
        <div class="pair">
          <TextField
            name="full_name"
            label={t.fullName}
            hint={t.fullNameHint}
            autoComplete="name"
            value={value.full_name}
            onInput={(full_name) => set({ full_name })}
            error={errors.of('full_name')}
          />
          <TextField
            name="phone"
            type="tel"
            inputMode="tel"
            label={t.phone}
            hint={t.phoneHint}
            autoComplete="tel"
            value={value.phone}
            onInput={(phone) => set({ phone })}
            error={errors.of('phone')}
          />
        </div>
        <Choice
          name="locale"
          label={t.locale}
          value={value.locale}
          onChange={(chosen) => set({ locale: chosen })}
          options={locales}
        />
        {errors.general && (
          <p class="note bad" role="alert">
            {errors.general}
          </p>
        )}
        {form.theirs && (
          <ChangedElsewhere
            t={t.changed}
            names={names}
            fields={form.conflicts}
            mine={value}
            theirs={form.theirs}
            onSettle={(keep) => void settle(keep)}
          />
        )}
        <div class="row">
          <button class="button primary wide-on-phone" type="submit" aria-disabled={busy}>
            {t.save}
          </button>
          <a href={path(locale, 'mentorProfile')}>{t.mentorLink}</a>
          <span role="status">{saved ? t.saved : ''}</span>
        </div>
      </form>
      <Preferences t={t} />
      <section class="stack">
        <h2>{t.data}</h2>
        <p>
          <a href={path(locale, 'myData')}>{t.dataLink}</a>
        </p>
      </section>
    </div>
  );
}
