import type { MemberHome } from '../../../core/domain/member-home.ts';

/** Shows who has a request waiting with the mentor of this page the way to it, in place of the ways to ask. */
export function showAsked(note: HTMLElement): void {
  const show = () => {
    const home = JSON.parse(localStorage.getItem('portage-home') ?? 'null') as Partial<MemberHome> | null;
    const request = home?.asked?.[note.dataset['asked']!];
    note.hidden = !request;
    if (request) note.querySelector('a')!.search = `?r=${request}`;
    for (const way of document.querySelectorAll<HTMLElement>('.ask-button, .ask-bar')) way.hidden = !note.hidden;
  };
  show();
  addEventListener('portage:home', show);
}
