import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../data/types.ts';
import { emptySearch, fromUrl, toUrl, type Search } from '../../domain/search/address.ts';
import { money } from '../../i18n/dates.ts';
import type { Locale } from '../../i18n/locales.ts';
import { isLight } from '../../services/light.ts';
import { siteSearch } from '../../services/site-search.ts';
import type { NearbyFound } from './Nearby.tsx';

export const perPage = 20;
/** How many fill the first screen of a phone, and a little more. */
const firstFew = 4;
/** Milliseconds that results wait for what stands above them: nothing may move under a finger. */
const patience = 200;

/** What somebody on a slow line typed before this script arrived. */
const typedBefore = (): string =>
  typeof document === 'undefined'
    ? ''
    : (document.querySelector<HTMLInputElement>('.search input[type="search"]')?.value ?? '');

/**
 * A search that follows its address. Results of the last question stay until the next
 * ones arrive, so nothing flashes; an answer that comes late is dropped.
 */
export function useSearch(locale: Locale) {
  const [search, setSearch] = useState<Search>(() => ({ ...emptySearch(), query: typedBefore() }));
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [nearby, setNearby] = useState<{ found: NearbyFound; isLate: boolean }>({ found: null, isLate: false });
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const [isDrawn, setDrawn] = useState(false);
  const running = useRef<AbortController | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  async function ask(next: Search) {
    running.current?.abort();
    const mine = (running.current = new AbortController());
    const words = next.query.trim();
    const alongside: Promise<NearbyFound> =
      words.length < 2 || isLight()
        ? Promise.resolve(null)
        : siteSearch.suggest(words, locale, { mentors: false, signal: mine.signal }).then(
            (found) => (found.ok ? found.value : null),
            () => null,
          );
    const result = await siteSearch.search(
      {
        query: next.query,
        filters: next.filters,
        open_only: next.openOnly,
        sort: next.sort,
        page: next.page,
        per_page: perPage,
      },
      mine.signal,
    );
    const inTime = result.ok
      ? await Promise.race([alongside, new Promise<undefined>((late) => setTimeout(late, patience))])
      : null;
    if (mine.signal.aborted) return;
    if (result.ok) setAnswer(result.value);
    setNearby({ found: inTime ?? null, isLate: false });
    if (inTime === undefined)
      void alongside.then((found) => !mine.signal.aborted && setNearby({ found, isLate: true }));
    setState(result.ok ? 'ready' : 'failed');
  }

  useEffect(() => {
    const follow = (typed: string) => {
      const asked = fromUrl(location.search);
      const next = { ...asked, query: asked.query || typed };
      if (next.query !== asked.query) history.replaceState(null, '', `${location.pathname}${toUrl(next)}`);
      setSearch(next);
      void ask(next);
    };
    const back = () => follow('');
    follow(search.query);
    // While the answer travels, a phone has time to learn how prices are written here: its first takes longest.
    setTimeout(() => money(locale, 0));
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

  // The first answer comes in two steps: a slow phone shows what fits its screen before it draws the rest.
  useEffect(() => {
    if (answer && !isDrawn) requestAnimationFrame(() => setTimeout(() => setDrawn(true)));
  }, [answer]);

  /** Typing replaces the address after a breath; a choice is a step that Back undoes. */
  function change(part: Partial<Search>, how: 'typing' | 'choice') {
    const next = { ...search, page: 1, ...part };
    setSearch(next);
    clearTimeout(timer.current);
    if (how === 'choice') {
      history.pushState(null, '', `${location.pathname}${toUrl(next)}`);
      void ask(next);
      return;
    }
    timer.current = setTimeout(() => {
      history.replaceState(null, '', `${location.pathname}${toUrl(next)}`);
      void ask(next);
    }, 100);
  }

  return { search, answer, most: isDrawn ? perPage : firstFew, nearby, state, change, retry: () => void ask(search) };
}
