import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { isLight } from '../../services/light.ts';
import { siteSearch } from '../../services/site-search.ts';
import type { Suggested } from '../../services/search-engine.ts';

type Props = { locale: Locale; query: string; t: { topics: string; toRead: string } };

/** What else the words of a search mean: topics and pieces to read, each kind in a line of its own. */
export function Nearby({ locale, query, t }: Props) {
  const [found, setFound] = useState<Pick<Suggested, 'topics' | 'resources'> | null>(null);
  useEffect(() => {
    const asked = query.trim();
    if (asked.length < 2 || isLight()) return setFound(null);
    const mine = new AbortController();
    const timer = setTimeout(() => {
      void siteSearch.suggest(asked, locale, { mentors: false, signal: mine.signal }).then((answer) => {
        if (answer.ok && !mine.signal.aborted) setFound(answer.value);
      });
    }, 250);
    return () => {
      clearTimeout(timer);
      mine.abort();
    };
  }, [query, locale]);
  if (!found || found.topics.length + found.resources.length === 0) return null;
  return (
    <dl class="nearby small">
      {found.topics.length > 0 && (
        <div>
          <dt>{t.topics}</dt>
          {found.topics.slice(0, 3).map((topic) => <dd key={topic.slug}><a href={path(locale, 'topic', topic.slug)}>{locale === 'fr' ? topic.name_fr : topic.name_en}</a></dd>)}
        </div>
      )}
      {found.resources.length > 0 && (
        <div>
          <dt>{t.toRead}</dt>
          {found.resources.slice(0, 3).map((one) => <dd key={one.slug}><a href={path(locale, 'resource', one.slug)}>{one.title}</a></dd>)}
        </div>
      )}
    </dl>
  );
}
