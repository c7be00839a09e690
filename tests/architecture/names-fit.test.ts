import { describe, expect, it } from 'vitest';
import { sqlFiles } from '../support/sql-files.ts';

const migrations = sqlFiles()
  .map((file) => file.text.replace(/--.*$/gm, ''))
  .join('\n');

/** What SQL text calls its policies, constraints and the like, in quotes or without. */
const names = (sql: string): string[] =>
  [
    ...sql.matchAll(
      /\b(?:policy|constraint|index|trigger|function|table|view|type)\s+(?:concurrently\s+)?(?:if\s+(?:not\s+)?exists\s+)?(?:"?\w+"?\.)?(?:"([^"]+)"|(\w+))/gi,
    ),
  ].map(([, quoted, plain]) => (quoted ?? plain)!);
const tooLong = (sql: string) => names(sql).filter((name) => Buffer.byteLength(name) > 63);

describe('A name in SQL', () => {
  it('is never longer than the 63 bytes that PostgreSQL keeps of it', () => {
    expect(names(migrations).length).toBeGreaterThan(500);
    expect(tooLong(migrations)).toEqual([]);
  });

  const long = 'at_most_10_of_something_that_is_named_at_greater_length_than_fits';
  it.each([
    `create policy "${long}" on public.a`,
    `create policy ${long} on public.a`,
    `constraint ${long} check (true)`,
    `create unique index if not exists ${long} on public.a (b)`,
    `create index concurrently ${long} on public.a (b)`,
    `create trigger\n  ${long} before update`,
    `create function private.${long}()`,
    `create or replace function "public"."${long}"()`,
    `create table if not exists public.${long} ()`,
    `create policy "${'é'.repeat(32)}" on public.a`,
  ])('is found when it is too long: %s', (sql) => expect(tooLong(sql)).toHaveLength(1));
});
