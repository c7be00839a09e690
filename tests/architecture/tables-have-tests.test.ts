import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sqlFiles } from '../support/sql-files.ts';

const read = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url))
    .filter((name) => name.endsWith('.sql'))
    .sort()
    .map((name) => readFileSync(new URL(folder + name, import.meta.url), 'utf8'))
    .join('\n');

const roles = ['anonymous', 'mentee', 'mentor', 'other member', 'coordinator', 'service role'];
const verbs = ['select', 'insert', 'update', 'delete'];
const withoutComments = (sql: string) => sql.replace(/^\s*--.*$/gm, '');

/** The tables and views that migrations leave in the exposed schema, however they are written. */
function exposedTables(migrations: string): string[] {
  const named = (what: RegExp) =>
    [...withoutComments(migrations).matchAll(what)].map((found) =>
      found[1]!
        .toLowerCase()
        .replaceAll('"', '')
        .replace(/^(?!.*\.)/, 'public.'),
    );
  const made = named(
    /\bcreate\s+(?:or\s+replace\s+)?(?:unlogged\s+|foreign\s+|materialized\s+)?(?:table|view)\s+(?:if\s+not\s+exists\s+)?([\w."]+)/gi,
  );
  const gone = named(/\bdrop\s+(?:foreign\s+|materialized\s+)?(?:table|view)\s+(?:if\s+exists\s+)?([\w."]+)/gi);
  return [...new Set(made)].filter((table) => table.startsWith('public.') && !gone.includes(table));
}

/** The verbs that one statement of a policy test tries. */
function tried(statement: string): string[] {
  const call = /\btests\.(\w+)\s*\(\s*(?:\$\$|')?\s*(\w*)/i.exec(statement);
  const word = call?.[2]?.toLowerCase() ?? '';
  if (!call) return [];
  if (['may', 'cannot_touch', 'only_reads'].includes(call[1]!)) return verbs;
  if (call[1]!.startsWith('sees_')) return ['select'];
  return ['allows', 'denies', 'rejects', 'may_write_only'].includes(call[1]!) && verbs.includes(word) ? [word] : [];
}

/** What no test tries on a table: `role verb`, over the sections `-- Acting as <role>`. */
function untested(table: string, tests: string): string[] {
  const sections = tests
    .split(/^-- Acting as /m)
    .slice(1)
    .map((text) => ({ role: text.slice(0, text.indexOf('\n')), statements: withoutComments(text).split(/;[ \t]*$/m) }));
  const names = new RegExp(`(?<![\\w.])${table.replace('.', '\\.')}(?!\\w)`);
  return roles.flatMap((role) => {
    const done = new Set(
      sections
        .filter((section) => section.role === role)
        .flatMap((section) => section.statements.filter((one) => names.test(one)).flatMap(tried)),
    );
    return verbs.filter((verb) => !done.has(verb)).map((verb) => `${role} ${verb}`);
  });
}

const everything = roles.flatMap((role) => verbs.map((verb) => `${role} ${verb}`));
const tests = read('../../supabase/tests/');
const tables = exposedTables(
  sqlFiles()
    .map((file) => file.text)
    .join('\n'),
);

describe('each table that the API exposes', () => {
  for (const table of tables)
    it(`${table} is tried with each verb under each role`, () => expect(untested(table, tests)).toEqual([]));

  it('is found, however its migration spells it', () => {
    expect(tables).toEqual(expect.arrayContaining(['public.profiles', 'public.requests', 'public.published_mentors']));
    expect(
      exposedTables(
        'create table public.a (x int);\nCREATE TABLE IF NOT EXISTS "public"."b" ();\n  create unlogged table c ();\ncreate or replace view public.d as select 1;',
      ),
    ).toEqual(['public.a', 'public.b', 'public.c', 'public.d']);
    expect(
      exposedTables(
        'create table private.a ();\n-- create table public.b\ncreate table public.c ();\ndrop table if exists public.c;',
      ),
    ).toEqual([]);
  });
});

describe('the check itself', () => {
  it('fails for a table that is added without tests', () =>
    expect(untested('public.brand_new', tests)).toEqual(everything));
  it.each(roles)('fails when nobody tries a table as %s', (role) => {
    const less = tests
      .split(/^(?=-- Acting as )/m)
      .filter((section) => !section.startsWith(`-- Acting as ${role}\n`))
      .join('');
    expect(untested('public.requests', less)).toEqual(verbs.map((verb) => `${role} ${verb}`));
  });
  it('fails when one verb is missing, or only said in a comment', () => {
    const section =
      "-- Acting as anonymous\nselect tests.sees_nothing('public.x', 'none');\n-- select tests.denies($$ insert into public.x values (1) $$, 'no');\n";
    expect(untested('public.x', section)).toEqual(everything.filter((one) => one !== 'anonymous select'));
  });
  it('does not take one table for another', () => {
    expect(
      untested(
        'public.x',
        "-- Acting as anonymous\nselect tests.cannot_touch('public.xy', 'public.x_y', 'other.public.x');\n",
      ),
    ).toEqual(everything);
  });
});
