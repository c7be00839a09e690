import type { SuggestionAnswer } from '../../../src/features/suggestions/types.ts';
import { conflicts, patchOf, settle } from '../../../src/core/form/edits.ts';
import type { Wants } from '../../../src/features/suggestions/domain/wants.ts';
import { asWants } from '../../../src/features/suggestions/wants-form.ts';
import type { Rpc, SupabasePort } from '../../adapters/supabase.ts';
import { Refusal } from '../../errors.ts';

/** How often a save is tried over what others save at the same time. */
const triesAtMost = 3;

/**
 * Keeps what a member wants. Of what the account held when the form was begun, that alone is changed which was changed
 * in the form. Returns what another window saved meanwhile where both changed the same, with nothing saved; else null.
 * Refuses what save_wants() refuses.
 */
export async function saveWants(
  rpc: Rpc,
  wants: Wants,
  begun: Wants | null,
  tries = triesAtMost,
): Promise<Wants | null> {
  const { base = null, ...patch }: Record<string, unknown> = begun ? patchOf({ begun, value: wants }) : wants;
  try {
    await rpc('save_wants', { p_wants: patch, p_base: base });
    return null;
  } catch (error) {
    const code = error instanceof Refusal ? error.code : '';
    if (!begun || tries <= 1 || !['profile_changed', 'topics_required'].includes(code)) throw error;
    const { wants: stands } = await rpc<SuggestionAnswer>('suggest_mentors', { p_wants: null });
    // Another window made the account forget it all, topics too: what is said here is said anew.
    if (!stands) return saveWants(rpc, wants, null, tries - 1);
    if (code === 'topics_required') throw error;
    const theirs = asWants(stands);
    if (conflicts({ begun, value: wants }, theirs).length > 0) return theirs;
    return saveWants(rpc, settle({ begun, value: wants }, theirs, 'mine').value, theirs, tries - 1);
  }
}

type Member = { token: string; id: string };

/** Takes away all that a member said they want. */
export const forgetWants = ({ change }: Pick<SupabasePort, 'change'>, { token, id }: Member): Promise<void> =>
  change(token, (db) => db.from('mentee_wants').delete().eq('profile_id', id));

/** Hides a mentor from a member's results, or takes that back. The mentor is never told (T10). */
export const hideMentor = (
  { change }: Pick<SupabasePort, 'change'>,
  { token, id }: Member,
  mentor: string,
  isHidden: boolean,
): Promise<void> =>
  change(token, (db) =>
    isHidden
      ? db.from('saved_mentors').upsert({ profile_id: id, mentor_id: mentor, kind: 'dismissed' })
      : db.from('saved_mentors').delete().eq('mentor_id', mentor),
  );
