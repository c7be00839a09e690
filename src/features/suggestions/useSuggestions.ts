import { useEffect, useRef, useState } from 'preact/hooks';
import type { SuggestionAnswer } from '../../data/suggestions.ts';
import type { Wants } from '../../domain/matching/wants.ts';
import type { Answer } from '../../services/api.ts';
import { forgetWants, suggestionsFor, suggestionsForKept } from '../../services/wants.ts';

/** Where the page is: nothing said yet, waiting, suggestions, or an answer that did not come. */
export type State = 'loading' | 'form' | 'ready' | 'failed';

/** What was said, who is suggested for it, and the ways to say it differently. */
export function useSuggestions() {
  const [state, setState] = useState<State>('loading');
  const [said, setSaid] = useState<Wants | null>(null);
  const [answer, setAnswer] = useState<SuggestionAnswer | null>(null);

  /** What the account is known to hold. */
  const kept = useRef<Wants | null>(null);

  function take(result: Answer<SuggestionAnswer>) {
    if (!result.ok) return setState('failed');
    kept.current = result.value.wants;
    setAnswer(result.value);
    if (result.value.wants) setSaid((now) => now ?? result.value.wants);
    setState(result.value.wants ? 'ready' : 'form');
  }
  const load = async () => {
    setState('loading');
    take(await (said ? suggestionsFor(said, kept.current) : suggestionsForKept()));
  };
  useEffect(() => void load(), []);

  return {
    state, said, answer, load,
    edit: () => setState('form'),
    /** Says it from the form, which shows a refusal itself. */
    async say(wants: Wants): Promise<Answer<SuggestionAnswer>> {
      setSaid(wants);
      const result = await suggestionsFor(wants, kept.current);
      if (result.ok) take(result);
      return result;
    },
    /** Says it from the list. */
    async change(wants: Wants) {
      setSaid(wants);
      take(await suggestionsFor(wants, kept.current));
    },
    async forget() {
      await forgetWants();
      setSaid(null);
      setAnswer(null);
      setState('form');
    },
  };
}
