import { queryOptions } from '@tanstack/react-query';
import { valueOf } from '../../core/query/client.ts';
import type { Messages } from '../../words.ts';
import { read } from '../../core/http/database.ts';

export type StaffAction = {
  at: string;
  action: string;
  role: keyof Messages['myData']['roles'] | null;
  reason: string | null;
};
type Access = { status: 'active' | 'leaving' | 'suspended'; delete_after: string | null; staff_actions: StaffAction[] };

/** Whether somebody is leaving, and what staff looked at. */
export const accessQuery = () =>
  queryOptions({ queryKey: ['my-data'], queryFn: () => valueOf(read<Access>('my_data_access')) });
