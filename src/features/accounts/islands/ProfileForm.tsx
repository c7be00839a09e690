import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { postChecked, refusal } from '../../../core/form/post-checked.ts';
import { useDraftForm } from '../../../core/form/useDraftForm.ts';
import { island } from '../../../core/query/island.tsx';
import { ChangedElsewhere } from '../../../core/ui/ChangedElsewhere.tsx';
import { ErrorNote } from '../../../core/ui/ErrorNote.tsx';
import { Loading } from '../../../core/ui/Loading.tsx';
import { NotFetched } from '../../../core/ui/NotFetched.tsx';
import { useMember } from '../../../core/useMember.ts';
import { patchOf } from '../../../core/form/edits.ts';
import { path } from '../../../core/i18n/paths.ts';
import { saveProfile } from '../schema.ts';
import { asForm, profileFieldNames, profileFields, type Profile, type StoredProfile } from '../profile-form.ts';
import { profileQuery, readProfile } from '../queries.ts';
import { ProfileFields, type ProfileFieldsProps } from './ProfileFields.tsx';

type Props = Omit<ProfileFieldsProps, 'form'>;

/** One's own profile: what others see and what stays private. */
function ProfileForm(props: Props) {
  const { locale, messages } = props;
  const t = messages.profile;
  const isMember = useMember(locale);
  const { data: stored, error } = useQuery({ ...profileQuery(), enabled: isMember });
  const [isSaved, setSaved] = useState(false);
  const form = useDraftForm<Profile>({
    locale,
    errors: messages.errors,
    draft: 'profile',
    fields: profileFields,
    readStored: () => readProfile().catch(() => null),
    onTyped: () => setSaved(false),
  });
  useEffect(() => {
    if (stored) form.load(stored);
    // Who is leaving reads nothing of their own any more but the page where they can stay.
    else if (stored === null) location.replace(path(locale, 'myData'));
  }, [stored, locale]);

  async function save() {
    const answer = await form.send<{ profile: StoredProfile }>(
      async (edits) =>
        edits.value.time_zone ? postChecked('profile', saveProfile, patchOf(edits)) : refusal(['time_zone_required']),
      { stored: ({ profile }) => asForm(profile) },
    );
    if (answer?.ok) setSaved(true);
  }
  async function settle(choice: 'mine' | 'theirs') {
    form.settle(choice);
    await save();
  }

  if (error) return <NotFetched locale={locale} errors={messages.errors} error={error} />;
  if (!form.value) return <Loading label={messages.site.loading} />;
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
      <ProfileFields {...props} form={form} />
      <ErrorNote text={form.errors.general} />
      {form.theirs && (
        <ChangedElsewhere
          t={t.changed}
          names={profileFieldNames(t, props.provinces, props.languages)}
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
        <a className="link" href={path(locale, 'mentorProfile')}>
          {t.mentorLink}
        </a>
        <span role="status">{isSaved ? t.saved : ''}</span>
      </div>
    </form>
  );
}

export default island(ProfileForm);
