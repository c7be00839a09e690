/** Where somebody is in signing in. The last two come after the code, when the session is open. */
export type SignInStep = 'email' | 'password' | 'code' | 'newPassword' | 'name';

/** What the page is state of what was posted to it: parts/SignInForm.astro. */
export type SignInState = {
  step: SignInStep;
  email: string;
  display_name: string;
  /** A password is chosen once the code has proven the mailbox. */
  choose: boolean;
  /** Where to go on, as the address has it. */
  next: string;
  codes: string[];
  /** Seconds until it is worth trying again. */
  retryAfter: number | null;
  resent?: boolean;
};
