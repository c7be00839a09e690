import { nothing } from '../../../src/core/form/text-schema.ts';

import { command, type Commands } from '../../platform/command.ts';

/** POST /api/{name}: what is asked by a member about the whole account. */
export const privacyCommands: Commands = {
  'account/delete': command('delete_my_account', nothing, () => ({})),
  'account/keep': command('keep_my_account', nothing, () => ({})),
};
