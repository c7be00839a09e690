import { startLine } from '../../features/offline/scripts/connection.ts';
import { startOffline } from '../../features/offline/scripts/start.ts';
import { storedSession } from '../../core/session/session.ts';
import { forgetDevice, signOut } from '../../core/session/sign-out.ts';

const each = (selector: string, change: (element: HTMLElement) => void) =>
  document.querySelectorAll<HTMLElement>(selector).forEach(change);

/** Shows the signed-in or the signed-out half of the header. */
function showWho(): void {
  const isMember = storedSession() !== null;
  each('[data-signed-in]', (element) => (element.hidden = !isMember));
  each('[data-signed-out]', (element) => (element.hidden = isMember));
  each('[data-staff]', (element) => (element.hidden = !isMember || !localStorage.getItem('portage-staff')));
}

/** Follows what other tabs do: nothing stays on the screen of a member who signed out there, nor comes back by Back. */
function followSession(): void {
  const who = storedSession()?.user.id;
  const look = () => {
    if (!who || storedSession()?.user.id === who) return showWho();
    document.documentElement.hidden = true;
    location.replace(location.pathname + location.search);
  };
  for (const event of ['pageshow', 'focus', 'portage:session']) addEventListener(event, look);
  document.addEventListener('visibilitychange', look);
  if (!who) return;
  // Whose account the lists on this device belong to; nobody's before the first page after signing in.
  const owner = localStorage.getItem('portage-member');
  if (owner === who) return;
  void (owner ? forgetDevice() : Promise.resolve())
    .then(() => import('./arrived.ts'))
    .then(({ arrived }) => arrived())
    .then(showWho)
    .catch(() => {});
}

/** Shows who is here, keeps menus polite, and starts what every page does about its connection. */
export function startHeader(): void {
  startLine();
  startOffline();
  followSession();
  showWho();
  each('form[data-sign-out]', (element) =>
    element.addEventListener('submit', async (event) => {
      event.preventDefault();
      await signOut(element as HTMLFormElement);
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
