import { findOptions } from '../../../core/domain/find-option.ts';
import { plural } from '../../../core/i18n/translate.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { topicSynonymsOnce } from '../queries.ts';

/** Which groups stood open before anybody typed. */
const openBefore = new Map<HTMLDetailsElement, boolean>();

/** Shows the topics that what is typed in `box` names or whose field it names, in opened groups; all of them again for nothing. */
export async function filterTopics(box: HTMLElement): Promise<void> {
  const field = box.querySelector('input')!;
  const typed = field.value.trim();
  const also = await topicSynonymsOnce();
  if (typed !== field.value.trim()) return;
  const groups = [...document.querySelectorAll<HTMLDetailsElement>('details[data-field]')];
  const options = groups.flatMap((group) =>
    [...group.querySelectorAll('li')].map((item) => {
      const value = item.dataset['topic']!;
      const [label, heading] = [item.querySelector('a')!, group.querySelector('h2')!].map((one) =>
        one.textContent.trim(),
      );
      return { value, item, label: label!, group: heading!, also: also[value] ?? '' };
    }),
  );
  const found = new Set(findOptions(options, typed).map(({ item }) => item));
  for (const { item } of options) item.hidden = !found.has(item);
  for (const group of groups) {
    if (!openBefore.has(group)) openBefore.set(group, group.open);
    const isFound = group.querySelector('li:not([hidden])') !== null;
    group.hidden = !isFound;
    group.open = typed === '' ? openBefore.get(group)! : isFound;
  }
  if (typed === '') openBefore.clear();
  box.querySelector('[role=status]')!.textContent =
    typed === '' || found.size === 0
      ? ''
      : plural(box.dataset['locale'] as Locale, JSON.parse(box.dataset['found']!), found.size);
  const none = box.querySelector<HTMLElement>('[data-none]')!;
  none.hidden = found.size > 0;
  const search = none.querySelector('a')!;
  search.textContent = typed;
  search.search = new URLSearchParams({ q: typed }).toString();
}
