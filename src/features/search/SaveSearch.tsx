/** @jsxImportSource preact */
import { useEffect, useState } from 'preact/hooks';
import { toQuestion, toUrl, type Search } from '../../domain/search/address.ts';
import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { forgetSearch, mailSearch, saveSearch, type SavedSearch } from '../../services/saved-searches.ts';
import { storedSession } from '../../services/session.ts';
import type { SearchWords } from './words.ts';

type Props = { locale: Locale; t: SearchWords['saveSearch']; search: Search; name: string };

/** Keeps what is searched for; new matches come by e-mail only to who asks for that. */
export function SaveSearch({ locale, t, search, name }: Props) {
  const [saved, setSaved] = useState<SavedSearch | null>(null);
  const [problem, setProblem] = useState('');
  const address = toUrl({ ...search, page: 1 });
  useEffect(() => {
    setSaved(null);
    setProblem('');
  }, [address]);

  async function save() {
    if (!storedSession())
      return void (location.href = path(locale, 'signIn', undefined, { next: `${location.pathname}${address}` }));
    const answer = await saveSearch({
      name: (name || t.everyone).slice(0, 80),
      question: toQuestion(search),
      mails: false,
    }).catch(() => ({ code: 'offline' }));
    if ('saved' in answer) setSaved(answer.saved);
    setProblem('saved' in answer ? '' : answer.code === 'searches_too_many' ? t.tooMany : t.failed);
  }
  async function mails(on: boolean) {
    setSaved({ ...saved!, mails: on });
    if (!(await mailSearch(saved!.id, on).catch(() => false))) setSaved({ ...saved!, mails: !on });
  }
  return (
    <div class="save-search stack-tight small">
      <p role="status" class="row">
        {saved ? (
          <>
            <span>{t.saved}</span>{' '}
            <button
              type="button"
              class="link"
              onClick={() => {
                setSaved(null);
                void forgetSearch(saved.id);
              }}
            >
              {t.undo}
            </button>{' '}
            <a href={path(locale, 'saved')}>{t.see}</a>
          </>
        ) : (
          problem
        )}
      </p>
      {saved ? (
        <label class="check">
          <input type="checkbox" checked={saved.mails} onChange={(event) => void mails(event.currentTarget.checked)} />
          <span>{t.mails}</span>
        </label>
      ) : (
        <button type="button" class="link" onClick={() => void save()}>
          {t.button}
        </button>
      )}
    </div>
  );
}
