import { syncRead, readHere } from './reading-marks.ts';

/** Shows on a list what was read: a mark beside each piece, and how many of a path. The list is whole without it. */
export function showMarks(): void {
  const show = (marks: Set<string>) => {
    for (const one of document.querySelectorAll<HTMLElement>('[data-piece]'))
      one.querySelector<HTMLElement>('[data-read]')?.toggleAttribute('hidden', !marks.has(one.dataset['piece']!));
    for (const path of document.querySelectorAll<HTMLElement>('[data-pieces]')) {
      const pieces = path.dataset['pieces']!.split(' ');
      const done = pieces.filter((piece) => marks.has(piece)).length;
      path.hidden = done === 0;
      path.textContent = path.dataset['words']!.replace('{done}', String(done)).replace('{all}', String(pieces.length));
    }
  };
  show(readHere());
  void syncRead()
    .then(show)
    .catch(() => {});
}
