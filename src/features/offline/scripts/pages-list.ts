import {
  isPiece,
  isTooOld,
  savedAtHeader,
  offlineCaches,
  profileOf,
  titleIn,
} from '../../../core/domain/offline-pages.ts';
import { shortDate } from '../../../core/i18n/dates.ts';
import { formats, pageLocale } from '../../../core/i18n/locales.ts';
import { fill } from '../../../core/i18n/translate.ts';
import { canKeep } from '../../../core/session/pages-on-device.ts';
import { markedHere } from '../../mentors/saved-mentors.ts';
import { onWaiting, takeBack, waitingRequests } from '../../requests/scripts/waiting-requests.ts';

type OfflinePage = { address: string; title: string; keptAt: string | null };

/** The copies of this device that may still be shown, by name. */
async function readPages(): Promise<OfflinePage[]> {
  if (!canKeep() || !(await caches.has(offlineCaches.pages))) return [];
  const cache = await caches.open(offlineCaches.pages);
  const all = await Promise.all(
    (await cache.keys()).map(async (request) => {
      const copy = await cache.match(request);
      const html = new DOMParser().parseFromString(titleIn((await copy?.text()) ?? ''), 'text/html');
      const { pathname, search } = new URL(request.url);
      const address = pathname + search;
      return {
        address,
        title: /^\/\w+\/$/.test(address) ? 'Portage' : html.body.textContent.trim(),
        keptAt: copy?.headers.get(savedAtHeader) ?? null,
      };
    }),
  );
  return all
    .filter((one) => one.title && !isTooOld(one.address, one.keptAt, Date.now()))
    .sort((a, b) => a.title.localeCompare(b.title));
}

/** Fills the page that says what opens without a connection. */
export function showPagesList(box: HTMLElement): void {
  const locale = pageLocale();
  const part = (name: string) => box.querySelector<HTMLElement>(`[data-part="${name}"]`)!;
  const status = box.querySelector<HTMLElement>('[role=status]')!;
  const { here, mentors, asOf, notKept, waitingOne } = box.dataset as Record<string, string>;

  /** Puts rows under a heading; without rows there is none. */
  function fillPart(name: string, rows: HTMLElement[]) {
    part(name)
      .querySelector('ul')!
      .replaceChildren(...rows);
    part(name).hidden = rows.length === 0;
  }
  function pageRow({ address, title, keptAt }: OfflinePage): HTMLElement {
    const row = Object.assign(document.createElement('li'), { className: 'row justify-between' });
    const lang = formats[address.startsWith('/fr/') ? 'fr' : 'en'];
    const note = Object.assign(document.createElement('span'), {
      className: 'text-sm text-soft',
      textContent: keptAt ? fill(asOf!, { date: shortDate(locale, keptAt) }) : notKept!,
    });
    row.append(
      Object.assign(document.createElement('a'), {
        className: 'inline-flex min-h-11 items-center',
        href: address,
        lang,
        textContent: title,
      }),
      note,
    );
    return row;
  }
  function showWaiting() {
    const template = part('waiting').querySelector('template')!;
    fillPart(
      'waiting',
      waitingRequests().map((one) => {
        const row = template.content.firstElementChild!.cloneNode(true) as HTMLElement;
        const link = row.querySelector('a')!;
        link.search = `?${new URLSearchParams({ mentor: one.mentor.id })}`;
        link.textContent = fill(waitingOne!, { name: one.mentor.name });
        row.querySelector('button')!.addEventListener('click', () => {
          takeBack(one.id);
          status.className = 'note good';
          status.textContent = status.dataset['text']!;
        });
        return row;
      }),
    );
  }
  async function showPages() {
    const pages = await readPages().catch(() => []);
    const kept = new Set(pages.map((one) => profileOf(one.address)));
    // Saved mentors whose page is not here yet.
    const saved = markedHere()
      .filter((one) => one.kind === 'saved' && one.slug)
      .filter((one) => !kept.has(one.slug))
      .map((one) => ({ address: `${mentors}${one.slug}/`, title: one.name, keptAt: null }));
    const groupOf = ({ address }: OfflinePage) =>
      profileOf(address) ? 'mentors' : isPiece(address) ? 'pieces' : 'others';
    for (const group of ['mentors', 'pieces', 'others'])
      fillPart(group, [...pages, ...saved].filter((one) => groupOf(one) === group).map(pageRow));
    if (pages.length + saved.length === 0) part(canKeep() ? 'nothing' : 'unsupported').hidden = false;
  }

  // In the place of another page: that one is not here.
  part('missing').hidden = location.pathname === here;
  part('missing')
    .querySelector('button')!
    .addEventListener('click', () => location.reload());
  showWaiting();
  onWaiting(showWaiting);
  box.hidden = false;
  void showPages();
}
