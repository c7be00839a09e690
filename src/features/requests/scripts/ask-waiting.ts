import { typedIn } from '../../../core/form/typed.ts';
import { pageLocale } from '../../../core/i18n/locales.ts';
import { storedSession } from '../../../core/session/stored-session.ts';
import { askFields } from '../ask-fields.ts';
import {
  forgetOutcome,
  letWait,
  onWaiting,
  outcomeOf,
  takeBack,
  waitingFor,
  type WaitingRequest,
} from './waiting-requests.ts';

/** A form as the request that waits. A name goes along where the form asks for one. */
function requestIn(form: HTMLFormElement, mentor: WaitingRequest['mentor']): WaitingRequest {
  const { id, goal, background, why, duration, format, topic, orientation, display_name, time_zone, ...typed } =
    typedIn(form, askFields);
  const use_initials = typed['use_initials'] === 'yes';
  const locale = pageLocale();
  const name = form.elements.namedItem('display_name') as HTMLInputElement;
  const asksName = name.type !== 'hidden' && !name.disabled;
  return {
    id: id!,
    owner: storedSession()?.user?.id ?? '',
    mentor,
    profile: asksName ? { display_name, time_zone, locale, languages: [locale], use_initials } : null,
    request: {
      id,
      mentor: mentor.id,
      goal,
      background,
      why,
      duration,
      format,
      topic: topic || null,
      use_initials,
      orientation: orientation || null,
    },
  };
}

/** Lets the request of this page wait for a connection, says that it does, and shows in the form how it ended (T64). */
export function startWaitingHere(region: HTMLElement, formNow: () => HTMLFormElement | null) {
  const mentor = { id: region.dataset['mentor']!, name: region.dataset['name']! };
  const part = (name: string) => region.querySelector<HTMLElement>(`[data-part="${name}"]`);

  function show(item: WaitingRequest | undefined): void {
    const [waits, step] = [part('waiting'), region.querySelector<HTMLElement>('[data-step]')!];
    if (!waits || waits.hidden === !item) return;
    waits.hidden = !item;
    step.hidden = Boolean(item);
    for (const said of waits.querySelectorAll<HTMLElement>('[data-said]'))
      said.textContent = String(item?.request[said.dataset['said']!] ?? '');
    (item ? waits : step).querySelector('h1')!.focus();
  }

  /** Shows what waits; what has ended is told by the server, in the form, with its words. */
  function tell(): void {
    const item = waitingFor(mentor.id);
    show(item);
    const [outcome, form] = [outcomeOf(mentor.id), formNow()];
    if (item || !outcome || !form) return;
    (form.elements.namedItem('outcome') as HTMLInputElement).value =
      'deadline' in outcome ? outcome.deadline : outcome.refused.join(',');
    form.requestSubmit(form.querySelector<HTMLButtonElement>('[value="queued"]'));
  }

  const wait = (form: HTMLFormElement) => form.reportValidity() && letWait(requestIn(form, mentor));
  onWaiting(tell);
  region.addEventListener('click', ({ target }) => {
    const pressed = (target as Element).closest<HTMLElement>('[data-part]')?.dataset['part'];
    if (pressed === 'take-back') takeBack(waitingFor(mentor.id)?.id ?? '');
    if (pressed === 'later') wait(formNow()!);
  });
  return {
    tell,
    forget: () => forgetOutcome(mentor.id),
    /** True when the request waits now, or cannot yet; a visitor's cannot, since it needs a code. */
    letWait(form: HTMLFormElement): boolean {
      if (!storedSession() || form !== formNow()) return false;
      if (!form.reportValidity() || (!navigator.onLine && wait(form))) return true;
      part('later')!.hidden = false;
      return false;
    },
  };
}
