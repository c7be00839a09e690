import { fieldOf, statusOf } from '../src/core/domain/errors.ts';

/** An expected refusal: a code word from the catalogue, on its way to an answer. */
export class Refusal extends Error {
  readonly code: string;
  /** Seconds until it is worth trying again, for rate limits. */
  readonly retryAfter: number | undefined;

  constructor(code: string, retryAfter?: number) {
    super(code);
    this.code = code;
    this.retryAfter = retryAfter;
  }
}

/** Seconds to wait after a code that time alone mends, where whoever refused did not say; undefined for any other. */
export const pauseAfter = (code: string): number | undefined =>
  code === 'rate_limited' ? 3600 : statusOf(code) === 503 ? 60 : undefined;

/** What an error is told as: the code of a refusal, `otherwise` for a fault of ours; and in how many seconds to come back, null where time mends nothing. */
export function refusalOf(error: unknown, otherwise = 'unexpected'): { code: string; retryAfter: number | null } {
  const code = error instanceof Refusal ? error.code : otherwise;
  return { code, retryAfter: (error instanceof Refusal ? error.retryAfter : undefined) ?? pauseAfter(code) ?? null };
}

/** The body of a refusal: every code, each with its field where it has one. */
export const refusalBody = (codes: string[], retryAfter?: number) => ({
  error: codes[0],
  errors: codes.map((code) => ({ code, field: fieldOf(code) })),
  ...(retryAfter ? { retry_after: retryAfter } : {}),
});

/** What the catalogue says a code answers with. A word it does not know is a 500 and hides its text. */
export const answerFor = (codes: string[], retryAfter?: number): Response => {
  const status = statusOf(codes[0] ?? 'unexpected');
  const body = status === 500 ? refusalBody(['unexpected']) : refusalBody(codes, retryAfter);
  return Response.json(body, { status, headers: retryAfter ? { 'Retry-After': String(retryAfter) } : {} });
};
