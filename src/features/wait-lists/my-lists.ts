import type { Line } from './types.ts';
import { post } from '../../core/http/api.ts';
import { read } from '../../core/http/database.ts';

/** The lines that the member who is signed in here stands in. */
export const myLines = () => read<{ lines: Line[]; server_time: string }>('my_wait_lists');
export const joinLine = (topic: string) => post<Line>('wait-list', { topic });
export const leaveLine = (topic: string) => post('wait-list/leave', { topic });
