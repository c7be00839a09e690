import { dropDraft, keepDraft, readDraft } from '../../../core/form/drafts.ts';
import { typedIn, typeInto } from '../../../core/form/typed.ts';

const names = ['kind', 'feedback', 'email'] as const;

/** Keeps on this device what is typed, until the server has thanked for it. */
export function keepTyped(form: HTMLFormElement): void {
  const keep = () => keepDraft('feedback', typedIn(form, names));
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (location.hash === '#thanks') dropDraft('feedback');
  // A page that was posted and is loaded anew is posted anew, with the words of then: what was typed since is in the draft.
  else if ('posted' in form.dataset && opened?.type !== 'reload') keep();
  else typeInto(form, readDraft('feedback') ?? {});
  form.addEventListener('input', keep);
}
