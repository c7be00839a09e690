/** A field with something wrong beside it: the id of what takes the focus, and what the page calls the field. */
export type WrongField = { at: string; label: string };

const controls = 'input, select, textarea';

/** The fields of a form that say what is wrong with them, from top to bottom. */
export const wrongFieldsIn = (form: HTMLElement): WrongField[] =>
  [...form.querySelectorAll<HTMLElement>('.field .error:not(:empty)')].flatMap((error) => {
    const described = form.querySelector<HTMLElement>(`[aria-describedby~="${error.id}"]`);
    const control = described?.matches(controls) ? described : described?.querySelector<HTMLElement>(controls);
    if (!described || !control) return [];
    control.id ||= `${error.id}-at`;
    const name = described.matches('fieldset')
      ? described.querySelector('legend')
      : (control as HTMLInputElement).labels?.[0];
    return [{ at: control.id, label: name?.textContent?.trim() ?? '' }];
  });
