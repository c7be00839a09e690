import type { SuggestionAnswer } from './types.ts';
import { patchOf } from '../../core/form/edits.ts';
import type { Wants } from './domain/wants.ts';
import { post, type Answer } from '../../core/http/api.ts';
import { database, read } from '../../core/http/database.ts';
import { dropDraft, keepDraft, readDraft } from '../../core/form/drafts.ts';
import { storedSession } from '../../core/session/session.ts';

const name = 'wants';

const suggested = (wants: Wants | null) => read<SuggestionAnswer>('suggest_mentors', { p_wants: wants });

/** What this device keeps: what was said last, and what the account was known to hold then. */
type Draft = Wants & { before?: Wants | null };

/** What was said on this device and has not reached the account, in full; null for nothing, or for less than a whole. */
export function wantsHere(): Draft | null {
  const kept = readDraft<Draft>(name);
  return kept?.topics && kept.topics.length > 0 && kept.languages && kept.formats && kept.durations
    ? (kept as Draft)
    : null;
}

/** Suggestions for what the account holds; without wants when it holds nothing. */
export const suggestionsForAccount = (): Promise<Answer<SuggestionAnswer>> => suggested(null);

/**
 * Keeps what is wanted and suggests by it. A device that cannot reach the account keeps it here. `before` is what
 * the account is known to hold: of that alone something is taken away, and when it was changed elsewhere
 * meanwhile, the answer is profile_changed.
 */
export async function suggestionsFor(wants: Wants, before: Wants | null): Promise<Answer<SuggestionAnswer>> {
  keepDraft(name, { ...wants, before } satisfies Draft);
  if (storedSession()) {
    const saved = await post('wants', before ? patchOf({ begun: before, value: wants }) : wants);
    if (!saved.ok) return saved;
    dropDraft(name);
  }
  return suggested(wants);
}

/** Forgets all of it, here and in the account. */
export async function forgetWants(): Promise<void> {
  dropDraft(name);
  const me = storedSession()?.user?.id;
  if (me) await (await database()).from('mentee_wants').delete().eq('profile_id', me);
}
