import { offlineCaches } from '../../core/domain/offline-pages.ts';
import { sessionCookie } from '../../core/domain/session-cookie.ts';
import { canKeep } from '../../core/session/pages-on-device.ts';
import { storedSession } from '../../core/session/stored-session.ts';

/** How long, in milliseconds, a slow connection may hold somebody up who wants to leave. */
const patience = 4000;

async function forgetPages(): Promise<void> {
  if (!canKeep()) return;
  (await navigator.serviceWorker.getRegistration())?.active?.postMessage({ type: 'FORGET' });
  await Promise.all([caches.delete(offlineCaches.pages), caches.delete(offlineCaches.photos)]);
}

/** Forgets on this device what a member read, wrote and kept: a shared computer tells nothing of it (S4-13). */
async function forgetDevice(): Promise<void> {
  for (const key of Object.keys(localStorage).filter((name) => name.startsWith('portage-')))
    localStorage.removeItem(key);
  await forgetPages().catch(() => {});
}

/** Signs out as the form would, and forgets all of it here. Without a connection the session ends here, and at the server when it expires. */
export async function signOut(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams(new FormData(form) as never);
  const sent = fetch(form.action, { method: 'POST', body, redirect: 'manual', keepalive: true }).catch(() => {});
  await Promise.race([sent, new Promise((late) => setTimeout(late, patience))]);
  for (const name of document.cookie.split(/; */).map((pair) => pair.split('=')[0]!))
    if (name.startsWith(sessionCookie)) document.cookie = `${name}=; Path=/; Max-Age=0`;
  await forgetDevice();
  location.href = `/${document.documentElement.lang.slice(0, 2)}/#signed-out`;
}

/** Follows what other tabs do: nothing stays on the screen of a member who signed out there, nor comes back by Back. */
function followSession(who: string): void {
  const look = () => {
    if (storedSession()?.user.id === who) return;
    document.documentElement.hidden = true;
    location.replace(location.pathname + location.search);
  };
  for (const event of ['pageshow', 'focus']) addEventListener(event, look);
  document.addEventListener('visibilitychange', look);
}

/** Follows the session, and learns what a member is and what is new. Once after signing in, what a visitor kept on this device goes to the account; what another member left here goes nowhere. */
export async function arrive(who: string): Promise<void> {
  followSession(who);
  const owner = localStorage.getItem('portage-member');
  if (owner !== who) {
    if (owner) await forgetDevice();
    await (await import('./arrived.ts')).arrived(who);
  }
  if (navigator.onLine) await (await import('../../core/session/member-home.ts')).refreshHome();
}
