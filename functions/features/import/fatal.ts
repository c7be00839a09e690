import type { FatalCode } from './words.ts';

/** Why a list cannot be read at all. */
export type Fatal = { code: FatalCode; value?: string; columns?: string[]; line?: number; column?: number };

export class Unreadable extends Error {
  readonly fatal: Fatal;

  constructor(fatal: Fatal) {
    super(fatal.code);
    this.fatal = fatal;
  }
}
