/** The part of a text's length from which on it is shown. */
const worthSaying = 0.6;

/** Shows how long the texts in `region` are while one types, once they come near their limit (T22). */
export function countLetters(region: HTMLElement): void {
  region.addEventListener('input', ({ target }) => {
    const count = (target as HTMLElement).parentElement?.querySelector<HTMLElement>('[data-most]');
    if (!count) return;
    const most = Number(count.dataset['most']);
    const { length } = [...(target as HTMLTextAreaElement).value.trim()];
    count.textContent = length > most * worthSaying ? `${length} / ${most}` : '';
  });
}
