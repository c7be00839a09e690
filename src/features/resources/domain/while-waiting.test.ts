import { expect, it } from 'vitest';
import { whileWaiting } from './while-waiting.ts';

const piece = (pair: string, ...topics: string[]) => ({ slug: pair, pair, title: pair, minutes: 5, topics });
const pieces = [
  piece('boundaries-and-safety'),
  piece('first-meeting'),
  piece('nurses', 'nursing-registration', 'credential-recognition'),
  piece('papers', 'credential-recognition'),
  piece('goals-you-can-check'),
];
const pairs = (topic: string | null) => whileWaiting(pieces, topic).map((one) => one.pair);

it('offers what is about the topic first, then what prepares anybody, three at the most', () => {
  expect(pairs('nursing-registration')).toEqual(['nurses', 'first-meeting', 'goals-you-can-check']);
  expect(pairs('credential-recognition')).toEqual(['nurses', 'papers', 'first-meeting']);
});
it('offers what prepares anybody where nothing is about the topic, or none was chosen', () => {
  const general = ['first-meeting', 'goals-you-can-check', 'boundaries-and-safety'];
  expect([pairs('welding'), pairs(null)]).toEqual([general, general]);
});
