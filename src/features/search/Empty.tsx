/** @jsxImportSource preact */
import type { FacetName, SearchAnswer } from '../../data/types.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { plural, type Messages } from '../../i18n/translate.ts';
import { WaitList } from '../shared/WaitList.tsx';
import type { Labels, SearchWords } from './words.ts';
import { emptySearch, type Search } from '../../domain/search/address.ts';

/** What people ask most, for a search that resembles nothing. */
const popular = ['credential-recognition', 'changing-careers', 'job-interviews', 'first-job-in-canada'];

type Props = {
  locale: Locale;
  t: SearchWords;
  mentorWords: Messages['mentor'];
  labels: Labels;
  search: Search;
  answer: SearchAnswer;
  onChange: (part: Partial<Search>) => void;
};

/** Nobody found is never the end: people who are full, looser filters, near topics, the wait-list (T06, D12). */
export function Empty({ locale, t, mentorWords, labels, search, answer, onChange }: Props) {
  const looser = Object.entries(answer.looser ?? {}) as [FacetName, number][];
  const known = (slugs: string[]) => slugs.filter((slug) => labels.topic[slug]);
  const near = known(answer.nearest_topics ?? []);
  const offered = near.length > 0 ? near : known(popular);
  const topic = search.filters.topic[0] ?? near[0];
  return (
    <div class="card stack">
      <h2>{t.emptyTitle}</h2>
      {search.openOnly && answer.any_total > 0 && (
        <div class="row">
          <span>{plural(locale, t.emptyOpen, answer.any_total)}</span>
          <button type="button" class="button quiet slim" onClick={() => onChange({ openOnly: false })}>
            {t.showAll}
          </button>
        </div>
      )}
      {looser.length > 0 && (
        <div class="row">
          {looser.map(([name, count]) => (
            <button
              key={name}
              type="button"
              class="button quiet slim"
              onClick={() => onChange({ filters: { ...search.filters, [name]: [] } })}
            >
              {plural(locale, t.looser, count, { group: t.groups[name] })}
            </button>
          ))}
        </div>
      )}
      {offered.length > 0 && (
        <div class="stack-tight">
          <p class="soft">{near.length > 0 ? t.nearTopics : t.popular}</p>
          <div class="chips">
            {offered.map((slug) => (
              <button
                key={slug}
                type="button"
                class="chip"
                onClick={() =>
                  onChange({
                    ...emptySearch(),
                    openOnly: search.openOnly,
                    filters: { ...emptySearch().filters, topic: [slug] },
                  })
                }
              >
                {labels.topic[slug]}
              </button>
            ))}
          </div>
        </div>
      )}
      <div>
        <button type="button" class="button quiet slim" onClick={() => onChange(emptySearch())}>
          {t.startOver}
        </button>
      </div>
      {topic && (
        <div class="row">
          <span>
            {t.waitTitle}: <a href={path(locale, 'topic', topic)}>{labels.topic[topic]}</a>
          </span>
          <WaitList locale={locale} t={mentorWords} topic={topic} />
        </div>
      )}
    </div>
  );
}
