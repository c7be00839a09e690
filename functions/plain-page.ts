import { statusOf } from '../src/domain/shared/errors.ts';
import { errorText } from '../src/i18n/error-text.ts';
import { formats, type Locale } from '../src/i18n/locales.ts';
import { words } from '../src/i18n/translate.ts';

/** What was wrong with a form that was posted without script: the browser's way back has the words still in it. */
export function asPage(locale: Locale, codes: string[]): Response {
  const t = words(locale, 'feedback');
  const html = `<!doctype html><html lang="${formats[locale]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Portage</title></head>
<body><h1>${t.notSent}</h1><ul>${[...new Set(codes.map((code) => errorText(locale, words(locale, 'errors'), code)))].map((line) => `<li>${line}</li>`).join('')}</ul><p>${t.goBack}</p></body></html>`;
  return new Response(html, { status: statusOf(codes[0] ?? 'unexpected'), headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Content-Security-Policy': "default-src 'none'" } });
}
