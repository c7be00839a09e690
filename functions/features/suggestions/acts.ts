import { isUuid } from '../../../src/core/domain/uuid.ts';
import type { Locale } from '../../../src/core/i18n/locales.ts';
import { codesOf } from '../../../src/core/form/text-schema.ts';
import { settle } from '../../../src/core/form/edits.ts';
import { without } from '../../../src/features/suggestions/domain/wants.ts';
import { wholeWants } from '../../../src/features/suggestions/schema.ts';
import type { HiddenMentor, SuggestionAnswer, SuggestionsState } from '../../../src/features/suggestions/types.ts';
import { asWants, carriedWants, firstState } from '../../../src/features/suggestions/wants-form.ts';
import type { Lexicon } from '../../../src/features/search/domain/sentence/types.ts';
import type { SupabasePort } from '../../adapters/supabase.ts';
import type { Member } from '../../platform/session.ts';
import { forgetWants, hideMentor, saveWants } from './account.ts';
import { wantsFromGoal } from './read-goal.ts';

type Deps = { supabase: SupabasePort };

/** What a button of the page asks for: `add topics`, `remove topics/nursing`, `hide` and whom. `state` is the page as it was posted. */
export type Act = { act: string; what: string; form: URLSearchParams; member: Member | null; state: SuggestionsState };

/** The form, for a button that goes on writing; null for one that asks for suggestions. */
export async function formAfter(
  { act, what, member, state }: Act,
  locale: Locale,
  { supabase }: Deps,
): Promise<SuggestionsState | null> {
  switch (act) {
    case 'change':
      return { ...state, focus: 'wish' };
    case 'add':
      return { ...state, focus: what };
    case 'drop':
      return { ...state, wants: without(state.wants, what), focus: what.split('/')[0]! };
    case 'forget':
      if (member) await forgetWants(supabase, member);
      return { ...firstState(locale), isMember: state.isMember, isForgotten: true, focus: 'wish' };
    default:
      return null;
  }
}

/** What is wanted after a button of the list, or of the choice between two windows. */
function wantedAfter({ act, what, form, state }: Act): Pick<SuggestionsState, 'wants' | 'begun'> {
  const { wants, begun } = state;
  if (act === 'remove') return { wants: without(wants, what), begun };
  const theirs = carriedWants(form.get('theirs'));
  if (act !== 'keep' || !begun || !theirs) return { wants, begun };
  return { wants: settle({ begun, value: wants }, theirs, what === 'theirs' ? 'theirs' : 'mine').value, begun: theirs };
}

/** Suggestions for what is wanted; the form again when that does not hold. Refuses what suggest_mentors() and save_wants() refuse. */
export async function suggestionsAfter(
  said: Act,
  locale: Locale,
  { supabase, lexicon }: Deps & { lexicon: () => Promise<Lexicon | null> },
): Promise<SuggestionsState> {
  const { act, what, member } = said;
  const posted = { ...said.state, ...wantedAfter(said) };
  if (act === 'remove' && posted.wants.topics.length === 0) return { ...posted, focus: 'topics' };
  const rpc = member ? supabase.asMember(member.token) : supabase.asVisitor;
  const read = await wantsFromGoal(posted.wants, { lexicon: await lexicon(), rpc, locale });
  const state = { ...posted, wants: read, isGuessed: read !== posted.wants };
  const parsed = wholeWants.safeParse(state.wants);
  if (!parsed.success) return { ...state, codes: codesOf(parsed.error) };
  // Who hides somebody says nothing new, unless they signed in after they said it.
  const isSaid = (act !== 'hide' && act !== 'unhide') || state.begun === null;
  const theirs = member && isSaid && (await saveWants(rpc, asWants(parsed.data), state.begun));
  if (theirs) return { ...state, codes: ['profile_changed'], theirs };

  const hidden = await hiddenAfter(said, supabase);
  const answer = await rpc<SuggestionAnswer>('suggest_mentors', { p_wants: member ? null : parsed.data });
  // Another window made the account forget it all.
  if (!answer.wants) return { ...state, begun: null };
  const wants = asWants(answer.wants);
  // Whom somebody hid on another page of this device is left out; whom they hid here stays named, with a way back.
  const away = new Set([...said.form.getAll('left_out'), ...hidden.map(({ id }) => id)]);
  if (act === 'unhide') away.delete(what);
  return {
    ...state,
    wants,
    begun: member ? wants : state.begun,
    answer: { ...answer, mentors: answer.mentors.filter(({ id }) => !away.has(id)) },
    hidden,
    focus: focusAfter(act, what),
  };
}

/** The list has come in the place of what was pressed; whoever only came back to the page begins at its top. */
function focusAfter(act: string, what: string): string | null {
  if (act === 'return') return null;
  return act === 'hide' ? `undo/${what}` : act === 'unhide' ? `mentor/${what}` : 'list';
}

const hiddenAtMost = 50;

/** Whom somebody hid on this page, with one more or one less; a member's account knows of it too. */
async function hiddenAfter({ act, what, form, member }: Act, supabase: SupabasePort): Promise<HiddenMentor[]> {
  const before = form.getAll('hidden').filter((id) => id !== what);
  const ids = [...new Set(act === 'hide' ? [...before, what] : before)].filter((id) => isUuid(id));
  const found = await Promise.all(
    ids.slice(-hiddenAtMost).map((id) => supabase.visible<HiddenMentor>('published_mentors', 'id', id)),
  );
  const known = found.filter((one) => one !== null);
  const isKnown = act === 'unhide' ? isUuid(what) : act === 'hide' && known.some(({ id }) => id === what);
  if (member && isKnown) await hideMentor(supabase, member, what, act === 'hide');
  return known.map(({ id, slug, display_name }) => ({ id, slug, display_name }));
}
