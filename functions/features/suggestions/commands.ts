import { saveWants } from '../../../src/features/suggestions/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by a mentee about what they want. */
export const suggestionsCommands: Commands = {
  wants: command('save_wants', saveWants, ({ base, ...patch }) => ({ p_wants: patch, p_base: base ?? null })),
};
