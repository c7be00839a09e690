import type { ComponentChildren } from 'preact';

/** One section of the staff page: how many of it are shown, and how many there are where more wait. */
export type Section = (title: string, shown: number, body: ComponentChildren, total?: number) => ComponentChildren;
