import { joinAccounts, openJoin } from '../../../src/features/accounts/join-schema.ts';
import { fillProfile, saveProfile } from '../../../src/features/accounts/schema.ts';
import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by a member about their own profile, and by staff about two accounts of one person. */
export const accountsCommands: Commands = {
  profile: command('save_my_profile', saveProfile, ({ base, ...patch }) => ({
    p_profile: patch,
    p_base: base ?? null,
  })),
  'profile/fill': command('fill_my_profile', fillProfile, (b) => ({ p_profile: b })),
  'staff/open-join': command('staff_open_join', openJoin, (b) => ({
    p_email_one: b.email_one,
    p_email_other: b.email_other,
    p_reason: b.reason,
  })),
  'staff/join': command('staff_join_accounts', joinAccounts, (b) => ({
    p_join: b.join,
    p_code_one: b.code_one,
    p_code_other: b.code_other,
    p_keep: b.keep,
  })),
};
