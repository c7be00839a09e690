import { Unreadable } from './fatal.ts';

/** The line and column, counted from 1, at which a JSON text breaks. */
function placeOf(error: unknown, text: string): { line: number; column: number } {
  const said = /position (\d+)/.exec(error instanceof Error ? error.message : '');
  const before = text.slice(0, said ? Number(said[1]) : text.trimEnd().length);
  return { line: before.split('\n').length, column: before.length - before.lastIndexOf('\n') };
}

/** A JSON text; one that is broken is refused with its line and column. */
export function parseJson(text: string, name: string, firstLine = 1): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const { line, column } = placeOf(error, text);
    throw new Unreadable({ code: 'bad_json', value: name, line: line + firstLine - 1, column });
  }
}

/** Whether a text is JSON Lines: one object a line. */
export const isJsonLines = (text: string, name: string): boolean =>
  /\.(?:jsonl|ndjson)$/i.test(name) || /^\s*\{.*\}[ \t]*\n\s*\{/.test(text);

/** The objects of JSON Lines; a blank line is undefined, so that items count as lines do. */
export const parseJsonLines = (text: string, name: string): unknown[] =>
  text
    .trimEnd()
    .split('\n')
    .map((line, place) => (line.trim() === '' ? undefined : parseJson(line, name, place + 1)));

/** Whether a text is YAML, which is not read: by its name, its first line, or a list of keys. */
export const isYaml = (text: string, name: string): boolean =>
  /\.ya?ml$/i.test(name) ||
  /^\s*(?:%YAML|---\s*\n)/.test(text) ||
  /^(?:#.*\n|\s*\n)*(?:[\w-]+:\s*\n)?\s*- [\w-]+:(?: |\n)/.test(text);
