import { cancelEvent, saveEvent } from '../../../src/features/events/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by staff about what is coming up. */
export const eventsCommands: Commands = {
  'staff/event': command('save_event', saveEvent, (b) => ({ p_event: b })),
  'staff/event/cancel': command('cancel_event', cancelEvent, (b) => ({ p_event: b.event })),
};
