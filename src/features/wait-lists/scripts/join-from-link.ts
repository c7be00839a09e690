import { joinWaitList } from '../my-lists.ts';

/** A place in line on a topic, in one press for a member; a member who cannot goes on at the topic's page (D12). */
export async function joinFromLink(link: HTMLAnchorElement): Promise<void> {
  const { wait: topic, joined } = link.dataset;
  if (!(await joinWaitList(topic!)).ok) {
    location.href = link.href;
    return;
  }
  const note = Object.assign(document.createElement('p'), {
    className: 'note good',
    textContent: joined,
    tabIndex: -1,
  });
  note.setAttribute('role', 'status');
  link.replaceWith(note);
  note.focus({ preventScroll: true });
}
