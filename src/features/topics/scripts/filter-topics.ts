import { plural } from '../../../core/i18n/translate.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { fold } from '../../../core/domain/fold.ts';

/** Which groups stood open before anybody typed. */
const openBefore = new Map<HTMLDetailsElement, boolean>();

/** Shows the topics whose name or field holds what is typed in `box`, in opened groups; all of them again for nothing. */
export function filterTopics(box: HTMLElement): void {
  const typed = box.querySelector('input')!.value.trim();
  const wanted = fold(typed);
  let found = 0;
  for (const group of document.querySelectorAll<HTMLDetailsElement>('details[data-field]')) {
    if (!openBefore.has(group)) openBefore.set(group, group.open);
    const field = fold(group.querySelector('h2')!.textContent);
    const topics = [...group.querySelectorAll<HTMLElement>('li')];
    for (const topic of topics) {
      const name = fold(topic.querySelector('a')!.textContent);
      topic.hidden = !field.includes(wanted) && !name.includes(wanted);
    }
    const shown = topics.filter((topic) => !topic.hidden).length;
    group.hidden = shown === 0;
    group.open = wanted === '' ? openBefore.get(group)! : shown > 0;
    found += shown;
  }
  if (wanted === '') openBefore.clear();
  box.querySelector('[role=status]')!.textContent =
    wanted === '' || found === 0
      ? ''
      : plural(box.dataset['locale'] as Locale, JSON.parse(box.dataset['found']!), found);
  const none = box.querySelector<HTMLElement>('[data-none]')!;
  none.hidden = found > 0;
  const search = none.querySelector('a')!;
  search.textContent = typed;
  search.search = new URLSearchParams({ q: typed }).toString();
}
