import { types as builtIn, type CustomTypesConfig, type Pool } from 'pg';

type Parse = (text: string) => unknown;

const asText: Parse = (text) => text;
const asNumber: Parse = (text) => (Number.isSafeInteger(Number(text)) ? Number(text) : BigInt(text));
const asDecimal: Parse = (text) => (String(Number(text)) === text ? Number(text) : text);
const asJson: Parse = (text) => JSON.parse(text) as unknown;
function known(oid: number): Parse {
  return builtIn.getTypeParser(oid as Parameters<typeof builtIn.getTypeParser>[0]) as Parse;
}
/** A list of texts, as the driver itself reads it. */
const asTexts = known(1009);
/** What the driver does with a type that it has never heard of. */
const unknown = known(0);

/** PostgreSQL's own numbers of types, and what each becomes: dates and times stay the text that PostgREST would send. */
const parsers = new Map<number, Parse>([
  [20, asNumber],
  [1700, asDecimal],
  [114, asJson],
  [3802, asJson],
  [1082, asText],
  [1083, asText],
  [1114, asText],
  [1184, asText],
  [1266, asText],
  [1186, asText],
  [1115, asTexts],
  [1182, asTexts],
  [1185, asTexts],
  [2951, asTexts],
]);

/** How values arrive from PostgreSQL: as PostgREST writes them in JSON. */
export const types: CustomTypesConfig = {
  getTypeParser: (oid: number, format?: string) => (format === 'binary' ? undefined : parsers.get(oid)) ?? known(oid),
};

/** Reads which arrays this database has, those of our own enums among them: what the driver does not know comes as a list of texts. */
export async function learnTypes(pool: Pool): Promise<void> {
  const { rows } = await pool.query<{ oid: number }>(`select oid::integer from pg_type where typcategory = 'A'`);
  for (const { oid } of rows) if (!parsers.has(oid) && known(oid) === unknown) parsers.set(oid, asTexts);
}
