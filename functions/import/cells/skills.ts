import { oneLine } from '../fold.ts';
import type { Cell, Remark } from './cell.ts';
import { byComma, bySemicolon, bySlash, byWord } from './list.ts';

export type TopicMatch = { slug: string | null; how: 'exact' | 'near' | 'none' };
type Find = (text: string) => TopicMatch | undefined;

const most = 8;
/** A whole life story in the skills column is read up to here. */
const mostParts = 40;
const dividers = [bySemicolon, byComma, bySlash, byWord];

/** The words of one skill: no "(advanced)" behind, never longer than what is compared. */
const wordOf = (part: string): string => [...(oneLine(part.replace(/\([^)]*\)/g, ' ')) || oneLine(part))].slice(0, 120).join('');

/** Every text of a cell that may be a topic, whole and in parts: what to ask the database for. */
export function skillTexts(text: string): string[] {
  const texts = new Set<string>();
  const add = (part: string, level: number) => {
    if (texts.size >= 2 * mostParts) return;
    texts.add(wordOf(part));
    for (const smaller of dividers[level]?.(part) ?? []) add(smaller, level + 1);
  };
  add(text, 0);
  texts.delete('');
  return [...texts];
}

/** Topics from skills as typed. A name that holds "and" or a comma is found before it is divided. */
export function readSkills(text: string, find: Find, labelOf: (slug: string) => string): Cell<string[]> {
  const topics = new Map<string, Remark | null>();
  const lost: Remark[] = [];
  const take = (part: string, level: number): void => {
    const word = wordOf(part);
    const match = find(word);
    if (match?.slug && match.how === 'exact') return void topics.set(match.slug, topics.get(match.slug) ?? null);
    const smaller = dividers[level]?.(part) ?? [];
    const nearWhole = match?.how === 'near' && level === dividers.length - 1 && !smaller.some((one) => find(wordOf(one))?.how === 'exact');
    if (level < dividers.length && !nearWhole) return smaller.slice(0, mostParts).forEach((one) => take(one, level + 1));
    const suggestion = match?.slug ? { suggestion: labelOf(match.slug) } : {};
    if (match?.slug && match.how === 'near') {
      if (!topics.has(match.slug)) topics.set(match.slug, { code: 'skill_near', value: word, ...suggestion });
    } else lost.push({ code: 'skill_unknown', value: word, ...suggestion });
  };
  take(text, 0);
  const remarks = [...[...topics.values()].filter((remark) => remark !== null), ...lost.slice(0, most)];
  if (topics.size > most) remarks.push({ code: 'skills_too_many', value: String(topics.size) });
  return { value: [...topics.keys()].slice(0, most), remarks };
}
