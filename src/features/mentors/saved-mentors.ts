/** Saved and dismissed mentors: on this device for a visitor, in the account for a member. Nobody else is ever told (T10). */
export type MarkedMentor = { id: string; slug: string; name: string; kind: 'saved' | 'dismissed' };

const key = 'portage-kept';

export function markedHere(): MarkedMentor[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as MarkedMentor[];
  } catch {
    return [];
  }
}

/** Makes a list that of this device. */
export const storeMarked = (kept: MarkedMentor[]): void =>
  localStorage.setItem(key, JSON.stringify(kept.slice(0, 200)));

/** Keeps, hides or forgets a mentor; what this device knows is right at once, the account follows. */
export async function markMentor(mentor: Omit<MarkedMentor, 'kind'>, kind: MarkedMentor['kind'] | null): Promise<void> {
  const others = markedHere().filter((one) => one.id !== mentor.id);
  storeMarked(kind ? [{ ...mentor, kind }, ...others] : others);
  // Without a connection the account follows when the list is next brought together.
  await import('./follow-saved-mentors.ts').then(({ followMarked }) => followMarked(mentor, kind)).catch(() => {});
}
