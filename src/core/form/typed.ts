type Typed = Record<string, string>;
type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement | RadioNodeList;

const fieldOf = (form: HTMLFormElement, name: string) => form.elements.namedItem(name) as Field | null;
const isCheck = (field: Field): field is HTMLInputElement =>
  field instanceof HTMLInputElement && field.type === 'checkbox';

/** What stands in these fields of a form, each as a text; a box that is not ticked is `''`. */
export const typedIn = (form: HTMLFormElement, names: readonly string[]): Typed =>
  Object.fromEntries(
    names.flatMap((name) => {
      const field = fieldOf(form, name);
      return field ? [[name, isCheck(field) && !field.checked ? '' : field.value]] : [];
    }),
  );

/** Puts texts back into the fields of their names. One that nobody types into, or that is not there any more, stays as it is. */
export function typeInto(form: HTMLFormElement, typed: Partial<Typed>): void {
  for (const [name, value] of Object.entries(typed)) {
    const field = fieldOf(form, name);
    if (!field || value === undefined || (field instanceof HTMLInputElement && field.type === 'hidden')) continue;
    if (isCheck(field)) field.checked = value === field.value;
    else field.value = value;
  }
}
