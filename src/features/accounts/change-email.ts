/** What the page about one's address is state of what was posted to it: parts/ChangeEmailForm.astro. */
export type ChangeEmailState = {
  /** `codes` waits for both codes; `done` says what the address is now. */
  step: 'email' | 'codes' | 'done';
  /** The new address as it was typed, or in its one form once codes were sent to it. */
  email: string;
  old_code: string;
  new_code: string;
  codes: string[];
  /** Seconds until it is worth trying again. */
  retryAfter: number | null;
};

/** What came of putting an old address back; without codes it is back. */
export type UndoEmailState = { link: string; codes: string[]; retryAfter: number | null };
