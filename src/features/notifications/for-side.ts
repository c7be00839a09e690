type BySide<Text> = { asMentor: Partial<Record<string, Text>>; unreplied: Text };

/**
 * What one of the two sides of a request is told in other words than `type` has for both: the mentor of what they did,
 * and the mentee when it was their own reply that did not come. Undefined where both are told the same.
 */
export const forSide = <Text>(
  words: BySide<Text>,
  type: string,
  { side, waitedFor }: { side: 'mentor' | 'mentee' | undefined; waitedFor: string | undefined },
): Text | undefined => {
  if (side === 'mentor') return words.asMentor[type];
  return side === 'mentee' && waitedFor === 'mentee' ? words.unreplied : undefined;
};
