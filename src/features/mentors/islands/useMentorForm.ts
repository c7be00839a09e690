import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { fieldOf } from '../../../core/domain/errors.ts';
import { patchOf, type Edits } from '../../../core/form/edits.ts';
import { postChecked, problemsOf } from '../../../core/form/post-checked.ts';
import { useDraftForm } from '../../../core/form/useDraftForm.ts';
import { post } from '../../../core/http/api.ts';
import { askAgain } from '../../../core/query/client.ts';
import { useProfileForm } from '../../accounts/islands/useProfileForm.ts';
import {
  blankMentor,
  missing,
  missingConsent,
  missingOfProfile,
  toPayload,
  type MentorDraft,
  type StoredMentor,
} from '../mentor-draft.ts';
import { mentorFields, stepOf, type StepName } from '../mentor-steps.ts';
import { mentorFormQuery, readMentor, type Standing } from '../queries.ts';
import { saveMentor } from '../schema.ts';
import type { MentorFormProps } from '../words.ts';

const autosaveAfter = 1500;

type Saved = Pick<Standing, 'status' | 'slug'> & { profile: StoredMentor & { topics: string[] } };
export type MentorFormState = ReturnType<typeof useMentorForm>;

const asPatch = ({ begun, value }: Edits<MentorDraft>) => patchOf({ begun: toPayload(begun), value: toPayload(value) });
const check = (edits: Edits<MentorDraft>) => [...missing(edits.value), ...problemsOf(saveMentor, asPatch(edits))];

/**
 * A mentor's form over two things that are stored: one's own profile, and what one offers. What one offers is saved as a
 * draft while one writes; both are saved at the end of a step, and sent when they are whole (T13, T17, T18).
 */
export function useMentorForm({ locale, messages, versions, orientation }: MentorFormProps, isMember: boolean) {
  const { errors, mentorForm: t, site } = messages;
  const { data, error } = useQuery({ ...mentorFormQuery(), enabled: isMember });
  const [standing, setStanding] = useState<Standing | null>(null);
  const [agreed, setAgreed] = useState({ conduct: false, orientation: false });
  const [note, setNote] = useState('');
  const [isSentNow, setSentNow] = useState(false);
  const autosave = useRef<ReturnType<typeof setTimeout>>(undefined);
  const photo = useRef<() => Promise<boolean>>(async () => true);
  const who = useProfileForm({ locale, errors, isMember, onTyped: () => setNote('') });
  const form = useDraftForm<MentorDraft>({
    locale,
    errors,
    draft: 'mentor',
    fields: mentorFields,
    readStored: async () => (await readMentor().catch(() => null))?.stored ?? null,
    check,
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

  /** Each error at its field, in one's own profile or in what one offers. */
  function show(codes: string[], retryAfter: number | null = null) {
    const isOfProfile = (code: string) => fieldOf(code) !== null && stepOf(fieldOf(code)!) === 'who';
    who.form.errors.show(codes.filter(isOfProfile), retryAfter);
    form.errors.show(
      codes.filter((code) => !isOfProfile(code)),
      retryAfter,
    );
  }

  async function save({ quiet = false } = {}) {
    clearTimeout(autosave.current);
    const answer = await form.send<Saved>((edits) => postChecked('mentor-profile', saveMentor, asPatch(edits)), {
      quiet,
      // Nothing changes under the hands of somebody who writes on.
      asTyped: true,
      stored: ({ profile }) => blankMentor(profile, profile.topics),
      onRefused: ({ errors: refused, retryAfter }) => {
        show(
          refused.map((one) => one.code),
          retryAfter,
        );
        return true;
      },
    });
    if (answer?.ok) {
      const { status, slug } = answer.value;
      setStanding((now) => ({ review_reason: null, submitted_at: null, ...now, status, slug }));
      setNote(t.savedAt);
    } else if (quiet && answer?.code === 'offline') setNote(site.offline);
    return answer;
  }

  /** Saves what was changed of both, and the picture that was picked. True when one can go on: all is stored, or kept on this device until there is a connection. */
  async function saveBoth({ isOfflineFine = false } = {}): Promise<boolean> {
    for (const [part, send] of [
      [who.form, who.save],
      [form, save],
    ] as const) {
      if (!part.isChanged()) continue;
      const answer = await send();
      if (answer?.ok) continue;
      if (!isOfflineFine || answer?.code !== 'offline') return false;
      part.errors.clear();
      setNote(site.offline);
      return true;
    }
    if (!(await photo.current())) return false;
    setNote(t.savedAt);
    return true;
  }

  /** What is wrong in a step, or in all of them. */
  function lacking(step?: StepName): string[] {
    if (!who.form.value || !form.value) return [];
    const consent = isPublished
      ? []
      : missingConsent({ ...agreed, orientation: agreed.orientation || !mustBeOriented });
    const all = [...missingOfProfile(who.form.value), ...who.form.check(), ...form.check(), ...consent];
    return [...new Set(all)].filter((code) => !step || stepOf(fieldOf(code) ?? '') === step);
  }
  /** Shows what is wrong; nothing typed waits for it to be mended. */
  function refuse(codes: string[]): boolean {
    show(codes);
    if (codes.length > 0 && !isPublished && form.isChanged()) void save({ quiet: true });
    return codes.length > 0;
  }

  async function sendForReview() {
    const answer = await form.send(
      async () => {
        const noted = mustBeOriented && (await post('orientation', { track: 'mentor', version: orientation.version }));
        return noted && !noted.ok ? noted : post('mentor-profile/submit', { conduct_version: versions.conduct });
      },
      {
        onRefused({ errors: refused, retryAfter }) {
          show(
            refused.map((one) => one.code),
            retryAfter,
          );
          return true;
        },
      },
    );
    if (!answer?.ok) return;
    setSentNow(true);
    await askAgain('mentor-form');
  }

  const unfinished = new Set(lacking().map((code) => stepOf(fieldOf(code) ?? '')));
  return {
    who: who.form,
    form,
    error: error ?? who.error,
    standing,
    isPublished,
    isSentNow,
    isInvited: data?.isInvited ?? false,
    /** With staff, nothing can be changed. */
    isLocked: standing?.status === 'pending' || standing?.status === 'suspended',
    orientedAt: (isOriented && data?.orientation.last?.completed_at) || null,
    mustBeOriented,
    agreed,
    setAgreed(now: typeof agreed) {
      setAgreed(now);
      form.errors.mend(['conduct', 'orientation'], missingConsent(now));
    },
    note,
    photo,
    isDone: (step: StepName) => !unfinished.has(step),
    /** Makes sure that there is a mentor profile for a photo to stand on. */
    async prepare(): Promise<boolean> {
      if (standing) return true;
      return (!who.form.isChanged() || (await who.save())?.ok === true) && (await save())?.ok === true;
    },
    /** Saves a step; true when one can go on to the next. */
    async finishStep(step: StepName): Promise<boolean> {
      return !refuse(lacking(step)) && saveBoth({ isOfflineFine: true });
    },
    async submit() {
      if (!refuse(lacking()) && (await saveBoth()) && !isPublished) await sendForReview();
    },
    async settle(part: 'who' | 'offer', keep: 'mine' | 'theirs') {
      (part === 'who' ? who.form : form).settle(keep);
      await saveBoth();
    },
    async answerInvitation(accept: boolean) {
      const answer = await post('invitation', { accept });
      if (!answer.ok) return form.errors.showAnswer(answer);
      await Promise.all([askAgain('mentor-form'), askAgain('profile')]);
    },
    async leaveList() {
      if ((await post('mentor-profile/withdraw')).ok) await askAgain('mentor-form');
    },
  };
}
