import { createHash } from 'node:crypto';

/** A file of supabase/schemas/. */
export type SchemaFile = { name: string; text: string };

const mark = (file: SchemaFile) => `-- schemas/${file.name} ${createHash('sha256').update(file.text).digest('hex')}`;

/** The files that no migration holds as they are now, by the mark that each written migration carries for a file. The last mark of a file counts. */
export function changedFiles(files: SchemaFile[], migrations: string[]): SchemaFile[] {
  const held = new Map<string, string>();
  for (const text of migrations)
    for (const [line, name] of text.matchAll(/^-- schemas\/(\S+) [0-9a-f]{64}$/gm)) held.set(name!, line);
  return files.filter((file) => held.get(file.name) !== mark(file));
}

/** One migration that applies these files, each under its mark. */
export const migrationOf = (files: SchemaFile[]): string =>
  ['set check_function_bodies = off;', ...files.map((file) => `${mark(file)}\n${file.text.trim()}`)].join('\n\n') +
  '\n';
