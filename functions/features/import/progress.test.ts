import { expect, it } from 'vitest';
import { progressLine } from './progress.ts';

const screen = (isTTY: boolean) => {
  const written: string[] = [];
  return { written, isTTY, write: (text: string) => void written.push(text) };
};

it('prints a line each 5 % where nothing can be overwritten', () => {
  const out = screen(false);
  const line = progressLine(out, '{done} of {all} ({percent} %)');
  for (let done = 0; done <= 1000; done += 10) line.step(done, 1000);
  line.done();
  expect(out.written).toHaveLength(21);
  expect([out.written[0], out.written[1], out.written[20]]).toEqual([
    '0 of 1000 (0 %)\n',
    '50 of 1000 (5 %)\n',
    '1000 of 1000 (100 %)\n',
  ]);
});

it('keeps one line on a terminal, and lets others print between', () => {
  const out = screen(true);
  const line = progressLine(out, '{percent} %');
  line.step(1, 100);
  line.around(() => out.write('note\n'));
  line.step(2, 100);
  line.done();
  expect(out.written.join('')).toBe('1 %\r   \rnote\n1 %\r   \r2 %\r   \r');
});
