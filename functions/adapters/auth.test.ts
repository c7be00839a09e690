import { describe, expect, it } from 'vitest';
import { connectAuth } from './auth.ts';

/** Asks for a code of an auth that answers so. */
const refusal = (status: number, body: object, headers: Record<string, string> = {}) =>
  connectAuth({
    url: 'http://localhost',
    publishable: 'key',
    fetch: async () => Response.json(body, { status, headers }),
  })
    .sendCode('ann@example.ca', 'en')
    .catch((error: unknown) => error);

describe('An auth that sends no code', () => {
  it.each([
    [503, { error_code: 'storage_full' }, 'storage_full'],
    [503, { error_code: 'database_busy' }, 'database_busy'],
    [503, { error_code: 'took_too_long' }, 'took_too_long'],
    [503, { error_code: 'unavailable' }, 'unavailable'],
    [503, {}, 'unavailable'],
    [503, { error_code: 'not_ours' }, 'unavailable'],
    [503, { error_code: 'email_unknown' }, 'unavailable'],
    [429, { error_code: 'over_request_rate_limit' }, 'rate_limited'],
    [400, { error_code: 'validation_failed' }, 'email_unknown'],
  ])('with %i and %j is told as %s', async (status, body, code) =>
    expect(await refusal(status, body)).toMatchObject({ code }),
  );

  it('says when to come back', async () =>
    expect(await refusal(503, { error_code: 'unavailable' }, { 'Retry-After': '7' })).toMatchObject({ retryAfter: 7 }));
});
