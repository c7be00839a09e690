/** @jsxImportSource preact */
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import type { Suggested } from '../../services/search-engine.ts';

/** Topics and pieces to read that the words of a search also mean; null for none. */
export type NearbyFound = Pick<Suggested, 'topics' | 'resources'> | null;
type Props = { locale: Locale; found: NearbyFound; t: { topics: string; toRead: string } };

/** What else the words of a search mean: topics and pieces to read, each kind in a line of its own. */
export function Nearby({ locale, found, t }: Props) {
  if (!found || found.topics.length + found.resources.length === 0) return null;
  return (
    <dl class="nearby small">
      {found.topics.length > 0 && (
        <div>
          <dt>{t.topics}</dt>
          {found.topics.slice(0, 3).map((topic) => (
            <dd key={topic.slug}>
              <a href={path(locale, 'topic', topic.slug)}>{locale === 'fr' ? topic.name_fr : topic.name_en}</a>
            </dd>
          ))}
        </div>
      )}
      {found.resources.length > 0 && (
        <div>
          <dt>{t.toRead}</dt>
          {found.resources.slice(0, 3).map((one) => (
            <dd key={one.slug}>
              <a href={path(locale, 'resource', one.slug)}>{one.title}</a>
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
