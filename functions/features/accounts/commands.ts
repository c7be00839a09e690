import { fillProfile, saveProfile } from '../../../src/features/accounts/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by a member about their own profile. */
export const accountsCommands: Commands = {
  profile: command('save_my_profile', saveProfile, ({ base, ...patch }) => ({
    p_profile: patch,
    p_base: base ?? null,
  })),
  'profile/fill': command('fill_my_profile', fillProfile, (b) => ({ p_profile: b })),
};
