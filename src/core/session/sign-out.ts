import { sessionCookie } from '../domain/session-cookie.ts';
import { forgetPages } from './pages-on-device.ts';

/** How long, in milliseconds, a slow connection may hold somebody up who wants to leave. */
const patience = 4000;

/** Forgets on this device what a member read, wrote and kept: a shared computer tells nothing of it (S4-13). */
export async function forgetDevice(): Promise<void> {
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
}
