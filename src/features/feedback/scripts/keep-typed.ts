import { dropDraft, keepDraft, readDraft } from '../../../core/form/drafts.ts';

const names = ['kind', 'feedback', 'email'] as const;
type Typed = Record<(typeof names)[number], string>;

/** Keeps on this device what is typed, until the server has thanked for it. */
export function keepTyped(form: HTMLFormElement): void {
  const field = (name: string) => form.elements.namedItem(name) as HTMLInputElement | RadioNodeList;
  const keep = () => keepDraft('feedback', Object.fromEntries(names.map((name) => [name, field(name).value])));
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (location.hash === '#thanks') dropDraft('feedback');
  // A page that was posted and is loaded anew is posted anew, with the words of then: what was typed since is in the draft.
  else if ('told' in form.dataset && opened?.type !== 'reload') keep();
  else {
    const draft = readDraft<Typed>('feedback');
    for (const name of names) if (draft?.[name]) field(name).value = draft[name];
  }
  form.addEventListener('input', keep);
}
