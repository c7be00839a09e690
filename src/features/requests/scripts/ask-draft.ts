import { dropDraft, keepDraft, readDraft } from '../../../core/form/drafts.ts';
import { typedIn, typeInto } from '../../../core/form/typed.ts';
import { askFields, type AskFields } from '../ask-fields.ts';

/** What was typed for one mentor, kept on this device with the id that the request will have: a second try is the same send. */
export function askDraft(mentor: string) {
  const name = `ask-${mentor}`;
  const idOf = (form: HTMLFormElement) => form.elements.namedItem('id') as HTMLInputElement;
  const keep = (form: HTMLFormElement) => keepDraft(name, typedIn(form, askFields));
  return {
    keep,
    drop: () => dropDraft(name),
    /** Puts back what was typed before; true when there were words. A form that the server sends back has the newest in it. */
    startWith(form: HTMLFormElement, isFirst: boolean): boolean {
      const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
      const isReload = isFirst && opened?.type === 'reload';
      if ('posted' in form.dataset && !isReload) {
        keep(form);
        return false;
      }
      const draft = readDraft<AskFields>(name);
      // A copy of the form that a device kept has the id of the request it was made for.
      idOf(form).value = draft?.id ?? crypto.randomUUID();
      typeInto(form, draft ?? {});
      return Boolean(draft?.goal || draft?.background || draft?.why);
    },
  };
}
