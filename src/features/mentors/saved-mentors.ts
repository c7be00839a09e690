/** Saved and dismissed mentors: on this device for a visitor, in the account for a member. Nobody else is ever told (T10). */
export type Kept = { id: string; slug: string; name: string; kind: 'saved' | 'dismissed' };

const key = 'portage-kept';

export function keptHere(): Kept[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as Kept[];
  } catch {
    return [];
  }
}

/** Makes a list that of this device. */
export const storeKept = (kept: Kept[]): void => localStorage.setItem(key, JSON.stringify(kept.slice(0, 200)));

/** Keeps, hides or forgets a mentor; what this device knows is right at once, the account follows. */
export async function keep(mentor: Omit<Kept, 'kind'>, kind: Kept['kind'] | null): Promise<void> {
  const others = keptHere().filter((one) => one.id !== mentor.id);
  storeKept(kind ? [{ ...mentor, kind }, ...others] : others);
  // Without a connection the account follows when the list is next brought together.
  await import('./follow-saved-mentors.ts').then(({ followKept }) => followKept(mentor, kind)).catch(() => {});
}
