import { queryOptions, useQuery } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { queryClient } from '../../../core/query/client.ts';
import { island } from '../../../core/query/island.tsx';
import { fromQuestion, toUrl } from '../domain/address.ts';
import type { Locale } from '../../../core/i18n/locales.ts';
import { path } from '../../../core/i18n/paths.ts';
import type { Messages } from '../../../words.ts';
import { forgetSearch, mailSearch, savedSearches, saveSearch, type SavedSearch } from '../saved-searches.ts';
import { storedSession } from '../../../core/session/stored-session.ts';

type Props = {
  locale: Locale;
  messages: Pick<Messages, 'saved'> & {
    search: Pick<Messages['search'], 'saveSearch'>;
    mentor: Pick<Messages['mentor'], 'undo'>;
  };
};

const searchesQuery = () => queryOptions({ queryKey: ['saved-searches'], queryFn: savedSearches });

/** A member's saved searches: open one, choose its weekly e-mail, remove it and take that back. */
function SavedSearches({ locale, messages: { saved: t, search, mentor } }: Props) {
  const { data: list } = useQuery({ ...searchesQuery(), enabled: storedSession() !== null });
  const [gone, setGone] = useState<SavedSearch | null>(null);
  const removal = useRef<Promise<unknown>>(Promise.resolve());
  const change = (next: (all: SavedSearch[]) => SavedSearch[]) =>
    queryClient.setQueryData(searchesQuery().queryKey, (all) => next(all ?? []));
  const setMails = (id: string, mails: boolean) =>
    change((all) => all.map((one) => (one.id === id ? { ...one, mails } : one)));

  async function mail(one: SavedSearch, isOn: boolean) {
    setMails(one.id, isOn);
    if (!(await mailSearch(one.id, isOn).catch(() => false))) setMails(one.id, !isOn);
  }
  async function forget(one: SavedSearch) {
    change((all) => all.filter((other) => other.id !== one.id));
    setGone(one);
    removal.current = forgetSearch(one.id).catch(() => false);
    await removal.current;
  }
  async function takeBack({ id: _, ...forgotten }: SavedSearch) {
    // Saved again before it is gone, it would go with the removal that is still under way.
    await removal.current;
    const answer = await saveSearch(forgotten);
    if ('saved' in answer) change((all) => [answer.saved, ...all]);
    setGone(null);
  }
  if (!list) return null;
  return (
    <div className="stack">
      <h2>{t.searches}</h2>
      {list.length === 0 && <p className="text-soft">{t.noSearches}</p>}
      <ul role="list" className="rows">
        {list.map((one) => (
          <li key={one.id} className="stack-tight">
            <div className="row justify-between">
              <a href={`${path(locale, 'find')}${toUrl(fromQuestion(one.question))}`}>{one.name}</a>
              <button
                type="button"
                className="link"
                aria-label={`${t.forget} : ${one.name}`}
                onClick={() => void forget(one)}
              >
                {t.forget}
              </button>
            </div>
            <label className="check text-sm">
              <input
                type="checkbox"
                checked={one.mails}
                onChange={(event) => void mail(one, event.currentTarget.checked)}
              />
              <span>{search.saveSearch.mails}</span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status">
        {gone && (
          <>
            {t.forgotten}{' '}
            <button type="button" className="link" onClick={() => void takeBack(gone)}>
              {mentor.undo}
            </button>
          </>
        )}
      </p>
    </div>
  );
}

export default island(SavedSearches);
