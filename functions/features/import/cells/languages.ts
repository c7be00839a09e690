import { squeeze } from '../../../../src/core/domain/fold.ts';
import { namesOfSeveralLanguages, otherLanguageNames } from '../../../../src/core/domain/other-names.ts';
import { nearest } from '../nearest.ts';
import type { Cell, Remark } from './cell.ts';
import { splitList } from './list.ts';

/** A language as the database lists it, with the name to show. */
export type Language = { code: string; name_en: string; name_fr: string; label: string };

const bilingual = new Set(['bilingue', 'bilingual', 'both', 'lesdeux']);

/** "anglais (avancé)", "French: fluent", "English B2": how well is not asked. */
const level =
  /\s*\(.*?\)|\s*[:–-]?\s+(?:fluent(?:ly)?|native|advanced|intermediate|basic|beginner|conversational|mother tongue|courante?|couramment|avancée?|intermédiaire|débutante?|de base|langue maternelle|[abc][12])\s*$/giu;

export const languageKeys = (languages: Language[]): Map<string, Language> =>
  new Map(
    languages.flatMap((one) =>
      [one.code, one.name_en, one.name_fr, ...(otherLanguageNames[one.code]?.split(' ').filter(Boolean) ?? [])].map(
        (key) => [squeeze(key), one] as const,
      ),
    ),
  );

/** Languages in any order and spelling. What is not known is told; the rest is kept, ten at the most. */
export function readLanguages(text: string, keys: Map<string, Language>): Cell<string[]> {
  const codes = new Set<string>();
  const remarks: Remark[] = [];
  for (const part of splitList(text)) {
    const plain = part.replace(level, '').trim() || part;
    const key = squeeze(plain);
    const found = keys.get(key);
    // "EN-FR", "anglais français": divided by what else divides a name.
    const pieces = plain.split(/[\s-]+/).map((piece) => keys.get(squeeze(piece)));
    if (found) codes.add(found.code);
    else if (bilingual.has(key)) ['en', 'fr'].forEach((code) => codes.add(code));
    else if (Object.hasOwn(namesOfSeveralLanguages, key))
      remarks.push({
        code: 'language_which',
        value: part,
        suggestion: namesOfSeveralLanguages[key]!.map((code) => keys.get(code)?.label).join(' / '),
      });
    else if (pieces.length > 1 && pieces.every((piece) => piece !== undefined))
      pieces.forEach((piece) => codes.add(piece.code));
    else {
      const near = nearest(
        key,
        [...keys.keys()].filter((one) => one.length > 3),
      );
      remarks.push({ code: 'language_unknown', value: part, ...(near ? { suggestion: keys.get(near)!.label } : {}) });
    }
  }
  if (codes.size > 10) remarks.push({ code: 'languages_too_many', value: String(codes.size) });
  return { value: [...codes].slice(0, 10), remarks };
}
