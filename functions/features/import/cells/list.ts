import { oneLine } from '../fold.ts';

const tidyParts = (parts: string[]): string[] =>
  parts.map((part) => oneLine(part.replace(/^\s*(?:[-–•*·]|\d{1,2}[.)])\s+/, ''))).filter(Boolean);

/** Marks that only ever stand between two things. */
export const bySemicolon = (text: string): string[] => tidyParts(text.split(/[;|\n\t•·●▪]+/));
/** A comma can also stand inside one: "Hunting, trapping, guiding". */
export const byComma = (text: string): string[] => tidyParts(text.split(/[,،、]+/));
/** A slash too: "UX/UI". */
export const bySlash = (text: string): string[] => tidyParts(text.split('/'));
/** And so can "and": "oil and gas". */
export const byWord = (text: string): string[] => tidyParts(text.split(/\s*&\s*|\s+(?:and|et|or|ou|\+)\s+/i));

/** Every part of a list, however it is divided: , ; / | & a new line, "et", "and". */
export const splitList = (text: string): string[] =>
  bySemicolon(text).flatMap(byComma).flatMap(bySlash).flatMap(byWord);
