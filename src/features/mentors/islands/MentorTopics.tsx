import { useEffect, useState } from 'react';
import type { DraftForm } from '../../../core/form/useDraftForm.ts';
import { PickMany } from '../../../core/ui/PickMany.tsx';
import { TextField } from '../../../core/ui/TextField.tsx';
import { fill } from '../../../core/i18n/translate.ts';
import { topicSynonymsOnce } from '../../topics/queries.ts';
import { linesOf, type MentorDraft } from '../mentor-draft.ts';
import type { MentorFormProps } from '../words.ts';

type Props = Pick<MentorFormProps, 'locale' | 'messages' | 'topics'> & { form: DraftForm<MentorDraft> };

/** What a mentor helps with: topics, searched by all that people call them, and skills that no topic names. */
export function MentorTopics({ locale, messages: { mentorForm: t, pick }, topics, form }: Props) {
  const skills = form.value!.own_skills;
  const [also, setAlso] = useState<Record<string, string>>({});
  useEffect(() => void topicSynonymsOnce().then(setAlso), []);
  return (
    <>
      <PickMany
        locale={locale}
        t={pick}
        label={t.topics}
        hint={t.topicsHint}
        most={8}
        addLabel={t.topicsAdd}
        options={topics.map((one) => ({ ...one, also: also[one.value] ?? '' }))}
        other={{
          label: (typed) => fill(t.asOwnSkill, { skill: typed }),
          run: (typed) => form.set({ own_skills: [...linesOf(skills), typed].join('\n') }),
        }}
        {...form.field('topics')}
      />
      <TextField area label={t.ownSkills} hint={t.ownSkillsHint} {...form.field('own_skills')} />
    </>
  );
}
