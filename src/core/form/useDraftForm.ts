import { useRef, useState } from 'react';
import { changedFields, type Edits } from './edits.ts';
import type { Answer } from '../http/api.ts';
import { useEdits } from './useEdits.ts';
import { useErrors, type ErrorWords } from './useErrors.ts';

type Options<T> = ErrorWords & {
  /** The name under which this device keeps what was typed. */
  draft: string;
  /** What a form for something new begins with. Without it the form waits for load(). */
  blank?: T;
  /** The fields at which an error may stand, as codes name them. */
  fields: string[];
  /** What is stored now, asked for when somebody else changed it meanwhile. */
  readStored?: () => Promise<T | null>;
  /** The codes of what is wrong with the fields as they stand, as far as the form knows by itself. */
  check?: (edits: Edits<T>) => string[];
  /** Runs after something was typed. */
  onTyped?: () => void;
};
type SendOptions<T, R> = {
  /** How the form shows what the answer says is stored. Something new begins again with its blank. */
  stored?: (value: R) => T;
  /** Leaves what is typed as it is typed, though it was stored in another spelling. */
  asTyped?: boolean;
  /** Says nothing of errors: nobody pressed a button. */
  quiet?: boolean;
  /** Says itself what was refused; false leaves it to the form. */
  onRefused?: (answer: Extract<Answer<R>, { ok: false }>) => boolean;
};

/**
 * A form of a member: its draft on this device, its errors at their fields, one send at a time, and the choice
 * when two windows changed the same. A save over something stored carries only what was changed here.
 */
export function useDraftForm<T extends object>({
  draft,
  blank,
  fields,
  readStored,
  check,
  onTyped,
  ...words
}: Options<T>) {
  const edits = useEdits<T>(draft, blank);
  const errors = useErrors(words, fields);
  const [isBusy, setBusy] = useState(false);
  const underWay = useRef<{ quiet: boolean; done: Promise<unknown> } | null>(null);

  async function run<R>(call: (edits: Edits<T>) => Promise<Answer<R>>, options: SendOptions<T, R>): Promise<Answer<R>> {
    const sent = edits.current();
    const answer = await call(sent);
    if (answer.ok) {
      if (!options.quiet) errors.clear();
      const stored = options.stored?.(answer.value) ?? blank;
      if (stored) edits.saved(sent, stored, { asTyped: options.asTyped ?? false });
      return answer;
    }
    const theirs = answer.code === 'profile_changed' ? await readStored?.() : null;
    if (theirs && edits.showConflicts(theirs)) errors.clear();
    else if (!options.quiet && !options.onRefused?.(answer)) errors.showAnswer(answer);
    return answer;
  }

  /** Sends once, however often a button is pressed; null for a press too many. A quiet send and a pressed one wait for each other. */
  async function send<R>(
    call: (edits: Edits<T>) => Promise<Answer<R>>,
    options: SendOptions<T, R> = {},
  ): Promise<Answer<R> | null> {
    const quiet = options.quiet ?? false;
    while (underWay.current) {
      if (!quiet && !underWay.current.quiet) return null;
      await underWay.current.done;
    }
    const sending = run(call, options);
    underWay.current = { quiet, done: sending.catch(() => {}) };
    if (!quiet) setBusy(true);
    try {
      return await sending;
    } finally {
      underWay.current = null;
      if (!quiet) setBusy(false);
    }
  }

  function set(part: Partial<T>) {
    edits.set(part);
    errors.mend(Object.keys(part), check?.(edits.current()));
    onTyped?.();
  }
  return {
    value: edits.value,
    set,
    load: edits.load,
    errors,
    isBusy,
    /** Whether something stands here that is not stored. */
    isChanged: () => changedFields(edits.current()).length > 0,
    /** What is wrong with the fields as they stand. */
    check: () => check?.(edits.current()) ?? [],
    send,
    theirs: edits.theirs,
    conflicts: edits.conflicts,
    settle: edits.settle,
    /** What a field of the kit needs. `errorField` is what codes call the field where they call it otherwise. */
    field: <K extends keyof T & string>(name: K, errorField: string = name) => ({
      name: errorField,
      value: edits.value![name],
      error: errors.of(errorField),
      onChange: (value: T[K]) => set({ [name]: value } as unknown as Partial<T>),
    }),
  };
}

export type DraftForm<T extends object> = ReturnType<typeof useDraftForm<T>>;
