/** @jsxImportSource preact */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { FacetName } from '../../data/types.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill, plural, type Messages } from '../../i18n/translate.ts';
import { keptHere } from '../../services/saved.ts';
import { Empty } from './Empty.tsx';
import { Filters } from './Filters.tsx';
import { Nearby } from './Nearby.tsx';
import { Result } from './Result.tsx';
import { SaveSearch } from './SaveSearch.tsx';
import { emptySearch, facetNames, sorts, type Search } from '../../domain/search/address.ts';
import { perPage, useSearch } from './useSearch.ts';
import { useWide } from './useWide.ts';
import type { Labels, SearchWords } from './words.ts';

type Props = {
  locale: Locale;
  t: SearchWords;
  mentorWords: Messages['mentor'];
  site: Pick<Messages['site'], 'retry' | 'loading'>;
  labels: Labels;
  pricesShown: boolean;
};

/** Search as one types, with filters, chips and pages; everything in the address. */
export default function SearchPage({ locale, t, mentorWords, site, labels, pricesShown }: Props) {
  const { search, answer, most, nearby, state, change, retry } = useSearch(locale);
  const isWide = useWide();
  const sheet = useRef<HTMLDialogElement>(null);
  // Most never open it: what it holds is made for those who do.
  const [wasOpened, setOpened] = useState(false);
  const top = useRef<HTMLHeadingElement>(null);
  const shown = facetNames.filter((name) => pricesShown || name !== 'cost');
  const words = useMemo(() => (answer?.corrected ?? search.query).split(/\s+/).filter(Boolean), [answer, search.query]);
  const hidden = new Set(
    keptHere()
      .filter((one) => one.kind === 'dismissed')
      .map((one) => one.id),
  );
  const chips = shown.flatMap((name) =>
    search.filters[name].map((value) => ({ name, value, label: labels[name][value] ?? value })),
  );
  const choose = (part: Partial<Search>) => change(part, 'choice');
  const remove = (name: FacetName, value: string) =>
    choose({ filters: { ...search.filters, [name]: search.filters[name].filter((one) => one !== value) } });
  const title = answer ? plural(locale, search.openOnly ? t.countOpen : t.count, answer.total) : site.loading;
  const pages = answer ? Math.ceil(answer.total / perPage) : 0;
  const turn = (page: number) => {
    choose({ page });
    top.current?.focus();
    top.current?.scrollIntoView({ block: 'start' });
  };
  const filters = (
    <Filters
      locale={locale}
      t={t}
      labels={labels}
      shown={shown}
      search={search}
      facets={answer?.facets}
      onChange={choose}
    />
  );

  return (
    <div class="search">
      <form
        class="ask"
        role="search"
        onSubmit={(event) => {
          event.preventDefault();
          choose({});
        }}
      >
        <label class="visually-hidden" for="q">
          {t.label}
        </label>
        <input
          id="q"
          name="q"
          type="search"
          placeholder={t.label}
          value={search.query}
          maxLength={200}
          autocomplete="off"
          enterkeyhint="search"
          onInput={(event) => change({ query: event.currentTarget.value }, 'typing')}
        />
        <button class="button primary slim" type="submit">
          {t.button}
        </button>
      </form>
      <div class="grid">
        <aside aria-label={t.filters}>{isWide && filters}</aside>
        <section aria-label={t.results}>
          <div class="top">
            <h1 ref={top} tabIndex={-1}>
              {title}
            </h1>
            <div class="row">
              <button
                type="button"
                class="button quiet slim on-phone"
                onClick={() => {
                  setOpened(true);
                  sheet.current?.showModal();
                }}
              >
                {chips.length > 0 ? fill(t.filtersCount, { count: chips.length }) : t.filters}
              </button>
              <label class="sort small">
                <span class="soft">{t.sort}</span>
                <select
                  value={search.sort}
                  onChange={(event) => choose({ sort: event.currentTarget.value as Search['sort'] })}
                >
                  {sorts.map((sort) => (
                    <option key={sort} value={sort}>
                      {t.sorts[sort]}
                    </option>
                  ))}
                </select>
              </label>
            </div>
          </div>
          <p class="visually-hidden" role="status">
            {answer ? plural(locale, t.updated, answer.total) : ''}
          </p>
          {chips.length > 0 && (
            <ul class="chips active" role="list" aria-label={t.active}>
              {chips.map(({ name, value, label }) => (
                <li key={name + value}>
                  <button
                    type="button"
                    class="chip"
                    aria-label={fill(t.remove, { value: label })}
                    onClick={() => remove(name, value)}
                  >
                    {label}
                    <span class="x" aria-hidden="true">
                      ✕
                    </span>
                  </button>
                </li>
              ))}
              <li>
                <button type="button" class="link small" onClick={() => choose({ filters: emptySearch().filters })}>
                  {t.clear}
                </button>
              </li>
            </ul>
          )}
          {!nearby.isLate && <Nearby locale={locale} found={nearby.found} t={t.nearby} />}
          {answer?.corrected && (
            <p class="small soft said">
              {t.corrected} <b>{answer.corrected}</b>
            </p>
          )}
          {answer?.relaxed && answer.total > 0 && <p class="small soft said">{t.relaxed}</p>}
          {state === 'failed' && (
            <div class="note bad row between" role="alert">
              <p>{t.error}</p>
              <button type="button" class="button quiet slim" onClick={retry}>
                {site.retry}
              </button>
            </div>
          )}
          {!answer && state === 'loading' && (
            <div class="skeleton" aria-hidden="true">
              <i />
              <i />
              <i />
            </div>
          )}
          {answer?.total === 0 && (
            <Empty
              locale={locale}
              t={t}
              mentorWords={mentorWords}
              labels={labels}
              search={search}
              answer={answer}
              onChange={choose}
            />
          )}
          {answer?.hits
            .filter((hit) => !hidden.has(hit.id))
            .slice(0, most)
            .map((hit) => (
              <Result
                key={hit.id}
                locale={locale}
                t={t}
                mentorWords={mentorWords}
                labels={labels}
                hit={hit}
                words={words}
                pricesShown={pricesShown}
              />
            ))}
          {nearby.isLate && <Nearby locale={locale} found={nearby.found} t={t.nearby} />}
          {answer && (
            <SaveSearch
              locale={locale}
              t={t.saveSearch}
              search={search}
              name={[search.query.trim(), ...chips.map(({ label }) => label)].filter(Boolean).join(' · ')}
            />
          )}
          {pages > 1 && (
            <nav class="row pages" aria-label={t.results}>
              <button
                type="button"
                class="button quiet slim"
                disabled={search.page <= 1}
                onClick={() => turn(search.page - 1)}
              >
                {t.previous}
              </button>
              <span class="small soft">{fill(t.page, { page: search.page, pages })}</span>
              <button
                type="button"
                class="button quiet slim"
                disabled={search.page >= Math.min(pages, 50)}
                onClick={() => turn(search.page + 1)}
              >
                {t.next}
              </button>
            </nav>
          )}
        </section>
      </div>
      <dialog
        ref={sheet}
        class="sheet"
        aria-label={t.filters}
        onClick={(event) => event.target === sheet.current && sheet.current?.close()}
      >
        <div class="inner">
          <div class="row between">
            <h2>{t.filters}</h2>
            <button type="button" class="link" onClick={() => sheet.current?.close()}>
              {t.close}
            </button>
          </div>
          {wasOpened && filters}
          <div class="foot">
            <button type="button" class="button primary" onClick={() => sheet.current?.close()}>
              {wasOpened && plural(locale, t.showResults, answer?.total ?? 0)}
            </button>
          </div>
        </div>
      </dialog>
    </div>
  );
}
