type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

const isRight = (control: Control, field: HTMLElement): boolean => {
  const most = Number(field.querySelector<HTMLElement>('[data-most]')?.dataset['most'] ?? Infinity);
  const isEmpty = control.required && control.value.trim() === '';
  return control.checkValidity() && !isEmpty && [...control.value.trim()].length <= most;
};

const known = new WeakSet<HTMLElement>();

/**
 * What a page does more about mistakes with a script, in `region`: what the server said of a field goes, with its line in
 * the summary, as soon as the field is right; and a line of the summary leads to its field without changing the address,
 * where what stands behind the # may mean something.
 */
export function mend(region: HTMLElement): void {
  if (known.has(region)) return;
  known.add(region);
  region.addEventListener('input', ({ target }) => {
    const control = target as Control;
    const field = control.closest<HTMLElement>('.field:has(.error:not(:empty))');
    if (!field || !isRight(control, field)) return;
    field.querySelector('.error')!.textContent = '';
    control.ariaInvalid = null;
    const summary = region.querySelector('[data-mistakes]');
    const at = field.querySelector<HTMLElement>('input, select, textarea')!.id;
    summary?.querySelector(`a[href="#${at}"]`)?.closest('li')!.remove();
    if (summary && !summary.querySelector('li, p:not(:has(b))')) summary.remove();
  });
  region.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-mistakes] a');
    if (!link) return;
    event.preventDefault();
    document.getElementById(link.hash.slice(1))?.focus();
  });
}
