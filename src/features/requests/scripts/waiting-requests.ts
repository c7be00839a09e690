import { outcomeKey, waitingKey } from './has-waiting.ts';

/** A request that was sent without a line: it waits on this device, under the id it will have. */
export type WaitingRequest = {
  id: string;
  /** Whose request it is: nobody else who signs in here sends it. */
  owner: string;
  mentor: { id: string; name: string };
  /** What to fill in of the member first, where it is missing: who signs in on the way may have a full profile already. */
  profile: Record<string, unknown> | null;
  request: Record<string, unknown>;
};

/** How a waiting request ended, until the page has said so. */
export type Outcome = { mentor: WaitingRequest['mentor'] } & (
  { deadline: string } | { refused: string[]; retryAfter: number | null }
);

const changed = 'portage:waiting';

function list<T>(key: string): T[] {
  try {
    return JSON.parse(localStorage.getItem(key) ?? '[]') as T[];
  } catch {
    return [];
  }
}
function store(key: string, items: object[]): void {
  if (items.length > 0) localStorage.setItem(key, JSON.stringify(items));
  else localStorage.removeItem(key);
  dispatchEvent(new Event(changed));
}

export const waitingRequests = (): WaitingRequest[] => list(waitingKey);
export const waitingFor = (mentor: string): WaitingRequest | undefined =>
  waitingRequests().find((one) => one.mentor.id === mentor);

/** Lets a request wait for the line; one to the same mentor is replaced. False where this device keeps nothing. */
export function letWait(item: WaitingRequest): boolean {
  try {
    store(waitingKey, [...waitingRequests().filter((one) => one.mentor.id !== item.mentor.id), item]);
    return true;
  } catch {
    return false;
  }
}
export const takeBack = (id: string): void =>
  store(
    waitingKey,
    waitingRequests().filter((one) => one.id !== id),
  );

export const outcomes = (): Outcome[] => list(outcomeKey);
export const outcomeOf = (mentor: string): Outcome | undefined => outcomes().find((one) => one.mentor.id === mentor);
export const forgetOutcome = (mentor: string): void =>
  store(
    outcomeKey,
    outcomes().filter((one) => one.mentor.id !== mentor),
  );

/** Takes a request out of the wait and keeps how it ended. */
export function settle(item: WaitingRequest, outcome: Outcome): void {
  store(outcomeKey, [...outcomes().filter((one) => one.mentor.id !== item.mentor.id), outcome]);
  takeBack(item.id);
}

/** Calls back whenever something waits, left or ended, in this window or another. Returns how to stop. */
export function onWaiting(callback: () => void): () => void {
  const other = (event: StorageEvent) => event.key?.startsWith('portage-waiting') && callback();
  addEventListener(changed, callback);
  addEventListener('storage', other);
  return () => {
    removeEventListener(changed, callback);
    removeEventListener('storage', other);
  };
}
