export const waitingKey = 'portage-waiting-requests';
export const outcomeKey = 'portage-waiting-outcomes';

/** Whether this device holds a request to send, or an outcome to say: each page asks, so it is asked cheaply. */
export const hasWaiting = (): boolean =>
  localStorage.getItem(waitingKey) !== null || localStorage.getItem(outcomeKey) !== null;
