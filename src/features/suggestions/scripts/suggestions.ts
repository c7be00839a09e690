import { postInPlace } from '../../../core/form/post-in-place.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { markMentor, markedHere, type MarkedMentor } from '../../mentors/saved-mentors.ts';
import { pickHere } from './pick-many.ts';
import { startSaveButtons } from './save-buttons.ts';
import { forgetWants, keepWants, type wantsHere } from './wants-on-device.ts';

type Mentor = Omit<MarkedMentor, 'kind'>;

/** Keeps on this device what a visitor says, until it is forgotten; what a member says is in the account once the list is here. */
function keepShown(region: HTMLElement): void {
  const { shown, member } = region.querySelector<HTMLElement>('[data-shown]')!.dataset;
  const form = region.querySelector('form');
  if (shown === 'forgotten' || (shown === 'list' && member !== undefined)) forgetWants();
  else if (form) keepWants(form, shown === 'list' || shown === 'choice');
}

/** Says anew what was said on this device, or shows what was typed and not yet said. */
function sayAgain(region: HTMLElement, fields: string, act: string): void {
  const template = document.getElementById('said-here') as HTMLTemplateElement;
  const form = template.content.firstElementChild!.cloneNode(true) as HTMLFormElement;
  for (const [name, value] of [...new URLSearchParams(fields), ['do', act]] as [string, string][])
    form.append(Object.assign(document.createElement('input'), { type: 'hidden', name, value }));
  region.querySelector<HTMLElement>('[data-shown]')!.hidden = true;
  region.append(form);
  form.requestSubmit();
}

/** A visitor's own hours, where the form knows them and says nothing of them yet. */
function chooseOwnZone(region: HTMLElement): void {
  const zone = region.querySelector<HTMLSelectElement>('select[name="time_zone"]');
  const own = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (zone?.value === '' && [...zone.options].some(({ value }) => value === own)) zone.value = own;
}

/**
 * Makes the page of suggestions answer in place, and keeps on this device what is said, saved and hidden. Without it
 * the same forms post, and load the page anew. `here` is what this device held when the page was opened.
 */
export function startSuggestions(region: HTMLElement, here: ReturnType<typeof wantsHere>): void {
  const show = () => {
    keepShown(region);
    startSaveButtons(region);
  };
  region.addEventListener('submit', (event) => {
    const button = event.submitter as HTMLButtonElement | null;
    if (button && pickHere(button)) {
      event.preventDefault();
      keepWants(event.target as HTMLFormElement, false);
      return;
    }
    const { hide, unhide } = button?.dataset ?? {};
    if (hide) void markMentor(JSON.parse(hide) as Mentor, 'dismissed');
    if (unhide) void markMentor(JSON.parse(unhide) as Mentor, null);
  });
  region.addEventListener('formdata', ({ formData }) => {
    for (const { id, kind } of markedHere()) if (kind === 'dismissed') formData.append('left_out', id);
  });
  region.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('[data-wait]');
    if (!link || !storedSession()) return;
    event.preventDefault();
    void import('../../wait-lists/scripts/join-from-link.ts').then(({ joinFromLink }) => joinFromLink(link));
  });
  postInPlace(region, { onShown: show });
  // Posted before this script was here: a reload asks for the page, and does not post anew.
  if ('posted' in region.dataset) {
    history.replaceState(history.state, '');
    return show();
  }
  startSaveButtons(region);
  if (here) sayAgain(region, here.fields, here.isSaid ? 'return' : 'change');
  else chooseOwnZone(region);
}
