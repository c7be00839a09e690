import { watchConnection } from '../../features/offline/scripts/connection.ts';
import { startOffline } from '../../features/offline/scripts/start.ts';
import { storedSession } from '../../core/session/stored-session.ts';

const each = (selector: string, change: (element: HTMLElement) => void) =>
  document.querySelectorAll<HTMLElement>(selector).forEach(change);

/** Shows the signed-in or the signed-out half of the header, and in it what applies to this member (T84). */
function showWho(): void {
  const isMember = storedSession() !== null;
  each('[data-signed-in]', (element) => (element.hidden = !isMember));
  each('[data-signed-out]', (element) => (element.hidden = isMember));
  const home = JSON.parse(localStorage.getItem('portage-home') ?? 'null') as Record<string, unknown> | null;
  if (home && isMember) each('[data-for]', (element) => (element.hidden = !home[element.dataset['for']!]));
}

/** Signed in, signed out, here or in another tab. What a member needs is loaded for members alone. */
function followWho(): void {
  showWho();
  for (const event of ['pageshow', 'focus', 'portage:shown', 'portage:home']) addEventListener(event, showWho);
  const member = () => import('./member.ts');
  each('form[data-sign-out]', (element) =>
    element.addEventListener('submit', (event) => {
      event.preventDefault();
      const form = element as HTMLFormElement;
      void member().then(
        ({ signOut }) => signOut(form),
        () => form.submit(),
      );
    }),
  );
  const who = storedSession()?.user.id;
  if (!who) return;
  void member()
    .then(({ arrive }) => arrive(who))
    .catch(() => {});
}

/** Shows who is here, keeps menus polite, and starts what every page does about its connection. */
export function startHeader(): void {
  watchConnection();
  startOffline();
  followWho();

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
