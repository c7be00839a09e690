/** Shows first lines below each text that is still empty; one that is pressed begins it. */
export function showStarters(form: HTMLFormElement): void {
  for (const group of form.querySelectorAll<HTMLElement>('[data-starters]')) {
    const text = form.elements.namedItem(group.dataset['starters']!) as HTMLTextAreaElement;
    group.hidden = text.value.trim() !== '';
    group.onclick = ({ target }) => {
      const line = (target as Element).closest('button')?.textContent.trim();
      if (!line) return;
      text.value = `${line.replace(/…$/, '')} `;
      text.focus();
      text.dispatchEvent(new Event('input', { bubbles: true }));
    };
  }
}
