import { useEffect, useState } from 'preact/hooks';
import { fromQuestion, toUrl } from '../../domain/search/address.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import type { Messages } from '../../i18n/translate.ts';
import {
  forgetSearch,
  mailSearch,
  savedSearches,
  saveSearch,
  type SavedSearch,
} from '../../services/saved-searches.ts';

type Props = { locale: Locale; t: Messages['saved']; words: Messages['search']['saveSearch']; undo: string };

/** A member's saved searches: open one, choose its weekly e-mail, remove it and take that back. */
export function SavedSearches({ locale, t, words, undo }: Props) {
  const [list, setList] = useState<SavedSearch[] | null>(null);
  const [gone, setGone] = useState<SavedSearch | null>(null);
  useEffect(
    () =>
      void savedSearches()
        .then(setList)
        .catch(() => {}),
    [],
  );
  const change = (id: string, mails: boolean) =>
    setList((all) => all!.map((one) => (one.id === id ? { ...one, mails } : one)));

  async function mail(one: SavedSearch, on: boolean) {
    change(one.id, on);
    if (!(await mailSearch(one.id, on).catch(() => false))) change(one.id, !on);
  }
  async function forget(one: SavedSearch) {
    setList(list!.filter((other) => other.id !== one.id));
    setGone(one);
    await forgetSearch(one.id);
  }
  async function takeBack({ id: _, ...search }: SavedSearch) {
    const answer = await saveSearch(search);
    if ('saved' in answer) setList([answer.saved, ...list!]);
    setGone(null);
  }
  if (!list) return null;
  return (
    <>
      <h2>{t.searches}</h2>
      {list.length === 0 && <p class="soft">{t.noSearches}</p>}
      <ul role="list" class="kept">
        {list.map((one) => (
          <li key={one.id} class="stack-tight">
            <div class="row between">
              <a href={`${path(locale, 'find')}${toUrl(fromQuestion(one.question))}`}>{one.name}</a>
              <button
                type="button"
                class="link"
                aria-label={`${t.forget} : ${one.name}`}
                onClick={() => void forget(one)}
              >
                {t.forget}
              </button>
            </div>
            <label class="check small">
              <input
                type="checkbox"
                checked={one.mails}
                onChange={(event) => void mail(one, event.currentTarget.checked)}
              />
              <span>{words.mails}</span>
            </label>
          </li>
        ))}
      </ul>
      <p role="status">
        {gone && (
          <>
            {t.forgotten}{' '}
            <button type="button" class="link" onClick={() => void takeBack(gone)}>
              {undo}
            </button>
          </>
        )}
      </p>
    </>
  );
}
