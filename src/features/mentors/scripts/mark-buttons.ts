import { markMentor, markedHere, type MarkedMentor } from '../saved-mentors.ts';

/** Keeps, hides or shares the mentor of this page, and says so. */
export function startMarkButtons(box: HTMLElement): void {
  const mentor = JSON.parse(box.dataset['marks']!) as Omit<MarkedMentor, 'kind'>;
  const button = (name: string) => box.querySelector<HTMLButtonElement>(`[data-do="${name}"]`)!;
  const [save, dismiss, undo, share] = ['save', 'dismiss', 'undo', 'share'].map(button) as [
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
    HTMLButtonElement,
  ];
  const status = box.querySelector<HTMLElement>('[role=status]')!;
  const kindNow = () => markedHere().find((one) => one.id === mentor.id)?.kind ?? null;

  function show(kind: MarkedMentor['kind'] | null) {
    save.setAttribute('aria-pressed', String(kind === 'saved'));
    save.textContent = save.dataset[kind === 'saved' ? 'saved' : 'unsaved']!;
    save.hidden = dismiss.hidden = kind === 'dismissed';
    undo.hidden = kind !== 'dismissed';
  }
  function set(kind: MarkedMentor['kind'] | null) {
    const hadFocus = box.contains(document.activeElement);
    show(kind);
    status.textContent = kind ? status.dataset[kind]! : '';
    if (hadFocus && document.activeElement === document.body) (kind === 'dismissed' ? undo : dismiss).focus();
    void markMentor(mentor, kind);
  }
  save.addEventListener('click', () => set(kindNow() === 'saved' ? null : 'saved'));
  dismiss.addEventListener('click', () => set('dismissed'));
  undo.addEventListener('click', () => set(null));
  share.addEventListener('click', async () => {
    const url = location.href.split(/[?#]/)[0]!;
    if ('share' in navigator) return void navigator.share({ title: mentor.name, url }).catch(() => {});
    // Where a browser lets nothing be copied, the address is shown to be copied by hand.
    const isCopied = await (navigator as Navigator).clipboard.writeText(url).then(
      () => true,
      () => false,
    );
    status.textContent = isCopied ? status.dataset['copied']! : url;
  });
  show(kindNow());
  box.hidden = false;
}
