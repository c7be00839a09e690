import { expect, it } from 'vitest';
import { piecesFor } from './pieces-for.ts';

const piece = (pair: string, topics: string[] = [], audience = ['mentee']) => ({ pair, topics, audience });
const pieces = [
  piece('goals-you-can-check', ['changing-careers']),
  piece('first-message'),
  piece('credentials-health', ['nursing', 'pharmacy']),
  piece('credentials-in-canada', ['first-job']),
  piece('running-a-program', ['nonprofits'], ['coordinator']),
];
const chosen = (topics: string[], among = pieces) => piecesFor(among, topics).map(({ pair }) => pair);

it('begins with how to write, then what is about the main topic', () => {
  expect(chosen(['pharmacy'])).toEqual(['first-message', 'credentials-health']);
  expect(chosen(['welding', 'first-job', 'nursing'])).toEqual(['first-message', 'credentials-in-canada']);
});

it('takes a general guide where none is about the topics, and never one for coordinators', () => {
  expect(chosen(['welding'])).toEqual(['first-message', 'goals-you-can-check']);
  expect(chosen([])).toEqual(['first-message', 'goals-you-can-check']);
  expect(chosen(['nonprofits'])).toEqual(['first-message', 'goals-you-can-check']);
});

it('names no guide twice, and none that is not there', () => {
  expect(chosen(['writing'], [piece('first-message', ['writing'])])).toEqual(['first-message']);
  expect(chosen(['writing'], [])).toEqual([]);
});
