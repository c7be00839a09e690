import type { Context } from 'hono';
import { Refusal } from '../errors.ts';

/** The largest body anyone may send, in bytes: five times the longest request. */
export const largestBody = 64 * 1024;

/** The token of an Authorization header; null for none. */
export const bearer = (header: string | undefined): string | null => /^Bearer (\S+)$/.exec(header ?? '')?.[1] ?? null;

/** Reads a body of at most `largestBody` bytes. Refuses body_too_large and bad_encoding. */
export async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > largestBody) throw new Refusal('body_too_large');
  const bytes = new Uint8Array(await request.arrayBuffer());
  if (bytes.byteLength > largestBody) throw new Refusal('body_too_large');
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Refusal('bad_encoding');
  }
}

/** Reads a posted form in which a field may stand several times. Refuses body_too_large and bad_encoding. */
export async function readFields(c: Context): Promise<URLSearchParams> {
  const fields = new URLSearchParams(await readText(c.req.raw));
  if (![...fields].flat().every(isWhole)) throw new Refusal('bad_encoding');
  return fields;
}

/** Reads a posted form; of a field that stands several times, the last. Refuses body_too_large and bad_encoding. */
export const readForm = async (c: Context): Promise<Record<string, string>> => Object.fromEntries(await readFields(c));

/** PostgreSQL keeps no NUL, and half of a surrogate pair is no character. */
const isWhole = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

/** Reads a JSON object. Refuses body_too_large, bad_encoding and bad_json, which also stands for one too deep to read. */
export async function readJson(c: Context): Promise<Record<string, unknown>> {
  const body = await readText(c.req.raw);
  let value: unknown;
  try {
    value =
      body === ''
        ? {}
        : JSON.parse(body, (key, part: unknown) => {
            if (!isWhole(key) || (typeof part === 'string' && !isWhole(part))) throw new Refusal('bad_encoding');
            return part;
          });
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('bad_json');
  }
  if (value === null || typeof value !== 'object' || Array.isArray(value)) throw new Refusal('bad_json');
  return value as Record<string, unknown>;
}
