import { parse, type HTMLElement } from 'node-html-parser';
import type { Locale } from '../../src/core/i18n/locales.ts';

const blocks = 'p, li, dd, blockquote, figcaption, td';
/** Not ours to plain-word, or not read as text: members' own words, controls, what only decorates. */
const left = 'script, style, nav, form, button, template, [aria-hidden=true], article.card, [data-stories] blockquote';

/** The sentences of a text. A colon or a semicolon goes on; a line that does not end like a sentence, a label or a cell, is none. */
export function sentences(locale: Locale, text: string): string[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  if (!/[.?!…]["”»)\s]*$/.test(flat)) return [];
  return [...new Intl.Segmenter(`${locale}-CA`, { granularity: 'sentence' }).segment(flat)].map((one) =>
    one.segment.trim(),
  );
}

/** The sentences that a page says in its own language, from its markup; none where an address only leads elsewhere. */
export function sentencesOf(locale: Locale, html: string): string[] {
  const main = parse(html).querySelector('main');
  if (!main) return [];
  main.querySelectorAll(left).forEach((one) => one.remove());
  main
    .querySelectorAll('[lang]')
    .filter((one) => !one.getAttribute('lang')!.startsWith(locale))
    .forEach((one) => one.remove());
  const isWhole = (one: HTMLElement) => one.querySelector(blocks) === null;
  return main
    .querySelectorAll(blocks)
    .filter(isWhole)
    .flatMap((one) => sentences(locale, one.textContent));
}
