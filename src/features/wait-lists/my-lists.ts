import type { ListPlace } from './types.ts';
import { post } from '../../core/http/api.ts';
import { read } from '../../core/http/database.ts';

/** The lines that the member who is signed in here stands in. */
export const myWaitLists = () => read<{ lines: ListPlace[]; server_time: string }>('my_wait_lists');
export const joinWaitList = (topic: string) => post<ListPlace>('wait-list', { topic });
export const leaveWaitList = (topic: string) => post('wait-list/leave', { topic });
