import type { SectionProps } from '../words.ts';
import { Events } from './Events.tsx';
import { Feedback } from './Feedback.tsx';
import { GroupSessions } from './GroupSessions.tsx';
import { JoinAccounts } from './JoinAccounts.tsx';
import { Orientations } from './Orientations.tsx';
import { PausedMentors } from './PausedMentors.tsx';
import { StoriesToRead } from './StoriesToRead.tsx';
import { PausedMentorships } from './PausedMentorships.tsx';
import { SuspendedMembers } from './SuspendedMembers.tsx';

/** The sections of the staff page below the first screen, with the form of an event: a script of their own. */
export default function LaterSections({ onSaved, ...section }: SectionProps & { onSaved: () => Promise<void> }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-10 lg:grid-cols-2 [&>[data-empty]]:order-last [&>[data-empty]]:-mt-7 lg:[&>[data-empty]]:col-span-2">
      <Feedback {...section} />
      {section.queue.may.decide && (
        <>
          <StoriesToRead {...section} />
          <Events {...section} onSaved={onSaved} />
          <Orientations {...section} />
          <PausedMentors {...section} />
        </>
      )}
      <SuspendedMembers {...section} />
      <PausedMentorships {...section} />
      <GroupSessions {...section} />
      <JoinAccounts {...section} onJoined={onSaved} />
    </div>
  );
}
