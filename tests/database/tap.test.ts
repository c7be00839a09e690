import { expect, it } from 'vitest';
import { readTap } from '../support/tap.ts';

it('reads what held and what did not, with the reason', () => {
  expect(readTap(['ok 1 - a visitor reads nothing', 'not ok 2 - a member reads theirs\n# Failed test 2', '1..2'])).toEqual([
    { ok: true, title: 'a visitor reads nothing' },
    { ok: false, title: 'a member reads theirs\n# Failed test 2' },
  ]);
});

it('takes a run that bails out for a failure', () => {
  expect(readTap(['Bail out! no database'])).toEqual([{ ok: false, title: 'Bail out! no database' }]);
});
