const day = 86_400_000;

/** A moment some 24-hour days later. */
export const addDays = (from: string | Date, days: number): Date => new Date(new Date(from).getTime() + days * day);
