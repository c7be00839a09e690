import type { DemoMentor } from '../../supabase/seed/types.ts';
import type { JudgedSentence } from './sentences.ts';

/** How many of the first ones are looked at. */
const first = 5;

/** Whether the first five are the five who meet it best, or all there are when they are fewer; anybody may follow. */
export function firstFiveMeet(found: (number | null)[], all: (number | null)[]): boolean {
  const best = all
    .filter((one) => one !== null)
    .toSorted((a, b) => b - a)
    .slice(0, first);
  return best.every((worth, place) => found[place] === worth);
}

/** In how many of 100 sentences the first five meet all that was named; a sentence that nobody meets is left out. */
export async function scoreSentences(
  find: (sentence: JudgedSentence) => Promise<string[]>,
  mentors: DemoMentor[],
  judged: JudgedSentence[],
) {
  const byId = new Map(mentors.map((mentor) => [mentor.id, mentor]));
  const scores: { one: JudgedSentence; meets: boolean }[] = [];
  for (const one of judged) {
    const all = mentors.map(one.meets);
    if (all.every((worth) => worth === null)) continue;
    const found = (await find(one)).map((id) => (byId.has(id) ? one.meets(byId.get(id)!) : null));
    scores.push({ one, meets: firstFiveMeet(found, all) });
  }
  const inHundred = (of: typeof scores) =>
    of.length === 0 ? null : Math.round((of.filter(({ meets }) => meets).length / of.length) * 1000) / 10;
  return {
    sentences: scores.length,
    in_100: inHundred(scores),
    english: inHundred(scores.filter(({ one }) => one.locale === 'en')),
    french: inHundred(scores.filter(({ one }) => one.locale === 'fr')),
    misspelt: inHundred(scores.filter(({ one }) => one.isMisspelt)),
    failures: scores.filter(({ meets }) => !meets).map(({ one }) => one.sentence),
  };
}
