/** @jsxImportSource preact */
import { useState } from 'preact/hooks';
import type { FacetName, SearchAnswer } from '../../data/types.ts';
import type { Locale } from '../../i18n/locales.ts';
import { fill } from '../../i18n/translate.ts';
import { facetValues } from '../../domain/search/facet-values.ts';
import type { Labels, SearchWords } from './words.ts';
import type { Search } from '../../domain/search/address.ts';

type Props = {
  locale: Locale;
  t: SearchWords;
  labels: Labels;
  shown: FacetName[];
  search: Search;
  facets: SearchAnswer['facets'] | undefined;
  onChange: (part: Partial<Search>) => void;
};

/** Each filter with its counts. Values of one widen, filters narrow (T03). */
export function Filters({ locale, t, labels, shown, search, facets, onChange }: Props) {
  return (
    <div class="filters">
      <label class="switch">
        <span>
          <b>{t.openOnly}</b>
          <span class="small">{t.openOnlyHint}</span>
        </span>
        <input
          type="checkbox"
          role="switch"
          checked={search.openOnly}
          onChange={(event) => onChange({ openOnly: event.currentTarget.checked })}
        />
      </label>
      {shown.map((name) => (
        <Group
          key={name}
          locale={locale}
          t={t}
          labels={labels}
          name={name}
          search={search}
          counts={facets?.[name] ?? {}}
          onChange={onChange}
        />
      ))}
    </div>
  );
}

function Group({
  locale,
  t,
  labels,
  name,
  search,
  counts,
  onChange,
}: Omit<Props, 'facets' | 'shown'> & { name: FacetName; counts: Record<string, number> }) {
  const [all, setAll] = useState(false);
  const chosen = search.filters[name];
  const values = facetValues(locale, name, labels[name], counts, chosen);
  if (values.length === 0) return null;
  const most = 5;
  const toggle = (value: string) =>
    onChange({
      filters: {
        ...search.filters,
        [name]: chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value],
      },
    });
  return (
    <fieldset>
      <legend>{t.groups[name]}</legend>
      {values.slice(0, all ? 60 : Math.max(most, chosen.length)).map(({ value, label, count, isChosen }) => (
        <label key={value}>
          <input type="checkbox" checked={isChosen} onChange={() => toggle(value)} />
          <span>{label}</span>
          <span class="n">{count}</span>
        </label>
      ))}
      {values.length > most && (
        <button
          type="button"
          class="link small"
          aria-expanded={all}
          aria-label={fill(all ? t.less : t.moreOf, { group: t.groups[name] })}
          onClick={() => setAll(!all)}
        >
          {all ? t.less : t.more}
        </button>
      )}
    </fieldset>
  );
}
