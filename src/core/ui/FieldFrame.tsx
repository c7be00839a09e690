import type { ReactNode } from 'react';

/** What every field of a form may have. */
export type FieldProps = { name: string; label: string; hint?: ReactNode; error?: string | undefined };

/** A choice as a list shows it. */
export type Option = { value: string; label: string };

/** The sentence under a field that says what is wrong with it. */
export const FieldError = ({ id, error }: { id: string; error: string | undefined }) =>
  error && (
    <span className="error" id={`${id}-error`}>
      {error}
    </span>
  );

/** The sentence above a field that says what belongs in it. */
export const FieldHint = ({ id, hint }: { id: string; hint: ReactNode }) =>
  hint && (
    <span className="hint" id={`${id}-hint`}>
      {hint}
    </span>
  );

/** The attributes that tie a control to its error and its hint. */
export const describedBy = (id: string, error: string | undefined, hint: ReactNode) => ({
  'aria-invalid': error ? true : undefined,
  'aria-describedby': [error && `${id}-error`, hint && `${id}-hint`].filter(Boolean).join(' ') || undefined,
});
