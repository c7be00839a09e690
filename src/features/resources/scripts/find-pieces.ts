import type { Locale } from '../../../core/i18n/locales.ts';
import { plural } from '../../../core/i18n/translate.ts';
import { findResources, searchText } from '../domain/find-resources.ts';
import { piecesIn } from '../queries.ts';

const valueOf = (id: string) => (document.getElementById(id) as HTMLInputElement).value.trim();

/** Shows the pieces on this page that fit the words, the level and the topic of `box`, and says how many. */
export async function narrowPieces(box: HTMLElement): Promise<void> {
  const locale = box.dataset['locale'] as Locale;
  const pieces = [...document.querySelectorAll<HTMLElement>('[data-slug]')];
  // What stands on the page is searched where the list of what stands in the pieces cannot be had.
  const onThePage = () =>
    pieces.map((one) => ({
      slug: one.dataset['slug']!,
      title: one.querySelector('h3')!.textContent,
      summary: '',
      minutes: 0,
      text: searchText(one.textContent),
    }));
  const [query, level, topic] = [valueOf('query'), valueOf('level'), valueOf('topic')];
  const known = query ? await piecesIn(locale) : [];
  if (query !== valueOf('query')) return;
  const named = query
    ? new Set(findResources(known.length > 0 ? known : onThePage(), query, pieces.length).map((one) => one.slug))
    : null;
  for (const one of pieces) {
    const { slug, level: of, topics } = one.dataset;
    one.hidden =
      (named !== null && !named.has(slug!)) ||
      (level !== '' && of !== level) ||
      (topic !== '' && !topics!.split(' ').includes(topic));
  }
  for (const group of document.querySelectorAll<HTMLElement>('[data-group]'))
    group.hidden = !group.querySelector('[data-slug]:not([hidden])');
  const isNarrowed = query !== '' || level !== '' || topic !== '';
  box.querySelector('[role=status]')!.textContent = isNarrowed
    ? plural(locale, JSON.parse(box.dataset['count']!), pieces.filter((one) => !one.hidden).length)
    : '';
}
