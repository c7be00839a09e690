import { limits } from '../../../../src/core/domain/limits.ts';
import { isPlain } from '../../../../src/core/domain/plain-text.ts';
import { fold } from '../../../../src/core/domain/fold.ts';
import { oneLine } from '../fold.ts';
import type { Cell, Remark } from './cell.ts';
import { byComma, bySemicolon, bySlash, byWord } from './list.ts';

export type TopicMatch = { slug: string | null; how: 'exact' | 'near' | 'none' };
type Find = (text: string) => TopicMatch | undefined;

const most = 8;
const mostOwn = 20;
const [ownLeast, ownMost] = limits.own_skills;
/** A whole life story in the skills column is read up to here. */
const mostParts = 40;
const dividers = [bySemicolon, byComma, bySlash, byWord];

/** The words of one skill: no "(advanced)" behind, never longer than what is compared. */
const wordOf = (part: string): string =>
  [...(oneLine(part.replace(/\([^)]*\)/g, ' ')) || oneLine(part))].slice(0, 120).join('');

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

/** What a cell of skills says: topics, and beside them what no topic names, in the words that were typed. */
export type Skills = { topics: string[]; own: string[] };

/** Topics and own words from skills as typed. A name that holds "and" or a comma is found before it is divided. */
export function readSkills(text: string, find: Find, labelOf: (slug: string) => string): Cell<Skills> {
  const topics = new Map<string, Remark | null>();
  const own = new Map<string, Remark>();
  const lost: Remark[] = [];
  const isExact = (part: string): boolean => find(wordOf(part))?.how === 'exact';
  const holdsTopic = (part: string, level: number): boolean =>
    (find(wordOf(part))?.how ?? 'none') !== 'none' ||
    (dividers[level]?.(part) ?? []).some((one) => holdsTopic(one, level + 1));
  const isListMark = (level: number): boolean => dividers[level] === bySemicolon || dividers[level] === byComma;
  /** "Nursing and knitting" are two skills, "research and development" is one, and so is "CI/CD". */
  const isSeveral = (part: string, level: number, parts: string[]): boolean =>
    isListMark(level) ||
    (dividers[level] === bySlash && / \/ /.test(part)) ||
    [...part].length > ownMost ||
    parts.some((one) => holdsTopic(one, level + 1));

  function keep(part: string): void {
    const word = oneLine(part);
    const length = [...word].length;
    const { slug } = find(wordOf(part)) ?? {};
    if (length > ownMost) lost.push({ code: 'skill_too_long', value: word, suggestion: String(ownMost) });
    else if (length < ownLeast || !isPlain(word)) lost.push({ code: 'skill_unreadable', value: word });
    else if (!own.has(fold(word)))
      own.set(fold(word), { code: 'skill_unknown', value: word, ...(slug ? { suggestion: labelOf(slug) } : {}) });
  }
  function take(part: string, level: number): void {
    const match = find(wordOf(part));
    const parts = (dividers[level]?.(part) ?? []).slice(0, mostParts);
    const isNear = match?.how === 'near' && !isListMark(level) && !parts.some(isExact);
    if (match?.slug && match.how === 'exact') topics.set(match.slug, topics.get(match.slug) ?? null);
    else if (match?.slug && isNear) {
      if (!topics.has(match.slug))
        topics.set(match.slug, { code: 'skill_near', value: wordOf(part), suggestion: labelOf(match.slug) });
    } else if (level === dividers.length) keep(part);
    else (parts.length === 1 || isSeveral(part, level, parts) ? parts : [part]).forEach((one) => take(one, level + 1));
  }
  take(text, 0);
  const kept = [...own.values()].slice(0, mostOwn);
  const remarks = [
    ...[...topics.values()].filter((remark) => remark !== null),
    ...kept.slice(0, most),
    ...lost.slice(0, most),
  ];
  if (topics.size > most) remarks.push({ code: 'skills_too_many', value: String(topics.size) });
  if (own.size > mostOwn) remarks.push({ code: 'own_skills_too_many', value: String(own.size) });
  return { value: { topics: [...topics.keys()].slice(0, most), own: kept.map(({ value }) => value!) }, remarks };
}
