import type { Locale } from '../../../src/core/i18n/locales.ts';
import type { TopicMatch } from './cells/skills.ts';
import { mostBytes, mostRows, mostTexts, type ImportClient, type Invitation, type Outcome } from './port.ts';
import { readRow, skillsIn, type Located, type Reading } from './row.ts';
import type { Table, TableRow } from './table.ts';
import { makeVocabulary } from './vocabulary.ts';
import { isError } from './words.ts';

export type Report = {
  rows: number;
  created: number;
  updated: number;
  unchanged: number;
  /** Already mentors here, or people who answered their invitation before. */
  members: number;
  mailed: number;
  /** Rows that were not imported. */
  errors: number;
  /** Rows that were imported, or would be, with something left out or guessed. */
  noted: number;
  dryRun: boolean;
  send: boolean;
};

export type ImportOptions = {
  table: Table;
  client: ImportClient;
  source: string;
  /** The language that suggestions name things in. */
  locale: Locale;
  dryRun: boolean;
  send: boolean;
  garbled?: boolean;
  /** Each remark, in the order of the rows. */
  tell: (remark: Located) => void;
  progress: (done: number, all: number) => void;
};

/** Rows read ahead, requests under way, skills remembered: what bounds memory whatever the list's length. */
const rowsAtOnce = 400;
const requestsAtOnce = 4;
const mostKnown = 50_000;

/** Imports a list, or says what would happen. Each row goes in whole or not at all; the same list again changes nothing. */
export async function runImport(options: ImportOptions): Promise<Report> {
  const { table, client, tell, dryRun, send } = options;
  const { columns, headers } = table;
  const report: Report = {
    rows: 0,
    created: 0,
    updated: 0,
    unchanged: 0,
    members: 0,
    mailed: 0,
    errors: 0,
    noted: 0,
    dryRun,
    send,
  };
  const topics = topicCache(client);
  const reading: Reading = {
    columns,
    headers,
    vocabulary: makeVocabulary(await client.reference(), options.locale),
    topicOf: topics.get,
  };
  const firstRow = new Map<string, number>();
  const emailColumn = columns[headers.at.email?.[0] ?? -1] ?? '';

  const general = (code: Located['code']) => tell({ code, row: null, column: '' });
  if (options.garbled) general('garbled');
  if (!headers.at.formats) general('no_format_column');
  if (!headers.at.durations) general('no_duration_column');
  options.progress(0, table.count);

  for (const rows of inGroups(table.rows(), rowsAtOnce)) {
    await topics.learn(rows.flatMap((row) => skillsIn(reading, row)));
    const remarks = new Map<number, Located[]>();
    const ready: { row: TableRow; invitation: Invitation }[] = [];
    for (const row of rows) {
      const read = readRow(reading, row);
      remarks.set(row.number, read.remarks);
      if (!read.invitation) continue;
      const { email } = read.invitation;
      const before = firstRow.get(email);
      if (before === undefined) {
        firstRow.set(email, row.number);
        ready.push({ row, invitation: read.invitation });
      } else
        read.remarks.push({
          code: 'email_twice',
          value: email,
          suggestion: String(before),
          row: row.number,
          column: emailColumn,
        });
    }

    const rowOf = new Map(ready.map(({ row, invitation }) => [invitation.email, row.number]));
    const batches = [...inBatches(ready.map((one) => one.invitation))];
    for (const some of inGroups(batches, requestsAtOnce)) {
      const answers = await Promise.all(
        some.map((batch) => client.importInvitations(batch, { source: options.source, send, dryRun })),
      );
      for (const answer of answers.flat()) {
        const refused = count(report, answer);
        const number = rowOf.get(answer.email);
        if (refused && number !== undefined)
          remarks.get(number)?.push({ code: refused, value: answer.email, row: number, column: emailColumn });
      }
    }

    for (const found of remarks.values()) {
      report.rows += 1;
      if (found.some((remark) => isError(remark.code))) report.errors += 1;
      else if (found.length > 0) report.noted += 1;
      found.forEach(tell);
    }
    options.progress(report.rows, table.count);
  }
  return report;
}

/** Adds an outcome to the report; says why when the row was refused. */
function count(report: Report, { outcome, mailed }: Outcome): 'refused' | 'said_no' | null {
  if (mailed) report.mailed += 1;
  if (outcome === 'refused' || outcome === 'said_no') return outcome;
  if (outcome === 'answered' || outcome === 'member') report.members += 1;
  else report[outcome] += 1;
  return null;
}

/** Topics by their texts, each asked for once. */
function topicCache(client: ImportClient) {
  const known = new Map<string, TopicMatch>();
  return {
    get: (text: string) => known.get(text),
    async learn(texts: string[]) {
      if (known.size > mostKnown) known.clear();
      const fresh = [...new Set(texts)].filter((text) => !known.has(text));
      for (const some of inGroups(fresh, mostTexts, mostBytes)) {
        for (const [text, match] of await client.matchTopics(some)) known.set(text, match);
      }
    },
  };
}

const bytesOf = (value: unknown): number => Buffer.byteLength(JSON.stringify(value)) + 1;

const inBatches = (invitations: Invitation[]): Generator<Invitation[]> => inGroups(invitations, mostRows, mostBytes);

/** Items in order, in groups of at most so many, and so many bytes of JSON where that matters. */
function* inGroups<T>(items: Iterable<T>, most: number, bytes = Infinity): Generator<T[]> {
  let group: T[] = [];
  let size = 0;
  for (const item of items) {
    const weight = bytes === Infinity ? 0 : bytesOf(item);
    if (group.length >= most || (group.length > 0 && size + weight > bytes)) {
      yield group;
      group = [];
      size = 0;
    }
    group.push(item);
    size += weight;
  }
  if (group.length > 0) yield group;
}
