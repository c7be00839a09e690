import { useEffect, useState } from 'preact/hooks';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import type { Messages } from '../../i18n/translate.ts';
import { keep, keptHere, syncKept, type Kept } from '../../services/saved.ts';
import { storedSession } from '../../services/session.ts';
import { Face } from '../shared/Face.tsx';
import { SavedSearches } from './SavedSearches.tsx';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'saved' | 'mentor' | 'site'> & { search: Pick<Messages['search'], 'saveSearch'> };
};

/** Mentors kept for later, and those hidden from one's results (T10). */
export default function Saved({ locale, messages }: Props) {
  const t = messages.saved;
  const [list, setList] = useState<Kept[]>([]);
  useEffect(() => {
    setList(keptHere());
    void syncKept()
      .then(setList)
      .catch(() => {});
  }, []);
  async function forget(one: Kept) {
    setList(list.filter((other) => other.id !== one.id));
    await keep(one, null);
  }
  const rows = (kind: Kept['kind'], undo: string) => (
    <ul role="list" class="kept">
      {list
        .filter((one) => one.kind === kind)
        .map((one) => (
          <li key={one.id} class="row between">
            <span class="row">
              <Face small id={one.id} name={one.name} />
              {one.slug ? (
                <a href={path(locale, 'mentor', one.slug)}>{one.name}</a>
              ) : (
                <span class="soft">{t.gone}</span>
              )}
            </span>
            <button type="button" class="link" onClick={() => void forget(one)}>
              {undo}
            </button>
          </li>
        ))}
    </ul>
  );
  return (
    <div class="stack">
      <h2>{t.mentors}</h2>
      {list.every((one) => one.kind !== 'saved') && (
        <div class="stack">
          <p>{t.empty}</p>
          <div>
            <a class="button primary" href={path(locale, 'find')}>
              {messages.site.find}
            </a>
          </div>
        </div>
      )}
      {rows('saved', messages.mentor.undo)}
      {!storedSessionSafe() && list.length > 0 && <p class="small soft">{t.onDevice}</p>}
      {list.some((one) => one.kind === 'dismissed') && (
        <>
          <h2>{t.hidden}</h2>
          {rows('dismissed', t.restore)}
        </>
      )}
      {storedSessionSafe() && (
        <SavedSearches locale={locale} t={t} words={messages.search.saveSearch} undo={messages.mentor.undo} />
      )}
    </div>
  );
}

const storedSessionSafe = () => typeof localStorage !== 'undefined' && storedSession() !== null;
