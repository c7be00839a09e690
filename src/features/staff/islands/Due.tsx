import type { SectionProps } from '../words.ts';
import { DeadEffects } from './DeadEffects.tsx';
import { FailingJobs } from './FailingJobs.tsx';
import { NearDeadlines } from './NearDeadlines.tsx';

/** What comes due or does not run: jobs that fail, e-mails that did not leave, requests near their date. */
export const Due = (section: SectionProps) => (
  <div className="stack gap-10">
    {section.queue.may.decide && <FailingJobs {...section} />}
    {section.queue.may.decide && section.queue.dead_effects.length > 0 && <DeadEffects {...section} />}
    <NearDeadlines {...section} />
  </div>
);
