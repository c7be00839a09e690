/** While one works on the site, Astro's server stands behind an address: this header names what a page is told. */
export const devHeader = 'x-portage-told';

type Shelf = Map<string, object>;
const place = Symbol.for('portage told');

/** What pages are told, by the value of that header. The functions and Astro's server share one process and no modules. */
export function devLocals(): Shelf {
  const shared = globalThis as { [place]?: Shelf };
  return (shared[place] ??= new Map());
}
