import { postInPlace } from '../../../core/form/post-in-place.ts';

/** Puts what an e-mail's link carries behind the # into the form, and posts it without loading the page anew. */
export function startUndoing(region: HTMLElement): void {
  const code = location.hash.slice(1);
  const paste = region.querySelector<HTMLElement>('[data-paste]');
  if (code && paste) {
    paste.querySelector('input')!.value = code;
    paste.hidden = true;
  }
  postInPlace(region);
  // Another e-mail's link, opened in this tab, changes nothing but what stands behind the #.
  addEventListener('hashchange', () => location.reload());
}
