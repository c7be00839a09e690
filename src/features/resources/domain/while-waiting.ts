/** A piece as it is offered to a mentee who waits; `pair` is its name in both languages. */
export type WaitingPiece = { slug: string; pair: string; title: string; minutes: number; topics: string[] };

/** What prepares anybody for a first meeting, in the order in which it is read. */
const general = ['first-meeting', 'goals-you-can-check', 'boundaries-and-safety'];

/** Three pieces to read while an answer is awaited: those about the request's topic first, then what prepares anybody. */
export function whileWaiting(pieces: WaitingPiece[], topic: string | null): WaitingPiece[] {
  const ofTopic = pieces.filter((piece) => topic !== null && piece.topics.includes(topic));
  const forAll = general.flatMap((pair) => pieces.filter((piece) => piece.pair === pair));
  return [...new Set([...ofTopic, ...forAll])].slice(0, 3);
}
