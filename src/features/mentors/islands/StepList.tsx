import { fill } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import { hashOf, stepNames, type StepName } from '../mentor-steps.ts';

type Props = { t: Messages['mentorForm']; step: StepName; isDone: (step: StepName) => boolean };

/** Where one is in the four steps, and a way to each of them. A phone has room for the name of the present one. */
export const StepList = ({ t, step, isDone }: Props) => (
  <nav aria-label={t.progress}>
    <ol role="list" className="flex gap-2 sm:grid sm:grid-cols-4">
      {stepNames.map((name, i) => (
        <li key={name} className={name === step ? 'flex-1' : 'flex-none max-sm:w-12'}>
          <a
            href={hashOf(name)}
            aria-current={name === step ? 'step' : undefined}
            className="flex min-h-11 flex-col gap-1 border-t-4 border-line-strong pt-2 text-sm text-soft no-underline hover:text-ink aria-[current=step]:border-lake aria-[current=step]:font-semibold aria-[current=step]:text-ink"
          >
            <span>
              <span className={name === step ? undefined : 'max-sm:sr-only'}>
                {fill(t.stepName, { number: i + 1, name: t.steps[name] })}
              </span>
              {name !== step && (
                <span className="sm:hidden" aria-hidden="true">
                  {i + 1}
                </span>
              )}
              {isDone(name) && (
                <>
                  <span aria-hidden="true" className="text-moss">
                    {' '}
                    ✓
                  </span>
                  <span className="sr-only"> {t.stepDone}</span>
                </>
              )}
            </span>
          </a>
        </li>
      ))}
    </ol>
  </nav>
);
