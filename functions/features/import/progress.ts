import { fill } from '../../../src/core/i18n/translate.ts';

type Out = { write(text: string): unknown; isTTY?: boolean | undefined };

/** Shows how far we are: one line that changes on a terminal, a line each 5 % elsewhere. */
export function progressLine(out: Out, template: string) {
  let shown = -1;
  let line = '';
  const clear = () => {
    if (out.isTTY && line) out.write(`\r${' '.repeat(line.length)}\r`);
  };
  return {
    step(done: number, all: number) {
      const percent = all === 0 ? 100 : Math.floor((100 * done) / all);
      const mark = out.isTTY ? percent : percent - (percent % 5);
      if (mark === shown) return;
      clear();
      shown = mark;
      line = fill(template, { done, all, percent });
      out.write(out.isTTY ? line : `${line}\n`);
    },
    /** Prints something else without tearing the line apart. */
    around(print: () => void) {
      clear();
      print();
      if (out.isTTY && line) out.write(line);
    },
    done() {
      clear();
      line = '';
    },
  };
}
