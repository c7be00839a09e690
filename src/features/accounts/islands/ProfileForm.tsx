import { useState } from 'react';
import { island } from '../../../core/query/island.tsx';
import { ChangedElsewhere } from '../../../core/ui/ChangedElsewhere.tsx';
import { Check } from '../../../core/ui/Check.tsx';
import { Choice } from '../../../core/ui/ChoiceField.tsx';
import { FormMistakes } from '../../../core/ui/FormMistakes.tsx';
import { Loading } from '../../../core/ui/Loading.tsx';
import { NotFetched } from '../../../core/ui/NotFetched.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import { useMember } from '../../../core/useMember.ts';
import { shownPhone } from '../../../core/domain/phone.ts';
import { path } from '../../../core/i18n/paths.ts';
import type { Messages } from '../../../words.ts';
import { profileFieldNames, siteLanguages } from '../profile-form.ts';
import { useProfileForm } from './useProfileForm.ts';
import { WhoFields, type WhoFieldsProps } from './WhoFields.tsx';

type Props = Omit<WhoFieldsProps, 'form'> & { messages: Pick<Messages, 'profile' | 'pick' | 'errors' | 'site'> };

/** One's own profile: what others see and what stays private. */
function ProfileForm(props: Props) {
  const { locale, messages } = props;
  const { profile: t, errors } = messages;
  const isMember = useMember(locale);
  const [isSaved, setSaved] = useState(false);
  const { form, error, ...profile } = useProfileForm({ locale, errors, isMember, onTyped: () => setSaved(false) });

  async function save() {
    if ((await profile.save())?.ok) setSaved(true);
  }
  async function settle(choice: 'mine' | 'theirs') {
    form.settle(choice);
    await save();
  }

  if (error) return <NotFetched locale={locale} errors={errors} error={error} />;
  if (!form.value) return <Loading label={messages.site.loading} />;
  const phone = form.field('phone');
  return (
    <form
      className="stack"
      noValidate
      ref={form.errors.scope}
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <p className="text-soft">{t.intro}</p>
      <FormMistakes errors={errors} of={[form.errors]} />
      <WhoFields {...props} form={form} />
      <TextField area label={t.about} hint={t.aboutHint} {...form.field('about')} />
      <Check label={t.initials} {...form.field('use_initials')} />
      <TextField
        type="tel"
        inputMode="tel"
        label={t.phone}
        hint={t.phoneHint}
        autoComplete="tel"
        {...phone}
        value={shownPhone(phone.value)}
      />
      <Choice label={t.locale} options={siteLanguages} {...form.field('locale')} />
      {form.theirs && (
        <ChangedElsewhere
          t={t.changed}
          names={profileFieldNames(locale, t, props.provinces, props.languages)}
          fields={form.conflicts}
          mine={form.value}
          theirs={form.theirs}
          onSettle={(choice) => void settle(choice)}
        />
      )}
      <div className="row">
        <button className="button primary wide-on-phone" type="submit" aria-disabled={form.isBusy}>
          {t.save}
        </button>
        <span role="status">{isSaved ? t.saved : ''}</span>
        <a className="link" href={path(locale, 'mentorProfile')}>
          {t.mentorLink}
        </a>
      </div>
    </form>
  );
}

export default island(ProfileForm);
