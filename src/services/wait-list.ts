import type { Line } from '../data/waiting.ts';
import { post } from './api.ts';
import { read } from './database.ts';

/** The lines that the member who is signed in here stands in. */
export const myLines = () => read<{ lines: Line[]; server_time: string }>('my_wait_lists');
export const joinLine = (topic: string) => post<Line>('wait-list', { topic });
export const leaveLine = (topic: string) => post('wait-list/leave', { topic });
