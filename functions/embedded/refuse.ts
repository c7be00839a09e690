import { statusOf } from '../../src/core/domain/errors.ts';
import { Refusal } from '../errors.ts';

/** A refusal as PostgREST words a raised exception. */
export const refuse = (status: number, code: string, more: object = {}, headers: HeadersInit = {}) =>
  Response.json({ code, message: code, details: null, hint: null, ...more }, { status, headers });

/** What holds a request up, in the words of both services. */
export function refusalOf(error: unknown): Response {
  if (!(error instanceof Refusal)) throw error;
  const headers = error.retryAfter ? { 'Retry-After': String(error.retryAfter) } : undefined;
  return refuse(
    statusOf(error.code),
    'P0001',
    { message: error.code, error_code: error.code, retry_after: error.retryAfter },
    headers,
  );
}
