import { fieldProblem, isSpecial, statusOf } from '../src/domain/shared/errors.ts';
import { limitOf } from '../src/domain/shared/limits.ts';
import { formats, type Locale } from '../src/i18n/locales.ts';
import { fill, words } from '../src/i18n/translate.ts';

function say(locale: Locale, code: string): string {
  const t = words(locale, 'errors');
  if (isSpecial(code) && code in t.special) return t.special[code as keyof typeof t.special];
  const found = fieldProblem(code);
  const [least = 0, most = 0] = (found && limitOf(found.field)) ?? [];
  return found ? fill(t.problems[found.problem], { least, most }) : t.special.unexpected;
}

/** What was wrong with a form that was posted without script: the browser's way back has the words still in it. */
export function asPage(locale: Locale, codes: string[]): Response {
  const t = words(locale, 'feedback');
  const html = `<!doctype html><html lang="${formats[locale]}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Portage</title></head>
<body><h1>${t.notSent}</h1><ul>${[...new Set(codes.map((code) => say(locale, code)))].map((line) => `<li>${line}</li>`).join('')}</ul><p>${t.goBack}</p></body></html>`;
  return new Response(html, { status: statusOf(codes[0] ?? 'unexpected'), headers: { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store', 'Content-Security-Policy': "default-src 'none'" } });
}
