import { initials } from '../../../core/domain/initials.ts';
import { countLetters } from '../../../core/form/count-letters.ts';
import { postInPlace } from '../../../core/form/post-in-place.ts';
import { savesData } from '../../../core/http/saves-data.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { keepPages } from '../../../core/session/pages-on-device.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { sayInOwnZone } from '../../../core/ui/own-zone.ts';
import { askDraft } from './ask-draft.ts';
import { startWaitingHere } from './ask-waiting.ts';
import { showStarters } from './starters.ts';

/** What a stranger's copy of the form, kept on this device, does not ask of a member: who they are, and what they have read. */
function fitToMember(form: HTMLFormElement): void {
  for (const part of form.querySelectorAll<HTMLElement>('[data-part="stranger"], [data-part="orientation"]')) {
    part.hidden = true;
    for (const field of part.querySelectorAll('input')) field.disabled = true;
  }
  const send = form.querySelector<HTMLElement>('[data-member]')!;
  send.textContent = send.dataset['member']!;
}

/** Says under the choice of initials which ones a mentor sees. */
function sayInitials(form: HTMLFormElement): void {
  const said = form.querySelector<HTMLElement>('[data-part="initials"]')!;
  const name = (form.elements.namedItem('display_name') as HTMLInputElement).value;
  said.hidden = name.trim() === '';
  said.textContent = fill(said.dataset['text']!, { initials: initials(name) });
}

/**
 * Makes the page of a first request quicker and safer: it posts without a reload, keeps what is typed on this device
 * until it is sent (T22), and lets a member's request wait there for a connection (T64).
 */
export function startAsking(region: HTMLElement): void {
  const { mentor } = region.dataset;
  if (!mentor) return;
  const formNow = () => region.querySelector<HTMLFormElement>('[data-step="write"] form');
  const draft = askDraft(mentor);
  const waiting = startWaitingHere(region, formNow);

  function prepare(isFirst: boolean): void {
    sayInOwnZone();
    if (region.querySelector('[data-step="sent"]')) draft.drop();
    const form = formNow();
    if (!form) return;
    const isMember = storedSession() !== null;
    if (isMember && document.documentElement.dataset['kept']) fitToMember(form);
    (form.elements.namedItem('time_zone') as HTMLInputElement).value = Intl.DateTimeFormat().resolvedOptions().timeZone;
    const back = region.querySelector<HTMLElement>('[data-part="back"]')!;
    back.hidden = !draft.startWith(form, isFirst);
    back.textContent = back.hidden ? '' : back.dataset['text']!;
    form.querySelector<HTMLElement>('[data-part="kept"]')!.hidden = false;
    showStarters(form);
    sayInitials(form);
  }

  countLetters(region);
  region.addEventListener('input', () => {
    const form = formNow();
    if (!form) return;
    draft.keep(form);
    showStarters(form);
    sayInitials(form);
  });
  postInPlace(region, {
    onOffline: waiting.letWait,
    onShown() {
      prepare(false);
      waiting.forget();
    },
  });
  prepare(true);
  waiting.tell();
  // A member's own page is for nobody else: what their device keeps is a stranger's.
  if (storedSession() && !savesData()) void keepPages([`${location.pathname}?${new URLSearchParams({ mentor })}`]);
}
