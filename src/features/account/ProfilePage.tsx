import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { saveProfile } from '../../schemas/account.ts';
import { codesOf } from '../../schemas/text.ts';
import { post } from '../../services/api.ts';
import { database } from '../../services/database.ts';
import { keepDraft, readDraft, dropDraft } from '../../services/drafts.ts';
import { storedSession } from '../../services/session.ts';
import { Check, Choice, PickMany, Select, TextField } from '../shared/Field.tsx';
import { useErrors } from '../shared/useErrors.ts';
import { useMember } from '../shared/useMember.ts';
import { Preferences } from './Preferences.tsx';

export type Option = { value: string; label: string };
type Profile = { display_name: string; full_name: string; phone: string; locale: string; province_code: string; city: string; time_zone: string; languages: string[]; about: string; use_initials: boolean };
type Props = {
  locale: Locale;
  messages: Pick<Messages, 'profile' | 'errors' | 'site' | 'mentorForm'>;
  languages: Option[];
  provinces: (Option & { zones: string[] })[];
};
const fields = ['display_name', 'full_name', 'phone', 'province', 'city', 'time_zone', 'languages', 'about', 'locale'];
const zones = ['America/St_Johns', 'America/Halifax', 'America/Moncton', 'America/Goose_Bay', 'America/Blanc-Sablon', 'America/Toronto', 'America/Iqaluit', 'America/Atikokan', 'America/Winnipeg', 'America/Rankin_Inlet', 'America/Regina', 'America/Edmonton', 'America/Yellowknife', 'America/Cambridge_Bay', 'America/Whitehorse', 'America/Dawson_Creek', 'America/Vancouver'];

/** One's own profile: what others see, what stays private, what arrives, and the way out. */
export default function ProfilePage({ locale, messages, languages, provinces }: Props) {
  const t = messages.profile;
  const member = useMember(locale);
  const [value, setValue] = useState<Profile | null>(null);
  const [saved, setSaved] = useState(false);
  const [busy, setBusy] = useState(false);
  const errors = useErrors(locale, messages.errors);

  useEffect(() => {
    if (!member) return;
    void (async () => {
      const me = storedSession()!.user!.id;
      const db = await database();
      const [{ data: own, error }, { data: contact }] = await Promise.all([
        db.from('profiles').select('display_name, locale, province_code, city, time_zone, languages, about, use_initials').eq('id', me).maybeSingle(),
        db.from('profile_contacts').select('full_name, phone').maybeSingle(),
      ]);
      // Who is leaving reads nothing of their own any more but the page where they can stay.
      if (!own && !error) return location.replace(path(locale, 'myData'));
      if (!own) return errors.show(['offline']);
      setValue({
        ...own, province_code: own.province_code ?? '', city: own.city ?? '', about: own.about ?? '',
        full_name: contact?.full_name ?? '', phone: contact?.phone ?? '', ...readDraft<Profile>('profile'),
      });
    })();
  }, []);
  const set = (part: Partial<Profile>) => {
    setSaved(false);
    setValue((now) => {
      const next = { ...now!, ...part };
      keepDraft('profile', next);
      return next;
    });
  };
  async function submit(event: Event) {
    event.preventDefault();
    if (busy || !value) return;
    const parsed = saveProfile.safeParse(value);
    if (!parsed.success) return errors.show(codesOf(parsed.error), null, fields);
    setBusy(true);
    const answer = await post('profile', value);
    setBusy(false);
    if (!answer.ok) return errors.showAnswer(answer, fields);
    errors.clear();
    dropDraft('profile');
    setSaved(true);
  }

  if (!value) return errors.general ? <p class="note bad" role="alert">{errors.general}</p> : <div class="skeleton" role="status" aria-label={messages.site.loading}><i /><i /></div>;
  const zoneList = [...new Set([value.time_zone, ...(provinces.find((one) => one.value === value.province_code)?.zones ?? []), ...zones])];
  return (
    <div class="stack sections">
      <form class="stack" onSubmit={submit} noValidate>
        <p class="soft">{t.intro}</p>
        <TextField name="display_name" label={t.name} hint={t.nameHint} autoComplete="nickname" value={value.display_name} onInput={(display_name) => set({ display_name })} error={errors.of('display_name')} />
        <div class="pair">
          <Select name="province" label={t.province} value={value.province_code} error={errors.of('province')} options={[{ value: '', label: t.choose }, ...provinces]}
            onChange={(province_code) => set({ province_code, time_zone: provinces.find((one) => one.value === province_code)?.zones[0] ?? value.time_zone })} />
          <TextField name="city" label={t.city} autoComplete="address-level2" value={value.city} onInput={(city) => set({ city })} error={errors.of('city')} />
        </div>
        <Select name="time_zone" label={t.zone} value={value.time_zone} error={errors.of('time_zone')} onChange={(time_zone) => set({ time_zone })}
          options={zoneList.map((zone) => ({ value: zone, label: zone.split('/').at(-1)!.replaceAll('_', ' ') }))} />
        <PickMany name="languages" label={t.languages} values={value.languages} most={10} addLabel={t.addLanguage} options={languages} error={errors.of('languages')}
          removeLabel={(language) => fill(messages.mentorForm.remove, { value: language })} onChange={(chosen) => set({ languages: chosen })} />
        <TextField area name="about" label={t.about} hint={t.aboutHint} value={value.about} onInput={(about) => set({ about })} error={errors.of('about')} />
        <Check name="use_initials" label={t.initials} checked={value.use_initials} onChange={(use_initials) => set({ use_initials })} />
        <div class="pair">
          <TextField name="full_name" label={t.fullName} hint={t.fullNameHint} autoComplete="name" value={value.full_name} onInput={(full_name) => set({ full_name })} error={errors.of('full_name')} />
          <TextField name="phone" type="tel" inputMode="tel" label={t.phone} hint={t.phoneHint} autoComplete="tel" value={value.phone} onInput={(phone) => set({ phone })} error={errors.of('phone')} />
        </div>
        <Choice name="locale" label={t.locale} value={value.locale} onChange={(chosen) => set({ locale: chosen })} options={[{ value: 'en', label: 'English' }, { value: 'fr', label: 'Français' }]} />
        {errors.general && <p class="note bad" role="alert">{errors.general}</p>}
        <div class="row">
          <button class="button primary wide-on-phone" type="submit" aria-disabled={busy}>{t.save}</button>
          <span role="status">{saved ? t.saved : ''}</span>
          <a href={path(locale, 'mentorProfile')}>{t.mentorLink}</a>
        </div>
      </form>
      <Preferences t={t} />
      <section class="stack">
        <h2>{t.data}</h2>
        <p><a href={path(locale, 'myData')}>{t.dataLink}</a></p>
      </section>
    </div>
  );
}
