import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { patchOf, type Edits } from '../../../core/form/edits.ts';
import { postChecked, problemsOf, refusal } from '../../../core/form/post-checked.ts';
import { useDraftForm } from '../../../core/form/useDraftForm.ts';
import type { ErrorWords } from '../../../core/form/useErrors.ts';
import { path } from '../../../core/i18n/paths.ts';
import { asForm, profileFields, type Profile, type StoredProfile } from '../profile-form.ts';
import { profileQuery, readProfile } from '../queries.ts';
import { saveProfile } from '../schema.ts';

type Options = ErrorWords & { isMember: boolean; onTyped?: () => void };

const check = (edits: Edits<Profile>): string[] => [
  ...problemsOf(saveProfile, patchOf(edits)),
  ...(edits.value.time_zone ? [] : ['time_zone_required']),
];

/** One's own profile as a form: filled from what is stored, and saved as a patch of what was changed. */
export function useProfileForm({ locale, errors, isMember, onTyped = () => {} }: Options) {
  const { data: stored, error } = useQuery({ ...profileQuery(), enabled: isMember });
  const form = useDraftForm<Profile>({
    locale,
    errors,
    draft: 'profile',
    fields: profileFields,
    readStored: () => readProfile().catch(() => null),
    check,
    onTyped,
  });
  useEffect(() => {
    if (stored) form.load(stored);
    // Who is leaving reads nothing of their own any more but the page where they can stay.
    else if (stored === null) location.replace(path(locale, 'myData'));
  }, [stored, locale]);

  const save = () =>
    form.send<{ profile: StoredProfile }>(
      async (edits) =>
        edits.value.time_zone ? postChecked('profile', saveProfile, patchOf(edits)) : refusal(['time_zone_required']),
      { stored: ({ profile }) => asForm(profile) },
    );
  return { form, error, save };
}
