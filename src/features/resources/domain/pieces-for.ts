type Piece = { pair: string; topics: string[]; audience: string[] };

/** What fits every first request, and what to read beside it where no guide is about the topics. */
const always = 'first-message';
const otherwise = 'goals-you-can-check';

/** Two guides to read before somebody asks a mentor with these topics: how to write, and the first one on the main topic that has any. */
export function piecesFor<T extends Piece>(pieces: T[], topics: string[]): T[] {
  const forMentees = pieces.filter((one) => one.audience.includes('mentee') && one.pair !== always);
  const onTopic = topics.flatMap((topic) => forMentees.filter((one) => one.topics.includes(topic)));
  const chosen = [
    pieces.find((one) => one.pair === always),
    onTopic[0] ?? forMentees.find((one) => one.pair === otherwise),
  ];
  return chosen.filter((one) => one !== undefined);
}
