import type { ClientDirective } from 'astro';
import { isLight } from './light.ts';

/**
 * client:spare="What it offers": an island that its page is whole without. It starts when the
 * browser is idle; where less data was asked for, or the line is slow, a button offers it instead.
 */
const spare: ClientDirective = (load, { value }, el) => {
  const start = async () => (await load())();
  if (!isLight()) {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => void start());
    else setTimeout(() => void start(), 200);
    return;
  }
  const offer = Object.assign(document.createElement('button'), {
    type: 'button',
    className: 'link small',
    textContent: value,
  });
  offer.addEventListener('click', () => {
    offer.remove();
    void start();
  });
  el.after(offer);
};
export default spare;
