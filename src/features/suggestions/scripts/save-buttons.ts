import { markMentor, markedHere, type MarkedMentor } from '../../mentors/saved-mentors.ts';

/** Lets each mentor who is shown be saved, and says who is. */
export function startSaveButtons(region: HTMLElement): void {
  for (const button of region.querySelectorAll<HTMLButtonElement>('[data-save]')) {
    const mentor = JSON.parse(button.dataset['save']!) as Omit<MarkedMentor, 'kind'>;
    const isSaved = () => markedHere().some(({ id, kind }) => id === mentor.id && kind === 'saved');
    const say = () => {
      button.ariaPressed = String(isSaved());
      button.textContent = button.dataset[isSaved() ? 'saved' : 'unsaved']!;
    };
    button.addEventListener('click', () => {
      void markMentor(mentor, isSaved() ? null : 'saved');
      say();
    });
    say();
  }
}
