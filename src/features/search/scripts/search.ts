import { fromUrl, toUrl } from '../domain/address.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { askPage } from './ask-page.ts';
import { swapParts, withoutDismissed } from './parts.ts';

/** Milliseconds of quiet after a letter before it is searched for. */
const breath = 100;

/** How a search changes the address: a choice is a step that Back undoes, typing is none. */
type Step = 'choice' | 'typing' | 'none';

/**
 * Makes the search page follow what one types and chooses: it asks for the address that its form would lead to, and
 * puts the parts of that page in place of its own. Without it, or when it fails, form and links do the same.
 */
export function startSearch(page: HTMLElement): void {
  const form = page.querySelector('form')!;
  const box = form.elements.namedItem('q') as HTMLInputElement;
  const sort = form.elements.namedItem('sort') as HTMLSelectElement;
  const sheet = page.querySelector<HTMLElement>('[popover]')!;
  const results = page.querySelector('section')!;
  let running: AbortController | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const here = () => toUrl(fromUrl(location.search));
  /** What the form asks for, on its first page. */
  const asked = () => toUrl(fromUrl(`?${new URLSearchParams(new FormData(form) as never)}`));

  /** Shows what is found at an address. An answer that comes late is dropped; what was there stays until the next arrives. */
  async function go(address: string, step: Step): Promise<boolean> {
    clearTimeout(timer);
    running?.abort();
    const mine = (running = new AbortController());
    const full = location.pathname + address;
    if (step === 'choice' && address !== here()) history.pushState(null, '', full);
    if (step === 'typing') history.replaceState(null, '', full);
    results.setAttribute('aria-busy', 'true');
    const fresh = await askPage(full, mine.signal);
    if (mine.signal.aborted) return false;
    results.setAttribute('aria-busy', 'false');
    if (fresh) {
      withoutDismissed(fresh);
      swapParts(page, fresh);
    } else fail(full);
    return fresh !== null;
  }

  function fail(address: string): void {
    const note = page.querySelector<HTMLTemplateElement>('template[data-failure]')!.content.cloneNode(true);
    (note as DocumentFragment).querySelector('a')!.href = address;
    page.querySelector('[data-part="failure"]')!.replaceChildren(note);
  }

  /** Box and order stand outside the parts that are replaced. */
  function showAsked(address: string): void {
    const search = fromUrl(address);
    box.value = search.query;
    sort.value = search.sort;
  }

  async function follow(link: HTMLAnchorElement): Promise<void> {
    const turnsPage = link.closest('nav') !== null;
    showAsked(link.search);
    if (!(await go(toUrl(fromUrl(link.search)), 'choice')) || !turnsPage) return;
    const title = page.querySelector('h1')!;
    title.focus({ preventScroll: true });
    title.scrollIntoView({ block: 'start' });
  }

  page.addEventListener('input', ({ target }) => {
    if (target !== box) return;
    clearTimeout(timer);
    timer = setTimeout(() => void go(asked(), 'typing'), breath);
  });
  page.addEventListener('change', ({ target }) => {
    const control = target as HTMLInputElement | HTMLSelectElement;
    if (control !== box && control.form === form) void go(asked(), 'choice');
  });
  page.addEventListener('submit', (event) => {
    const sent = event.target as HTMLFormElement;
    if (sent === form) {
      event.preventDefault();
      if (sheet.contains(event.submitter)) sheet.hidePopover();
      else void go(asked(), 'choice');
    } else if (storedSession() && sent.dataset['save'] !== undefined) {
      event.preventDefault();
      void import('./save.ts').then(({ save }) => save(sent));
    }
  });
  page.addEventListener('click', (event) => {
    const link = (event.target as Element).closest('a');
    const isPlain = event.button === 0 && !(event.metaKey || event.ctrlKey || event.shiftKey || event.altKey);
    if (!link || !isPlain) return;
    if (link.pathname === location.pathname && !link.hash) {
      event.preventDefault();
      void follow(link);
    } else if (storedSession() && link.dataset['wait'] !== undefined) {
      event.preventDefault();
      void import('../../wait-lists/scripts/join-from-link.ts').then(({ joinFromLink }) => joinFromLink(link));
    }
  });
  // Whoever leaves the sheet by its last control would go on behind it.
  sheet.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget && !sheet.contains(relatedTarget as Node) && sheet.matches(':popover-open')) sheet.hidePopover();
  });
  // What was asked without a connection is asked again when there is one.
  addEventListener('online', () => {
    if (page.querySelector('[data-part="failure"] [role=alert]')) void go(here(), 'none');
  });
  addEventListener('popstate', () => {
    showAsked(location.search);
    void go(here(), 'none');
  });

  page.querySelector<HTMLElement>('[data-plain]')!.hidden = true;
  page.querySelector<HTMLElement>('[data-part="show"]')!.hidden = false;
  page.dataset['live'] = '';
  withoutDismissed(page);
  // What was typed or chosen before this script arrived; and whom a member finds, the server knows only by their token.
  if (asked() !== toUrl({ ...fromUrl(location.search), page: 1 })) void go(asked(), 'typing');
  else if (storedSession()) void go(here(), 'none');
}
