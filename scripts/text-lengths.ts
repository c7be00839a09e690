import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('../supabase/schemas/', import.meta.url);

/** Each text that the database checks: its field, whether it is one line, least and most characters. */
export function checkedTexts(): { field: string; least: number; most: number; isLine: boolean }[] {
  const sql = readdirSync(folder)
    .map((name) => readFileSync(new URL(name, folder), 'utf8').replace(/--.*$/gm, ''))
    .join('\n');
  const texts = [...sql.matchAll(/check_(text|line)\('([a-z_]+)', .*?, (\d+), (\d+)\)/g)].map(
    ([, kind, field, least, most]) => ({
      field: field!,
      least: Number(least),
      most: Number(most),
      isLine: kind === 'line',
    }),
  );
  const lines = [...sql.matchAll(/check_(?:lines|places)\('([a-z_]+)'/g)].map(([, field]) => ({
    field: field!,
    least: 0,
    most: 120,
    isLine: true,
  }));
  return [...texts, ...lines];
}

/** The module that pages and functions read lengths from. Where two functions take the same field, the stricter number counts. */
export function textLengths(): string {
  const fields = new Map<string, [number, number, 'line' | 'prose']>();
  for (const { field, least, most, isLine } of checkedTexts()) {
    const [before, after] = fields.get(field) ?? [0, Infinity];
    fields.set(field, [Math.max(before, least), Math.min(after, most), isLine ? 'line' : 'prose']);
  }
  const rows = [...fields].sort(([a], [b]) => (a < b ? -1 : 1));
  return `// Generated from supabase/schemas by npm run types. Do not edit.

/** Least and most characters of each text that the database takes, and whether it is one line. */
export const textLengths = {
${rows.map(([field, [least, most, shape]]) => `  ${field}: [${least}, ${most}, '${shape}'],`).join('\n')}
} as const satisfies Record<string, readonly [number, number, 'line' | 'prose']>;
`;
}
