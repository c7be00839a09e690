import type { TestDatabase } from './database.ts';

/** Every column of every table, in every schema, whose text holds the needle: schema.table.column, in the order of the alphabet. */
export async function whereIs(test: TestDatabase, needle: string): Promise<string[]> {
  const columns = await test.db.query<{ place: string; found: string }>(
    `select format('%s.%s.%s', c.table_schema, c.table_name, c.column_name) as place,
            format('select 1 from %I.%I where position($1 in lower(%I::text)) > 0 limit 1', c.table_schema, c.table_name, c.column_name) as found
     from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where t.table_type = 'BASE TABLE' and c.table_schema not in ('pg_catalog', 'information_schema')`,
  );
  const places = [];
  for (const { place, found } of columns)
    if ((await test.db.query(found, [needle.toLowerCase()])).length > 0) places.push(place);
  return places.toSorted();
}
