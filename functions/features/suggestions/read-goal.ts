import type { Locale } from '../../../src/core/i18n/locales.ts';
import type { Duration, Format } from '../../../src/core/database/types.ts';
import { asWords, readSentence } from '../../../src/features/search/domain/sentence/read.ts';
import type { Lexicon } from '../../../src/features/search/domain/sentence/types.ts';
import type { Wants } from '../../../src/features/suggestions/domain/wants.ts';
import type { Rpc } from '../../adapters/supabase.ts';

/**
 * What is wanted, with what a goal's own sentence says where nothing was chosen: topics first of all, then languages,
 * a place, how, how long, at what price. As it came where topics were chosen, or the words name none.
 */
export async function wantsFromGoal(
  wants: Wants,
  { lexicon, rpc, locale }: { lexicon: Lexicon | null; rpc: Rpc; locale: Locale },
): Promise<Wants> {
  if (wants.topics.length > 0 || wants.goal.trim() === '') return wants;
  const { filters, prefer, rest } = lexicon ? readSentence(wants.goal, lexicon) : asWords(wants.goal);
  const topics = await rpc<string[]>('guess_topics', { p_text: rest });
  if (topics.length === 0) return wants;
  // The form begins with the page's language: that alone is no choice.
  const isOwnLanguage = wants.languages.length === 1 && wants.languages[0] === locale;
  const [cost] = filters.cost ?? [];
  return {
    ...wants,
    topics,
    languages: filters.language && isOwnLanguage ? filters.language : wants.languages,
    province_code: wants.province_code ?? (prefer.provinces.length === 1 ? prefer.provinces[0]! : null),
    formats: wants.formats.length > 0 ? wants.formats : ((filters.format ?? []) as Format[]),
    durations: wants.durations.length > 0 ? wants.durations : ((filters.duration ?? []) as Duration[]),
    budget: wants.budget === 'any' && cost ? (cost as Wants['budget']) : wants.budget,
  };
}
