import Papa from 'papaparse';
import { Unreadable } from './fatal.ts';
import { oneLine, tidy } from './fold.ts';
import { matchHeaders, type Headers, type Mapping } from './headers.ts';
import { parseJson, parseJsonLines } from './json.ts';
import { tightenQuotes } from './quotes.ts';

/** One row as the spreadsheet numbers it, its cells by column. Broken: its cells cannot be trusted. */
export type TableRow = { number: number; cells: string[]; broken?: 'quote' | 'width' | 'width_quoted' };

/** A list under its headers. Rows are read as they are asked for, never all at once. */
export type Table = {
  unit: 'row' | 'item';
  divider: 'comma' | 'semicolon' | 'tab' | 'pipe' | 'json';
  columns: string[];
  headers: Headers;
  count: number;
  rows(): Generator<TableRow>;
};

/** Rows that are looked at to know what a column holds. */
const sampleRows = 200;

const dividers = { semicolon: ';', comma: ',', tab: '\t', pipe: '|' } as const;
type Divider = keyof typeof dividers;

const asHeader = (cell: string): string => oneLine(tidy(cell));
const isBlank = (cells: string[]): boolean => cells.every((cell) => tidy(cell) === '');
const hasAddress = (cells: string[]): boolean => cells.some((cell) => /\S@\S+\.\S/.test(cell));

/** Records of a CSV text, some hundreds at a time. */
function* records(text: string, divider: Divider, from = 0): Generator<{ cells: string[]; broken: boolean }> {
  let at = from;
  while (at < text.length) {
    const { data, errors, meta } = Papa.parse<string[]>(text.slice(at), {
      delimiter: dividers[divider],
      newline: '\n',
      fastMode: false,
      preview: 500,
    });
    const broken = new Set(errors.map((error) => error.row));
    for (const [place, cells] of data.entries()) yield { cells, broken: broken.has(place) };
    if (!meta.truncated) return;
    at += meta.cursor;
  }
}

/** Where the headers are, tried with each separator: the row, among the first ten, that names an e-mail column and most else. */
function findHeaders(
  text: string,
  mapping: Mapping,
  name: string,
): { divider: Divider; place: number; columns: string[] } {
  let best: { divider: Divider; place: number; columns: string[]; known: number } | undefined;
  let widest: string[] = [];
  for (const divider of Object.keys(dividers) as Divider[]) {
    const first = Papa.parse<string[]>(tightenQuotes(text, dividers[divider]), {
      delimiter: dividers[divider],
      newline: '\n',
      fastMode: false,
      preview: 10,
    }).data;
    const top = first.find((cells) => !isBlank(cells)) ?? [];
    if (top.length > widest.length) widest = top;
    for (const [place, cells] of first.entries()) {
      const columns = cells.map(asHeader);
      const known = hasAddress(columns) ? 0 : knownFields(columns, mapping, first.slice(place + 1));
      if (known > (best?.known ?? 0)) best = { divider, place, columns, known };
    }
  }
  if (best) return best;
  if (hasAddress(widest)) throw new Unreadable({ code: 'no_header', value: name });
  const columns = widest.map(asHeader);
  // A mapping that names what is not there says so itself.
  matchHeaders(columns, mapping);
  throw new Unreadable({ code: 'no_email_column', columns });
}

/** How many fields a row of headers names; none without an e-mail column, or with a mapping that does not fit. */
function knownFields(columns: string[], mapping: Mapping, sample: string[][]): number {
  try {
    const { at } = matchHeaders(columns, mapping, sample);
    // Addresses under a name that says nothing make no headers of a row by themselves.
    return at.email && (Object.keys(at).length > 1 || matchHeaders(columns, mapping).at.email)
      ? Object.keys(at).length
      : 0;
  } catch (error) {
    if (error instanceof Unreadable) return 0;
    throw error;
  }
}

/** A spreadsheet saved as CSV. */
export function openCsv(text: string, mapping: Mapping, name: string): Table {
  // A first line that only tells Excel the separator is no row of the sheet.
  const hint = /^sep=.\n/i.exec(text)?.[0].length ?? 0;
  const { divider, place, columns } = findHeaders(text.slice(hint), mapping, name);
  const body = tightenQuotes(text.slice(hint), dividers[divider]);
  // Empty columns at the end of the header row are no columns.
  while (columns.at(-1) === '') columns.pop();

  function* rows(): Generator<TableRow> {
    let number = 0;
    for (const { cells, broken } of records(body, divider)) {
      number += 1;
      if (number <= place + 1 || (isBlank(cells) && !broken)) continue;
      const wide = cells.length > columns.length && !isBlank(cells.slice(columns.length));
      const tooWide = cells.some((cell) => cell.includes('"')) ? 'width_quoted' : 'width';
      yield { number, cells, ...(broken ? { broken: 'quote' as const } : wide ? { broken: tooWide } : {}) };
    }
  }
  return finish({ unit: 'row', divider, columns, rows }, mapping, name);
}

/** A value of a JSON object as somebody would have typed it in a cell. */
const asCell = (value: unknown): string => {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(asCell).join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
};

/** A JSON list of objects. Items count from 1. */
export const openJson = (text: string, mapping: Mapping, name: string): Table =>
  openItems(parseJson(text, name), mapping, name);

/** One JSON object a line. Items count as the lines do. */
export const openJsonLines = (text: string, mapping: Mapping, name: string): Table =>
  openItems(parseJsonLines(text, name), mapping, name);

function openItems(items: unknown, mapping: Mapping, name: string): Table {
  const isObject = (item: unknown): item is Record<string, unknown> =>
    typeof item === 'object' && item !== null && !Array.isArray(item);
  if (!Array.isArray(items) || !items.some(isObject)) throw new Unreadable({ code: 'json_not_list', value: name });
  const list: unknown[] = items;
  const keys = [...new Set(list.flatMap((item) => (isObject(item) ? Object.keys(item) : [])))];
  function* rows(): Generator<TableRow> {
    for (const [place, item] of list.entries())
      if (item !== undefined)
        yield { number: place + 1, cells: isObject(item) ? keys.map((key) => asCell(item[key])) : [] };
  }
  return finish({ unit: 'item', divider: 'json', columns: keys.map(asHeader), rows }, mapping, name);
}

function finish(table: Pick<Table, 'unit' | 'divider' | 'columns' | 'rows'>, mapping: Mapping, name: string): Table {
  const sample: string[][] = [];
  for (const row of table.rows()) if (sample.push(row.cells) >= sampleRows) break;
  const headers = matchHeaders(table.columns, mapping, sample);
  const columns = table.columns;
  if (!headers.at.email) throw new Unreadable({ code: 'no_email_column', columns });
  if (!headers.at.name && !headers.at.first_name && !headers.at.last_name && !headers.at.preferred_name)
    throw new Unreadable({ code: 'no_name_column', columns });
  let count = 0;
  for (const row of table.rows()) count += row ? 1 : 0;
  if (count === 0) throw new Unreadable({ code: 'no_rows', value: name });
  return { ...table, headers, count };
}
