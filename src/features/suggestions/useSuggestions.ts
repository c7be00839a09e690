import { useEffect, useRef, useState } from 'preact/hooks';
import type { SuggestionAnswer } from './types.ts';
import type { Wants } from './domain/wants.ts';
import type { Answer } from '../../core/http/api.ts';
import { conflicts, settle } from '../../core/form/edits.ts';
import { forgetWants, suggestionsFor, suggestionsForAccount, wantsHere } from './wants-on-device.ts';

/** Where the page is: nothing said yet, waiting, suggestions, or an answer that did not come. */
export type State = 'loading' | 'form' | 'ready' | 'failed';

/** What was said, who is suggested for it, and the ways to say it differently. */
export function useSuggestions() {
  const [state, setState] = useState<State>('loading');
  const [said, setSaid] = useState<Wants | null>(null);
  const [answer, setAnswer] = useState<SuggestionAnswer | null>(null);

  /** What the account is known to hold. */
  const kept = useRef<Wants | null>(null);
  /** What another window saved meanwhile, against what is said here. */
  const [theirs, setTheirs] = useState<Wants | null>(null);

  function take(result: Answer<SuggestionAnswer>) {
    if (!result.ok) return setState('failed');
    kept.current = result.value.wants;
    setAnswer(result.value);
    if (result.value.wants) setSaid((now) => now ?? result.value.wants);
    setState(result.value.wants ? 'ready' : 'form');
  }
  /** Keeps what is said. What was changed elsewhere meanwhile is shown in the form, with the choice between the two. */
  async function save(wants: Wants): Promise<Answer<SuggestionAnswer>> {
    setSaid(wants);
    const result = await suggestionsFor(wants, kept.current);
    if (result.ok || !kept.current || !['profile_changed', 'topics_required'].includes(result.code)) return result;
    const now = await suggestionsForAccount();
    if (!now.ok) return result;
    const stands = now.value.wants;
    if (!stands) {
      // Another window made the account forget it all, topics too: what is said here is said anew.
      kept.current = null;
      return save(wants);
    }
    if (result.code === 'topics_required') return result;
    if (conflicts({ begun: kept.current, value: wants }, stands).length === 0) {
      const merged = settle({ begun: kept.current, value: wants }, stands, 'mine').value;
      kept.current = stands;
      return save(merged);
    }
    setTheirs(stands);
    setState('form');
    return result;
  }
  const load = async () => {
    setState('loading');
    // What lies on this device was said last, before signing in or without a connection.
    const here = said ? null : wantsHere();
    if (here?.before) kept.current = here.before;
    const wants = said ?? here;
    const result = await (wants ? save(wants) : suggestionsForAccount());
    if (result.ok || result.code !== 'profile_changed') take(result);
  };
  useEffect(() => void load(), []);

  return {
    state,
    said,
    answer,
    load,
    theirs,
    conflicts: said && theirs && kept.current ? conflicts({ begun: kept.current, value: said }, theirs) : [],
    edit: () => setState('form'),
    /** Says it from the form, which shows a refusal itself. */
    async say(wants: Wants): Promise<Answer<SuggestionAnswer>> {
      const result = await save(wants);
      if (result.ok) take(result);
      return result;
    },
    /** Says what was chosen of the two. */
    async settle(keep: 'mine' | 'theirs') {
      const { value } = settle({ begun: kept.current!, value: said! }, theirs!, keep);
      kept.current = theirs;
      setTheirs(null);
      take(await save(value));
    },
    /** Says it from the list. */
    async change(wants: Wants) {
      const result = await save(wants);
      if (result.ok || result.code !== 'profile_changed') take(result);
    },
    async forget() {
      await forgetWants();
      kept.current = null;
      setTheirs(null);
      setSaid(null);
      setAnswer(null);
      setState('form');
    },
  };
}
