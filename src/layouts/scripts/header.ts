import { startLine } from '../../features/offline/scripts/connection.ts';
import { startOffline } from '../../features/offline/scripts/start.ts';
import { storedSession, signOut } from '../../core/session/session.ts';

/** Shows the signed-in or the signed-out half of the header, keeps menus polite, and starts what every page does about its line. */
export function startHeader(): void {
  startLine();
  startOffline();
  const session = storedSession();
  const each = (selector: string, change: (element: HTMLElement) => void) =>
    document.querySelectorAll<HTMLElement>(selector).forEach(change);
  each('[data-signed-in]', (element) => (element.hidden = !session));
  each('[data-signed-out]', (element) => (element.hidden = Boolean(session)));
  each('[data-staff]', (element) => (element.hidden = !session || !localStorage.getItem('portage-staff')));
  each('[data-sign-out]', (element) =>
    element.addEventListener('click', async () => {
      await signOut();
      location.href = `/${document.documentElement.lang.slice(0, 2)}/`;
    }),
  );

  // Only the focus moves: the address keeps what an e-mail's link carries behind the #.
  each('[data-skip]', (element) =>
    element.addEventListener('click', (event) => {
      event.preventDefault();
      const content = document.getElementById('content');
      content?.focus();
      content?.scrollIntoView();
    }),
  );

  const menus = [...document.querySelectorAll<HTMLDetailsElement>('header details')];
  document.addEventListener('click', (event) => {
    for (const menu of menus) if (!menu.contains(event.target as Node)) menu.open = false;
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    for (const menu of menus.filter((one) => one.open)) {
      menu.open = false;
      menu.querySelector('summary')?.focus();
    }
  });
  // The other language opens the same place: the query comes along, and the code of an e-mail's link.
  each('[data-language-switch]', (element) =>
    element.addEventListener('click', () => {
      (element as HTMLAnchorElement).search = location.search;
      (element as HTMLAnchorElement).hash = location.hash;
      localStorage.setItem('portage-locale', element.lang);
    }),
  );
}
