import { ask } from '../../server/api.ts';
import { remember } from '../../server/remember.ts';

export type Reader =
  'everyone' | 'you' | 'asked' | 'other_side' | 'coordinators' | 'safeguarding' | 'safeguarding_logged' | 'nobody';
/** What is held about people, as the rules themselves have it: data_register(). */
export type Register = {
  classes: {
    key: string;
    seen_by: Reader[];
    on_deletion: 'erased' | 'nameless' | 'kept' | 'mark';
    kept: { setting: string; days: number }[];
  }[];
  grace_days: number;
  processors: { place?: string | null; database?: string | null; mail?: string | null; search?: string | null };
};

/** data_register(), as the settings have it now. */
export const register = remember(['settings'], () => ask<Register>('data_register'));
