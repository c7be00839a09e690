import { token } from '../session/session.ts';

/** What came back: a value, or code words each with the field it belongs to. Never throws. */
export type Answer<T> =
  | { ok: true; value: T }
  | { ok: false; code: string; errors: { code: string; field: string | null }[]; retryAfter: number | null };

const failed = (code: string): Answer<never> => ({
  ok: false,
  code,
  errors: [{ code, field: null }],
  retryAfter: null,
});

/** POSTs JSON to one of our functions, as the member who is signed in here. */
export const post = <T = unknown>(path: string, body: object = {}): Promise<Answer<T>> =>
  send(path, 'application/json', JSON.stringify(body));

/** The same with a file as it is. */
export const sendFile = <T = unknown>(path: string, file: Blob): Promise<Answer<T>> => send(path, file.type, file);

async function send<T>(path: string, type: string, body: string | Blob): Promise<Answer<T>> {
  let response: Response;
  try {
    const bearer = await token();
    response = await fetch(`/api/${path}`, {
      method: 'POST',
      headers: { 'Content-Type': type, ...(bearer ? { Authorization: `Bearer ${bearer}` } : {}) },
      body,
    });
  } catch {
    return failed('offline');
  }
  const value = (await response.json().catch(() => null)) as Record<string, unknown> | null;
  if (response.ok && value !== null) return { ok: true, value: value as T };
  if (!value || typeof value['error'] !== 'string') return failed('unexpected');
  return {
    ok: false,
    code: value['error'],
    errors: value['errors'] as { code: string; field: string | null }[],
    retryAfter: (value['retry_after'] as number) ?? null,
  };
}
