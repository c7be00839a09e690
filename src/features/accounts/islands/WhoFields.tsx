import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import type { Option } from '../../../core/ui/FieldFrame.tsx';
import { PickMany } from '../../../core/ui/PickMany.tsx';
import { Select } from '../../../core/ui/Select.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import { zoneName } from '../../../core/i18n/zone-name.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import type { Messages } from '../../../words.ts';
import type { Profile } from '../profile-form.ts';
import { inCity, inProvince, zoneChoices, type Province } from '../time-zones.ts';

export type WhoFieldsProps = {
  locale: Locale;
  messages: Pick<Messages, 'profile' | 'pick'>;
  languages: Option[];
  provinces: Province[];
  form: DraftForm<Profile>;
};

/** Who somebody is to others: name and pronouns, place and clock, languages. */
export function WhoFields({ locale, messages: { profile: t, pick }, languages, provinces, form }: WhoFieldsProps) {
  const value = form.value!;
  return (
    <>
      <div className="pair">
        <TextField label={t.name} hint={t.nameHint} autoComplete="nickname" {...form.field('display_name')} />
        <TextField label={t.pronouns} hint={t.pronounsHint} {...form.field('pronouns')} />
      </div>
      <TextField label={t.fullName} hint={t.fullNameHint} autoComplete="name" {...form.field('full_name')} />
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
          label: zone ? zoneName(locale, zone) : t.choose,
        }))}
        {...form.field('time_zone')}
      />
      <PickMany
        locale={locale}
        t={pick}
        label={t.languages}
        most={10}
        addLabel={t.addLanguage}
        options={languages}
        {...form.field('languages')}
      />
    </>
  );
}
