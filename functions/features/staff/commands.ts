import { retryEffect, retryJob } from '../../../src/features/staff/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by staff about what failed in the background. */
export const staffCommands: Commands = {
  'staff/retry-job': command('retry_job', retryJob, (b) => ({ p_name: b.name })),
  'staff/retry': command('retry_dead_effect', retryEffect, (b) => ({ p_id: b.id })),
};
