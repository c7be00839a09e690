import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const read = (folder: string) =>
  readdirSync(new URL(folder, import.meta.url)).filter((name) => name.endsWith('.sql')).map((name) => readFileSync(new URL(folder + name, import.meta.url), 'utf8')).join('\n');

const roles = ['anonymous', 'mentee', 'mentor', 'other member', 'coordinator', 'service role'];

/** What a table lacks: the roles under which no test names it. */
function untested(table: string, tests: string): string[] {
  const sections = tests.split(/^-- Acting as /m).slice(1);
  return roles.filter((role) => !sections.some((section) => section.startsWith(`${role}\n`) && new RegExp(`\\b${table.replace('.', '\\.')}\\b`).test(section)));
}

const tables = [...read('../../supabase/migrations/').matchAll(/^create table ((?:public|private)\.\w+)/gm)].map((found) => found[1]!);

describe('each table', () => {
  const tests = read('../../supabase/tests/');
  for (const table of tables) it(`${table} is tried under each role`, () => expect(untested(table, tests)).toEqual([]));

  it('is found', () => expect(tables.length).toBeGreaterThan(25));
  it('fails when nothing tries it', () => expect(untested('public.brand_new', tests)).toEqual(roles));
  it('fails when one role is missing', () => {
    expect(untested('public.x', '-- Acting as anonymous\nselect from public.x\n-- Acting as mentee\nselect from public.xy\n')).toEqual(roles.slice(1));
  });
});
