import { dropDraft, keepDraft, readDraft } from '../../../core/form/drafts.ts';

const name = 'wants';

/** What a device keeps: the fields of the form as they are posted, and whether suggestions were asked for by them. */
type Draft = { fields: string; isSaid: boolean };

/** What was said or typed on this device and is in no account; null for nothing. */
export function wantsHere(): Draft | null {
  const { fields, isSaid = false } = readDraft<Draft>(name) ?? {};
  return typeof fields === 'string' ? { fields, isSaid } : null;
}

/** Keeps what a form says, without whom it hid: those are kept in a list of their own. */
export function keepWants(form: HTMLFormElement, isSaid: boolean): void {
  const fields = new URLSearchParams(new FormData(form) as never);
  for (const other of ['hidden', 'left_out', 'theirs']) fields.delete(other);
  keepDraft(name, { fields: fields.toString(), isSaid } satisfies Draft);
}

export const forgetWants = (): void => dropDraft(name);
