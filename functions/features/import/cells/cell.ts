import type { RemarkCode } from '../words.ts';

/** Something to tell about a cell, or a part of one. */
export type Remark = { code: RemarkCode; value?: string; suggestion?: string };

/** What a cell says, perhaps with remarks; or why it says nothing that can be used. */
export type Cell<T> = { value: T; remarks?: Remark[] } | { problem: RemarkCode; suggestion?: string };
