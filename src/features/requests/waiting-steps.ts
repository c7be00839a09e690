import type { Messages } from '../../words.ts';

/** Three small steps at the most that prepare a first meeting: two for the field of the request's topic, one for anybody. */
export function waitingSteps(words: Messages['waitingSteps'], field: string | undefined): string[] {
  const ofField = Object.entries(words.fields).find(([slug]) => slug === field)?.[1];
  return [...(ofField ?? [words.goal]), words.questions];
}
