import { useEffect, useState } from 'preact/hooks';
import { isPiece, isTooOld, keptAtHeader, keptCaches, profileOf, titleIn } from '../../domain/offline/kept.ts';
import { shortDate } from '../../i18n/dates.ts';
import { locales, type Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import { fill, type Messages } from '../../i18n/translate.ts';
import { canKeep } from '../../services/kept-pages.ts';
import { keptHere } from '../../services/saved.ts';
import { onWaiting, takeBack, waitingRequests } from '../../services/waiting-requests.ts';

type Kept = { address: string; title: string; keptAt: string | null };

/** The copies of this device that may still be shown, by name. */
async function readKept(): Promise<Kept[]> {
  if (!canKeep() || !(await caches.has(keptCaches.pages))) return [];
  const cache = await caches.open(keptCaches.pages);
  const all = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const copy = await cache.match(request);
      const html = new DOMParser().parseFromString(titleIn((await copy?.text()) ?? ''), 'text/html');
      const address = new URL(request.url).pathname;
      return {
        address,
        title: locales.some((locale) => address === path(locale, 'home')) ? 'Portage' : html.body.textContent.trim(),
        keptAt: copy?.headers.get(keptAtHeader) ?? null,
      };
    }),
  );
  return all
    .filter((one) => one.title && !isTooOld(one.address, one.keptAt, Date.now()))
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** What opens without a line on this device, what does not yet, and what waits to be sent (T64). */
export default function KeptPages({
  locale,
  messages: { offline: t },
}: {
  locale: Locale;
  messages: Pick<Messages, 'offline'>;
}) {
  const [pages, setPages] = useState<Kept[] | null>(null);
  const [waiting, setWaiting] = useState(waitingRequests);
  const [said, setSaid] = useState('');
  useEffect(() => {
    void readKept()
      .catch(() => [])
      .then(setPages);
    return onWaiting(() => setWaiting(waitingRequests()));
  }, []);
  const isMissing = location.pathname !== path(locale, 'offline');
  const kept = new Set(pages?.map((one) => one.address));
  const saved = keptHere()
    .filter(
      (one) =>
        one.kind === 'saved' &&
        one.slug &&
        !kept.has(path('en', 'mentor', one.slug)) &&
        !kept.has(path('fr', 'mentor', one.slug)),
    )
    .map((one) => ({ address: path(locale, 'mentor', one.slug), title: one.name, keptAt: null }));

  const group = (title: string, some: Kept[]) =>
    some.length > 0 && (
      <section class="stack-tight">
        <h2>{title}</h2>
        <ul class="kept-pages" role="list">
          {some.map((one) => (
            <li key={one.address}>
              <a href={one.address} lang={one.address.startsWith('/fr/') ? 'fr-CA' : 'en-CA'}>
                {one.title}
              </a>
              <span class="small soft">
                {one.keptAt ? fill(t.asOf, { date: shortDate(locale, one.keptAt) }) : t.notKept}
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  return (
    <div class="stack">
      {isMissing && (
        <div class="note warn stack-tight">
          <h2>{t.missingTitle}</h2>
          <p>{t.missingText}</p>
          <div>
            <button type="button" class="button quiet slim" onClick={() => location.reload()}>
              {t.again}
            </button>
          </div>
        </div>
      )}
      {waiting.length > 0 && (
        <section class="stack-tight">
          <h2>{t.waiting}</h2>
          <ul class="kept-pages" role="list">
            {waiting.map((one) => (
              <li key={one.id}>
                <a href={path(locale, 'ask', undefined, { mentor: one.mentor.id })}>
                  {fill(t.waitingOne, { name: one.mentor.name })}
                </a>
                <button
                  type="button"
                  class="link"
                  onClick={() => {
                    takeBack(one.id);
                    setSaid(t.takenBack);
                  }}
                >
                  {t.takeBack}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p role="status" class={said ? 'note good' : 'visually-hidden'}>
        {said}
      </p>
      {pages?.length === 0 && saved.length === 0 && <p>{canKeep() ? t.nothing : t.unsupported}</p>}
      {pages && (
        <>
          {group(t.mentors, [...pages.filter((one) => profileOf(one.address)), ...saved])}
          {group(
            t.pieces,
            pages.filter((one) => isPiece(one.address)),
          )}
          {group(
            t.others,
            pages.filter((one) => !profileOf(one.address) && !isPiece(one.address)),
          )}
        </>
      )}
    </div>
  );
}
