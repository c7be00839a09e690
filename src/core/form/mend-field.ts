type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isRight = (control: Control, field: HTMLElement): boolean => {
  const most = Number(field.querySelector<HTMLElement>('[data-most]')?.dataset['most'] ?? Infinity);
  const isEmpty = control.required && control.value.trim() === '';
  return control.checkValidity() && !isEmpty && [...control.value.trim()].length <= most;
};

/** Takes away what the server said of a field if the field is right now, and its line in the summary of `region`. */
export function mendField(control: Control, field: HTMLElement, region: HTMLElement): void {
  if (!isRight(control, field)) return;
  field.querySelector('.error')!.textContent = '';
  control.ariaInvalid = null;
  const summary = region.querySelector('[data-mistakes]');
  const at = field.querySelector<HTMLElement>('input, select, textarea')!.id;
  summary?.querySelector(`a[href="#${at}"]`)?.closest('li')!.remove();
  if (summary && !summary.querySelector('li, p:not(:has(b))')) summary.remove();
}
