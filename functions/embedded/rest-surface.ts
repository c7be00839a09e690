import surface from './rest-surface.json' with { type: 'json' };
import { refuse } from './refuse.ts';

type TableUse = {
  read: string[];
  filters: Record<string, string[]>;
  order: string[];
  insert: string[];
  update: string[];
  delete: boolean;
};
const tables = new Map<string, TableUse>(Object.entries(surface.tables as Record<string, TableUse>));
const rpcs = new Set(surface.rpcs);

/** How long an address, one value and a list of values may be; how many rows are read or written at once. */
const most = { address: 16_000, value: 2000, list: 100, rows: 1000 };

/** Headers that reach the embedded Supabase. Others steer it in ways that no page uses. */
const passed = ['apikey', 'authorization', 'content-type', 'accept', 'prefer'];
const accepts = /^(\*\/\*|application\/json|application\/vnd\.pgrst\.object\+json)$/;
const preferences =
  /^(return=(minimal|representation)|resolution=(ignore|merge)-duplicates|missing=default|handling=lenient)$/;

class NotOffered extends Error {}
const offer = (isOffered: boolean): void => {
  if (!isOffered) throw new NotOffered();
};

/**
 * Lets a request through that Portage's own pages could send, as `npm run surface` reads it from their code
 * (rest-surface.json): these tables, columns, filters and functions, plain lists, and sizes that a page has. What
 * is not there is 404, what is not offered 400. Returns the request as it goes on, or the refusal.
 */
export async function checkSurface(request: Request): Promise<Request | Response> {
  if (request.url.length > most.address) return refuse(414, 'address_too_long');
  const { pathname, searchParams } = new URL(request.url);
  const name = pathname.slice('/rest/v1/'.length);
  try {
    const rpc = name.startsWith('rpc/') ? name.slice(4) : null;
    const table = rpc === null ? tables.get(name) : undefined;
    if (rpc === null ? !table : !rpcs.has(rpc)) return refuse(404, 'PGRST205', { message: 'not_found' });
    const headers = checkHeaders(request);
    const text = request.method === 'GET' ? '' : await request.text();
    const body: unknown = text === '' ? null : JSON.parse(text);
    if (table) checkTable(table, request.method, searchParams, body);
    else offer(request.method === 'POST' && [...searchParams].length === 0 && isObject(body ?? {}));
    return new Request(request.url, { method: request.method, headers, ...(text === '' ? {} : { body: text }) });
  } catch (error) {
    if (error instanceof NotOffered || error instanceof SyntaxError)
      return refuse(400, '22023', { message: 'not_offered' });
    throw error;
  }
}

function checkHeaders(request: Request): Headers {
  const headers = new Headers();
  for (const name of passed) if (request.headers.has(name)) headers.set(name, request.headers.get(name)!);
  offer(accepts.test(headers.get('accept') ?? '*/*'));
  offer(
    (headers.get('prefer') ?? '')
      .split(',')
      .map((one) => one.trim())
      .every((one) => one === '' || preferences.test(one)),
  );
  return headers;
}

function checkTable(use: TableUse, method: string, params: URLSearchParams, body: unknown): void {
  const written: Record<string, string[]> = { POST: use.insert, PATCH: use.update };
  const writes = written[method] ?? [];
  offer(method === 'GET' ? use.read.length > 0 : method === 'DELETE' ? use.delete : writes.length > 0);
  let filtered = false;
  for (const [key, value] of params) {
    offer(params.getAll(key).length === 1);
    if (key === 'select') offer(value.split(',').every((column) => knows(use.read, column)));
    else if (key === 'columns')
      offer(value.split(',').every((column) => writes.includes(column.replace(/^"(.*)"$/, '$1'))));
    else if (key === 'order')
      offer(value.split(',').every((one) => use.order.includes(one.replace(/\.(asc|desc)$/, ''))));
    else if (key === 'limit') offer(/^\d{1,4}$/.test(value) && Number(value) <= most.rows);
    else if (key === 'on_conflict') offer(value.split(',').every((column) => use.insert.includes(column)));
    else {
      offer(isFilter(use, key, value));
      filtered = true;
    }
  }
  // A page always says whose row it changes.
  if (method === 'PATCH' || method === 'DELETE') offer(filtered);
  if (writes.length > 0) {
    const rows = Array.isArray(body) ? body : [body];
    offer(
      rows.length <= most.rows &&
        rows.every((row) => isObject(row) && Object.keys(row).every((column) => writes.includes(column))),
    );
  }
}

/** A star is every column, where a page asks for all of them. */
const knows = (columns: string[], column: string): boolean =>
  columns.includes(column) || (columns.includes('*') && /^[a-z_]+$/.test(column));

function isFilter(use: TableUse, column: string, value: string): boolean {
  const dot = value.indexOf('.');
  const [operator, operand] = [value.slice(0, dot), value.slice(dot + 1)];
  if (!Object.hasOwn(use.filters, column) || !use.filters[column]!.includes(operator)) return false;
  if (operator === 'is') return /^(null|true|false)$/.test(operand);
  if (operator === 'in') return /^\(.*\)$/.test(operand) && operand.split(',').length <= most.list;
  return operand.length <= most.value;
}

const isObject = (value: unknown): boolean => typeof value === 'object' && value !== null && !Array.isArray(value);
