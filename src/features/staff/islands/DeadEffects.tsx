import type { SectionProps } from '../words.ts';
import { StaffSection } from './StaffSection.tsx';

/** What could not be sent however often it was tried, with a button that tries again. */
export function DeadEffects({ messages, queue, decide }: SectionProps) {
  const t = messages.staff;
  return (
    <StaffSection t={t} title={t.dead} shown={queue.dead_effects.length} total={queue.totals.dead_effects}>
      <ul role="list" className="rows">
        {queue.dead_effects.map((one) => (
          <li key={one.id} className="row justify-between">
            <span>
              {one.kind} · {one.attempts}
              <br />
              <span className="text-sm text-soft">{one.last_error}</span>
            </span>
            <button
              type="button"
              className="button quiet slim"
              onClick={() => void decide('staff/retry', { id: one.id })}
            >
              {t.retry}
            </button>
          </li>
        ))}
      </ul>
    </StaffSection>
  );
}
