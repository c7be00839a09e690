import { html } from 'hono/html';
import { statusOf } from '../../src/core/domain/errors.ts';
import { errorText } from '../../src/core/i18n/error-text.ts';
import type { Locale } from '../../src/core/i18n/locales.ts';
import { words } from '../../src/words.ts';
import { barePage } from './bare-page.ts';

/**
 * What was wrong with a form that was posted without script. With `typed`, all that was posted, the page can send it
 * again: the browser's way back leads to a form that may itself have been an answer, and is gone.
 */
export function asPage(
  locale: Locale,
  codes: string[],
  retryAfter: number | null = null,
  typed: URLSearchParams | null = null,
): Promise<Response> {
  const t = words(locale, 'feedback');
  const said = [...new Set(codes.map((code) => errorText(locale, words(locale, 'errors'), code, retryAfter)))];
  return barePage(locale, {
    title: t.notSent,
    body: html`${said.map((line) => html`<p>${line}</p>`)}
      ${
        typed
          ? html`<p>${t.allHere}</p>
              <form method="post">
                ${[...typed].map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
                <button class="button">${t.sendAgain}</button>
              </form>`
          : html`<p>${t.goBack}</p>`
      }`,
    posts: typed !== null,
    status: statusOf(codes[0] ?? 'unexpected'),
    headers: retryAfter === null ? {} : { 'Retry-After': String(retryAfter) },
  });
}

/** Says to who asked too often when to come back (T62). */
export const tooMany = (locale: Locale, retryAfter: number): Promise<Response> =>
  barePage(locale, {
    title: words(locale, 'search').tooMany,
    body: html`<p>${errorText(locale, words(locale, 'errors'), 'rate_limited', retryAfter)}</p>`,
    status: 429,
    headers: { 'Retry-After': String(retryAfter) },
  });
