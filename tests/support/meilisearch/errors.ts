/** A refusal in the engine's own words. */
export class Refused extends Error {
  readonly status: number;
  readonly code: string;
  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

export const refuse = (status: number, code: string, message: string): never => {
  throw new Refused(status, code, message);
};

/** The body of every error answer, and of a failed task. */
export const errorBody = (error: { code: string; message: string; status?: number }) => ({
  message: error.message,
  code: error.code,
  type:
    error.status === 401 || error.status === 403
      ? 'auth'
      : (error.status ?? 400) >= 500
        ? 'internal'
        : 'invalid_request',
  link: `https://docs.meilisearch.com/errors#${error.code}`,
});
