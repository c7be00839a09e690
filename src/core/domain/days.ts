const day = 86_400_000;

/** Whole days left until a date: 0 on the last day, never below. */
export const daysLeft = (deadline: string | Date, now: string | Date): number =>
  Math.max(0, Math.floor((new Date(deadline).getTime() - new Date(now).getTime()) / day));

/** A moment some 24-hour days later. */
export const addDays = (from: string | Date, days: number): Date => new Date(new Date(from).getTime() + days * day);
