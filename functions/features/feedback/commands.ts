import { resolveFeedback } from '../../../src/features/feedback/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by staff about feedback. */
export const feedbackCommands: Commands = {
  'staff/feedback': command('resolve_feedback', resolveFeedback, (b) => ({
    p_feedback: b.feedback,
    p_resolution: b.resolution,
  })),
};
