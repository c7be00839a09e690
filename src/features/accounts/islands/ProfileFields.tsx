import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { Check } from '../../../core/ui/Check.tsx';
import { Choice } from '../../../core/ui/ChoiceField.tsx';
import type { Option } from '../../../core/ui/FieldFrame.tsx';
import { PickMany } from '../../../core/ui/PickMany.tsx';
import { Select } from '../../../core/ui/Select.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { siteLanguages, type Profile } from '../profile-form.ts';
import { inCity, inProvince, zoneChoices, zoneName, type Province } from '../time-zones.ts';

export type ProfileFieldsProps = {
  locale: Locale;
  messages: Pick<Messages, 'profile' | 'errors' | 'site' | 'mentorForm'>;
  languages: Option[];
  provinces: Province[];
  form: DraftForm<Profile>;
};

/** The fields of a profile: name, place and clock, languages, what others read, and what stays private. */
export function ProfileFields({ messages, languages, provinces, form }: ProfileFieldsProps) {
  const t = messages.profile;
  const value = form.value!;
  return (
    <>
      <div className="pair">
        <TextField label={t.name} hint={t.nameHint} autoComplete="nickname" {...form.field('display_name')} />
        <TextField label={t.pronouns} hint={t.pronounsHint} {...form.field('pronouns')} />
      </div>
      <div className="pair">
        <Select
          label={t.province}
          options={[{ value: '', label: t.choose }, ...provinces]}
          {...form.field('province_code', 'province')}
          onChange={(code) => form.set(inProvince(provinces, value, code))}
        />
        <TextField
          label={t.city}
          autoComplete="address-level2"
          {...form.field('city')}
          onChange={(city) => form.set(inCity(provinces, value, city))}
        />
      </div>
      <Select
        label={t.zone}
        options={zoneChoices(provinces, value).map((zone) => ({
          value: zone,
          label: zone ? zoneName(zone) : t.choose,
        }))}
        {...form.field('time_zone')}
      />
      <PickMany
        label={t.languages}
        most={10}
        addLabel={t.addLanguage}
        options={languages}
        removeLabel={(language) => fill(messages.mentorForm.remove, { value: language })}
        {...form.field('languages')}
      />
      <TextField area label={t.about} hint={t.aboutHint} {...form.field('about')} />
      <Check label={t.initials} {...form.field('use_initials')} />
      <div className="pair">
        <TextField label={t.fullName} hint={t.fullNameHint} autoComplete="name" {...form.field('full_name')} />
        <TextField
          type="tel"
          inputMode="tel"
          label={t.phone}
          hint={t.phoneHint}
          autoComplete="tel"
          {...form.field('phone')}
        />
      </div>
      <Choice label={t.locale} options={siteLanguages} {...form.field('locale')} />
    </>
  );
}
