import type { SectionProps } from '../words.ts';
import { DeadEffects } from './DeadEffects.tsx';
import { Events } from './Events.tsx';
import { Feedback } from './Feedback.tsx';
import { GroupSessions } from './GroupSessions.tsx';
import { Orientations } from './Orientations.tsx';
import { PausedMentors } from './PausedMentors.tsx';
import { StoriesToRead } from './StoriesToRead.tsx';

/** The sections of the staff page below the first screen, with the form of an event: a script of their own. */
export default function LaterSections({ onSaved, ...section }: SectionProps & { onSaved: () => Promise<void> }) {
  return (
    <>
      <Feedback {...section} />
      <StoriesToRead {...section} />
      <Events {...section} onSaved={onSaved} />
      <Orientations {...section} />
      <PausedMentors {...section} />
      <GroupSessions {...section} />
      <DeadEffects {...section} />
    </>
  );
}
