import type { Locale } from '../../i18n/locales.ts';
import { path } from '../../i18n/paths.ts';
import type { Messages } from '../../i18n/translate.ts';

/** Takes a mentor's words off a page that was built before they left, where no server does so first. */
export function showWithdrawn(locale: Locale, t: Messages['gone']): void {
  const title = document.createElement('h1');
  title.textContent = t.title;
  const text = document.createElement('p');
  text.textContent = t.text;
  const link = document.createElement('a');
  Object.assign(link, { className: 'button primary', href: path(locale, 'find'), textContent: t.find });
  const page = document.createElement('div');
  page.className = 'narrow page stack';
  page.append(title, text, link);
  document.title = t.title;
  for (const said of document.querySelectorAll(
    'meta[name="description"], meta[property^="og:"], script[type="application/ld+json"]',
  ))
    said.remove();
  document.querySelector('main')?.replaceChildren(page);
}
