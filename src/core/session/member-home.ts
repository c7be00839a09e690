import type { MemberHome } from '../domain/member-home.ts';
import { read } from '../http/database.ts';

/** Asks what the member is and how much is unread, keeps it for the header of every page, and has this one show it. */
export async function refreshHome(): Promise<void> {
  const answer = await read<MemberHome>('my_home');
  if (!answer.ok) return;
  localStorage.setItem('portage-home', JSON.stringify(answer.value));
  dispatchEvent(new Event('portage:home'));
}
