import { markedHere } from '../../mentors/saved-mentors.ts';

const partsOf = (page: ParentNode) => [...page.querySelectorAll<HTMLElement>('[data-part]')];

/** Takes out whom this device hid from its results. */
export function withoutDismissed(page: ParentNode): void {
  for (const { id, kind } of markedHere())
    if (kind === 'dismissed') page.querySelector(`[data-mentor="${CSS.escape(id)}"]`)?.remove();
}

/** Finds a control again on a page that was drawn anew. */
function sameControl(page: ParentNode, one: Element | null): HTMLElement | null {
  const group = one?.closest<HTMLElement>('details')?.dataset['group'];
  if (one instanceof HTMLInputElement)
    return page.querySelector(`input[name="${one.name}"][value="${CSS.escape(one.value)}"]:not([type=hidden])`);
  if (one instanceof HTMLAnchorElement)
    return page.querySelector(`[data-part] a[href="${CSS.escape(one.getAttribute('href')!)}"]`);
  return group ? page.querySelector(`details[data-group="${group}"] summary`) : null;
}

/** Puts the parts of a page that was asked for in place of those that are shown; the focus and what is unfolded stay. */
export function swapParts(page: HTMLElement, fresh: Document): void {
  const focused = document.activeElement;
  const unfolded = [...page.querySelectorAll<HTMLElement>('details[open]')].map((one) => one.dataset['group']);
  for (const part of partsOf(page)) {
    const next = fresh.querySelector(`[data-part="${part.dataset['part']}"]`);
    // Whoever has just saved this search keeps the word of it: only another search puts it away.
    const saving = part.querySelector<HTMLElement>('[data-saving]')?.dataset['save'];
    const isSaving =
      saving !== undefined && next?.querySelector<HTMLElement>('[data-save]')?.dataset['save'] === saving;
    if (next && !isSaving && next.innerHTML !== part.innerHTML) part.replaceChildren(...next.childNodes);
  }
  for (const group of unfolded) page.querySelector(`details[data-group="${group}"]`)?.setAttribute('open', '');
  document.title = fresh.title;
  if (focused?.isConnected) return;
  (sameControl(page, focused) ?? page.querySelector('h1')!).focus({ preventScroll: true });
}
