const key = (name: string) => `portage-draft-${name}`;

/** What somebody typed, kept on this device until it is sent (T22, T64). */
export function readDraft<T extends object>(name: string): Partial<T> | null {
  try {
    return JSON.parse(localStorage.getItem(key(name)) ?? 'null') as Partial<T> | null;
  } catch {
    return null;
  }
}

export function keepDraft(name: string, value: object): void {
  try {
    localStorage.setItem(key(name), JSON.stringify(value));
  } catch {
    // A full or forbidden storage must not stop anyone from typing.
  }
}

export const dropDraft = (name: string): void => localStorage.removeItem(key(name));
