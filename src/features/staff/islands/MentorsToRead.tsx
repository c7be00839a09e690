import type { SectionProps } from '../words.ts';
import { MentorToRead } from './MentorToRead.tsx';
import { StaffSection } from './StaffSection.tsx';

/** Mentor profiles that wait for somebody to read them (T17). */
export const MentorsToRead = (section: SectionProps) => {
  const { messages, queue } = section;
  const t = messages.staff;
  return (
    <StaffSection t={t} title={t.waiting} shown={queue.waiting.length} total={queue.totals.waiting}>
      {queue.waiting.map((mentor) => (
        <MentorToRead key={mentor.id} {...section} mentor={mentor} />
      ))}
    </StaffSection>
  );
};
