import { completeOrientation } from '../../../src/features/orientation/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by who has read a track. */
export const orientationCommands: Commands = {
  orientation: command('complete_orientation', completeOrientation, (b) => ({
    p_track: b.track,
    p_version: b.version,
  })),
};
