import { useEffect, useRef, useState } from 'preact/hooks';
import type { SearchAnswer } from '../../data/types.ts';
import { emptySearch, fromUrl, toUrl, type Search } from '../../domain/search/address.ts';
import { siteSearch } from '../../services/site-search.ts';

export const perPage = 20;

/** What somebody on a slow line typed before this script arrived. */
const typedBefore = (): string => (typeof document === 'undefined' ? '' : (document.querySelector<HTMLInputElement>('.search input[type="search"]')?.value ?? ''));

/**
 * A search that follows its address. Results of the last question stay until the next
 * ones arrive, so nothing flashes; an answer that comes late is dropped.
 */
export function useSearch() {
  const [search, setSearch] = useState<Search>(() => ({ ...emptySearch(), query: typedBefore() }));
  const [answer, setAnswer] = useState<SearchAnswer | null>(null);
  const [state, setState] = useState<'loading' | 'ready' | 'failed'>('loading');
  const running = useRef<AbortController | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>();

  async function ask(next: Search) {
    running.current?.abort();
    const mine = (running.current = new AbortController());
    const result = await siteSearch.search(
      { query: next.query, filters: next.filters, open_only: next.openOnly, sort: next.sort, page: next.page, per_page: perPage }, mine.signal);
    if (mine.signal.aborted) return;
    if (result.ok) setAnswer(result.value);
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
    addEventListener('popstate', back);
    return () => removeEventListener('popstate', back);
  }, []);

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

  return { search, answer, state, change, retry: () => void ask(search) };
}
