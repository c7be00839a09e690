import type { ListPlace } from '../types.ts';
import { dateAndTime } from '../../../core/i18n/dates.ts';
import type { RefusalWords } from '../../../core/i18n/error-text.ts';
import { pageLocale } from '../../../core/i18n/locales.ts';
import { fill, ordinal } from '../../../core/i18n/translate.ts';
import type { Messages } from '../../../words.ts';
import type { Answer } from '../../../core/http/api.ts';
import { sayRefusal } from '../../../core/form/refusals.ts';

export type PlaceWords = Pick<Messages['waitList'], 'title' | 'turn' | 'position' | 'offer'> & {
  ask: string;
  refusals: RefusalWords;
};

/** What a member sees of a topic's wait-list: their place, the mentor who has room for them, the way in and out, with a way back (D12). */
export function startWaitList(section: HTMLElement): void {
  const topic = section.dataset['topic']!;
  const words = JSON.parse(section.dataset['words']!) as PlaceWords;
  const locale = pageLocale();
  const part = (name: string) => section.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const service = () => import('../my-lists.ts');

  function showPlace({ position, offer }: ListPlace): void {
    section.hidden = false;
    part('outside').hidden = true;
    part('inside').hidden = false;
    section.querySelector('h2')!.textContent = offer ? words.turn : words.title;
    part('place').textContent = offer
      ? fill(words.offer, { name: offer.mentor.name, date: dateAndTime(locale, offer.expires_at) })
      : `${ordinal(locale, words.position, position)}.`;
    const ask = part('ask') as HTMLAnchorElement;
    ask.textContent = offer ? fill(words.ask, { name: offer.mentor.name.split(' ')[0]! }) : '';
    if (offer) ask.search = `?${new URLSearchParams({ mentor: offer.mentor.id })}`;
    // A place that is free for some hours comes before everything else.
    if (offer) section.parentElement!.prepend(section);
    showLeft(false, offer !== null);
  }
  function showLeft(isLeft: boolean, isOffered = false): void {
    part('place').hidden = part('leave').hidden = isLeft;
    part('left').hidden = part('undo').hidden = !isLeft;
    part('told').hidden = isLeft || isOffered;
    part('ask').hidden = isLeft || !isOffered;
  }
  /** One press, one answer; what was refused is said. */
  function onPress(
    button: HTMLElement,
    send: () => Promise<Answer<ListPlace | unknown>>,
    then: (value: never) => void,
  ) {
    button.addEventListener('click', async () => {
      if (button.ariaDisabled === 'true') return;
      button.ariaDisabled = 'true';
      const answer = await send().catch((): Answer<never> => ({
        ok: false,
        code: 'offline',
        errors: [],
        retryAfter: null,
      }));
      button.ariaDisabled = 'false';
      sayRefusal(part('refusal'), words.refusals, answer);
      if (!answer.ok) return;
      then(answer.value as never);
      // What was pressed is gone: whoever goes by keyboard goes on with the way back.
      if (!button.checkVisibility())
        section.querySelector<HTMLElement>('[data-part="inside"] button:not([hidden])')!.focus();
    });
  }
  const join = async () => (await service()).joinWaitList(topic);
  onPress(part('join').querySelector('button')!, join, showPlace);
  onPress(part('undo'), join, showPlace);
  onPress(
    part('leave'),
    async () => (await service()).leaveWaitList(topic),
    () => showLeft(true),
  );

  void service()
    .then(({ myWaitLists }) => myWaitLists())
    .catch(() => null)
    .then((mine) => {
      const place = mine?.ok ? mine.value.lines.find((one) => one.topic === topic) : undefined;
      if (place) showPlace(place);
      else part('join').hidden = false;
    });
}
