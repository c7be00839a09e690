/** Saved and dismissed mentors: on this device for a visitor, in the account for a member. Nobody else is ever told (T10). */
export type Kept = { id: string; slug: string; name: string; kind: 'saved' | 'dismissed' };

export const keptKey = 'portage-kept';

/** What this device knows of them. */
export function keptHere(): Kept[] {
  try {
    return JSON.parse(localStorage.getItem(keptKey) ?? '[]') as Kept[];
  } catch {
    return [];
  }
}
