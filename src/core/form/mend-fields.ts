/** Lets what is wrong with a field go as soon as it is right. What does it is loaded when somebody types in such a field. */
export function mendFields(region: HTMLElement): void {
  region.addEventListener('input', ({ target }) => {
    const field = (target as HTMLElement).closest<HTMLElement>('.field:has(.error:not(:empty))');
    if (field)
      void import('./mend-field.ts').then(({ mendField }) => mendField(target as HTMLInputElement, field, region));
  });
}
