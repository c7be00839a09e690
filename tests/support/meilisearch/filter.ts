import type { Settings } from 'meilisearch';
import { refuse } from './errors.ts';
import type { Doc } from './store.ts';

type Test = (doc: Doc) => boolean;
const values = (doc: Doc, attribute: string): unknown[] => {
  const value = doc[attribute];
  return Array.isArray(value) ? value : value === null || value === undefined ? [] : [value];
};
const text = (quoted: string) => quoted.replace(/^"|"$/g, '').replace(/\\(["\\])/g, '$1');
const quoted = String.raw`"(?:[^"\\]|\\.)*"|[\w-]+`;

/** What may be done with an attribute, from the granular form or the plain list. */
function features(settings: Settings, attribute: string): { equality: boolean; comparison: boolean } {
  const found = (settings.filterableAttributes ?? []).find((one) =>
    typeof one === 'string' ? one === attribute : one.attributePatterns.includes(attribute),
  );
  if (!found) return refuse(400, 'invalid_search_filter', `Attribute \`${attribute}\` is not filterable.`);
  return typeof found === 'string' ? { equality: true, comparison: true } : found.features.filter;
}

function one(expression: string, settings: Settings): Test {
  const bad = (): never =>
    refuse(400, 'invalid_search_filter', `Was expecting an operation after the attribute: ${expression}`);
  const [, attribute = '', operator = '', rest = ''] =
    /^(\w+)\s+(NOT IN|IN|=|!=|<=|>=|<|>)\s+(.+)$/s.exec(expression.trim()) ?? bad();
  const may = features(settings, attribute);
  if (/^[<>]/.test(operator)) {
    const limit = Number(rest);
    if (!may.comparison || !Number.isFinite(limit)) return bad();
    const compare = {
      '<': (n: number) => n < limit,
      '<=': (n: number) => n <= limit,
      '>': (n: number) => n > limit,
      '>=': (n: number) => n >= limit,
    }[operator]!;
    return (doc) => values(doc, attribute).some((value) => typeof value === 'number' && compare(value));
  }
  if (!may.equality) return bad();
  const list = operator.endsWith('IN') ? /^\[(.*)\]$/s.exec(rest.trim())?.[1] : rest;
  if (list === undefined) return bad();
  const wanted = new Set((list.match(new RegExp(quoted, 'gs')) ?? []).map((value) => text(value).toLowerCase()));
  if (list.replace(new RegExp(quoted, 'gs'), '').replace(/[,\s]/g, '') !== '') return bad();
  const has: Test = (doc) => values(doc, attribute).some((value) => wanted.has(String(value).toLowerCase()));
  return operator === 'NOT IN' || operator === '!=' ? (doc) => !has(doc) : has;
}

/** A filter as the search takes it: texts, and lists in which the outer one means "and", the inner one "or". */
export function filterOf(filter: unknown, settings: Settings): Test {
  if (filter === null || filter === undefined) return () => true;
  if (typeof filter === 'string') return one(filter, settings);
  if (!Array.isArray(filter)) return refuse(400, 'invalid_search_filter', 'Invalid filter.');
  const all = filter.map((part) => {
    if (!Array.isArray(part)) return one(String(part), settings);
    const any = part.map((each) => one(String(each), settings));
    return (doc: Doc) => any.some((test) => test(doc));
  });
  return (doc) => all.every((test) => test(doc));
}
