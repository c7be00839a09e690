import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { postChecked } from '../../../core/form/post-checked.ts';
import { useDraftForm } from '../../../core/form/useDraftForm.ts';
import { askAgain } from '../../../core/query/client.ts';
import { patchOf } from '../../../core/form/edits.ts';
import { saveMentor } from '../schema.ts';
import { post } from '../../../core/http/api.ts';
import { blankMentor, missing, toPayload, type MentorDraft, type StoredMentor } from '../mentor-draft.ts';
import { mentorFormQuery, readMentor, type Standing } from '../queries.ts';
import type { MentorFormProps } from '../words.ts';

/** The fields at which an error may stand, as codes name them. */
const fields = [
  'headline',
  'headline_en',
  'headline_fr',
  'bio',
  'bio_en',
  'bio_fr',
  'helps_en',
  'helps_fr',
  'first_meeting_en',
  'first_meeting_fr',
  'topics',
  'own_skills',
  'formats',
  'durations',
  'usual_times',
  'pricing',
  'price',
  'max_active',
  'max_pending',
  'weekly_cap',
  'rest_days',
  'conduct',
  'orientation',
];
const autosaveAfter = 1500;

type Saved = Pick<Standing, 'status' | 'slug'> & { profile: StoredMentor & { topics: string[] } };
export type MentorFormState = ReturnType<typeof useMentorForm>;

/** A mentor's form: saved as a draft while one writes, and sent when it is whole (T13, T17, T18). */
export function useMentorForm({ locale, messages, versions, orientation }: MentorFormProps, isMember: boolean) {
  const { data, error } = useQuery({ ...mentorFormQuery(), enabled: isMember });
  const [standing, setStanding] = useState<Standing | null>(null);
  const [agreed, setAgreed] = useState({ conduct: false, orientation: false });
  const [note, setNote] = useState('');
  /** What lacks in one's own profile, which is another page. */
  const [elsewhere, setElsewhere] = useState('');
  const autosave = useRef<ReturnType<typeof setTimeout>>(undefined);
  const form = useDraftForm<MentorDraft>({
    locale,
    errors: messages.errors,
    draft: 'mentor',
    fields,
    readStored: async () => (await readMentor().catch(() => null))?.stored ?? null,
    onTyped() {
      setNote('');
      clearTimeout(autosave.current);
      // A published profile changes only when its owner says so.
      if (!isPublished && !form.theirs) autosave.current = setTimeout(() => void save({ quiet: true }), autosaveAfter);
    },
  });
  const isPublished = standing?.status === 'published';
  const isOriented = data?.orientation.last?.version === orientation.version;
  const mustBeOriented = data?.orientation.required === true && !isOriented;

  useEffect(() => {
    if (!data) return;
    setStanding(data.standing);
    form.load(data.stored);
  }, [data]);

  async function save({ quiet = false } = {}): Promise<boolean> {
    clearTimeout(autosave.current);
    const answer = await form.send<Saved>(
      ({ begun, value }) =>
        postChecked('mentor-profile', saveMentor, patchOf({ begun: toPayload(begun), value: toPayload(value) })),
      // Nothing changes under the hands of somebody who writes on.
      { quiet, asTyped: true, stored: ({ profile }) => blankMentor(profile, profile.topics) },
    );
    if (answer?.ok) {
      const { status, slug } = answer.value;
      setStanding((now) => ({ review_reason: now?.review_reason ?? null, status, slug }));
      setNote(messages.mentorForm.savedAt);
    } else if (quiet && answer?.code === 'offline') setNote(messages.site.offline);
    return answer?.ok ?? false;
  }

  async function sendForReview() {
    const { province, languages } = messages.profile;
    const answer = await form.send(
      async () => {
        const noted = mustBeOriented && (await post('orientation', { track: 'mentor', version: orientation.version }));
        return noted && !noted.ok ? noted : post('mentor-profile/submit', { conduct_version: versions.conduct });
      },
      {
        onRefused({ errors: [first] }) {
          const lacking = { province, languages }[first?.field ?? ''] ?? '';
          setElsewhere(lacking);
          return lacking !== '';
        },
      },
    );
    if (answer?.ok) await askAgain('mentor-form');
  }

  return {
    form,
    error,
    standing,
    isPublished,
    isInvited: data?.isInvited ?? false,
    /** With staff, nothing can be changed. */
    isLocked: standing?.status === 'pending' || standing?.status === 'suspended',
    orientedAt: (isOriented && data?.orientation.last?.completed_at) || null,
    mustBeOriented,
    agreed,
    setAgreed,
    note,
    elsewhere,
    save,
    async submit() {
      form.errors.clear();
      setElsewhere('');
      const agreements = { ...agreed, orientation: agreed.orientation || !mustBeOriented };
      const lacking = isPublished ? [] : missing(form.value!, agreements);
      if (lacking.length > 0) {
        void save({ quiet: true });
        form.errors.show(lacking);
      } else if ((await save()) && !isPublished) await sendForReview();
    },
    async settle(keep: 'mine' | 'theirs') {
      form.settle(keep);
      await save();
    },
    async answerInvitation(accept: boolean) {
      const answer = await post('invitation', { accept });
      if (answer.ok) await askAgain('mentor-form');
      else form.errors.showAnswer(answer);
    },
    async leaveList() {
      if ((await post('mentor-profile/withdraw')).ok) await askAgain('mentor-form');
    },
  };
}
