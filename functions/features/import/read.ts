import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { decode, looksGarbled } from './decode.ts';
import { Unreadable } from './fatal.ts';
import { fields, isField } from './fields.ts';
import type { Mapping } from './headers.ts';
import { isJsonLines, isYaml } from './json.ts';
import { openCsv, openJson, openJsonLines, type Table } from './table.ts';

const largest = 50 * 1024 * 1024;

/** Opens a list: CSV, or JSON or JSON Lines by its name or how it begins. Throws Unreadable with the reason. */
export async function readList(
  path: string,
  mapping: Mapping,
): Promise<{ table: Table; encoding: string; garbled: boolean }> {
  const name = basename(path);
  const { text, encoding } = decode(await readBytes(path, name), name);
  if (isYaml(text, name)) throw new Unreadable({ code: 'yaml', value: name });
  const isJson = /\.json$/i.test(name) || /^\s*\[\s*\{/.test(text);
  const open = isJsonLines(text, name) ? openJsonLines : isJson ? openJson : openCsv;
  return { table: open(text, mapping, name), encoding, garbled: looksGarbled(text) };
}

async function readBytes(path: string, name: string): Promise<Uint8Array> {
  try {
    const about = await stat(path);
    if (about.isDirectory()) throw new Unreadable({ code: 'is_folder', value: name });
    if (about.size > largest) throw new Unreadable({ code: 'too_big', value: name });
    return await readFile(path);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable({
      code: (error as NodeJS.ErrnoException).code === 'ENOENT' ? 'not_found' : 'not_readable',
      value: name,
    });
  }
}

const mappingSchema = z.record(z.string(), z.union([z.string().transform((name) => [name]), z.array(z.string())]));

/** Reads {"our field": "their column"}; several columns may stand in a list. */
export async function readMapping(path: string): Promise<Mapping> {
  const name = basename(path);
  let raw: unknown;
  try {
    raw = JSON.parse(decode(await readFile(path), name).text);
  } catch {
    throw new Unreadable({ code: 'mapping_unreadable', value: name });
  }
  const parsed = mappingSchema.safeParse(raw);
  if (!parsed.success) throw new Unreadable({ code: 'mapping_bad', value: name });
  const stranger = Object.keys(parsed.data).find((field) => !isField(field));
  if (stranger !== undefined) throw new Unreadable({ code: 'mapping_field', value: stranger, columns: fields });
  return parsed.data as Mapping;
}
