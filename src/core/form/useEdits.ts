import { useRef, useState } from 'react';
import { changedFields, conflicts, draftOf, resume, settle, type Edits, type EditsDraft } from './edits.ts';
import { dropDraft, keepDraft, readDraft } from './drafts.ts';

const resumeNew = <T extends object>(name: string, blank: T): Edits<T> => ({
  begun: blank,
  value: { ...blank, ...readDraft<T>(name) },
});

/**
 * What stands in a form and what it began with. This device keeps a draft of it under `name`. A form for something new
 * begins with `blank`; one over something stored is filled by load(), and keeps its changed fields alone.
 */
export function useEdits<T extends object>(name: string, blank?: T) {
  const [shown, setShown] = useState<Edits<T> | null>(() => (blank ? resumeNew(name, blank) : null));
  const [theirs, setTheirs] = useState<T | null>(null);
  // Beside the state, so that a save under way finds what was typed since.
  const now = useRef(shown);

  function put(edits: Edits<T>) {
    now.current = edits;
    setShown(edits);
    if (changedFields(edits).length > 0) keepDraft(name, blank ? edits.value : draftOf(edits));
    else dropDraft(name);
  }
  return {
    value: shown?.value ?? null,
    theirs,
    conflicts: shown && theirs ? conflicts(shown, theirs) : [],
    current: () => now.current!,
    load: (stored: T) => put(resume(stored, readDraft<EditsDraft<T>>(name))),
    set: (part: Partial<T>) => put({ ...now.current!, value: { ...now.current!.value, ...part } }),
    /** Takes over what is stored after a save of `sent`. Fields in which nobody typed since show it as it was stored, unless they are to stay as typed. */
    saved(sent: Edits<T>, stored: T, { asTyped = false } = {}) {
      const untouched = now.current!.value === sent.value;
      put({ begun: stored, value: untouched && !asTyped ? stored : now.current!.value });
      if (untouched) dropDraft(name);
    },
    /** Shows what somebody else stored meanwhile. False when nothing of it stands against what is typed here. */
    showConflicts(stored: T): boolean {
      const isAsked = conflicts(now.current!, stored).length > 0;
      if (isAsked) setTheirs(stored);
      else put(settle(now.current!, stored, 'mine'));
      return isAsked;
    },
    settle(keep: 'mine' | 'theirs') {
      put(settle(now.current!, theirs!, keep));
      setTheirs(null);
    },
  };
}
