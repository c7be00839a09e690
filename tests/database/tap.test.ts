import { expect, it } from 'vitest';
import { readTap } from '../support/tap.ts';

it('reads what held and what did not, with the reason', () => {
  expect(
    readTap([
      'ok 1 - a visitor reads nothing',
      'not ok 2 - a member reads theirs\n# Failed test 2',
      '# got: 0',
      '1..2',
    ]),
  ).toEqual([
    { ok: true, title: 'a visitor reads nothing' },
    { ok: false, title: 'a member reads theirs\n# Failed test 2\n# got: 0' },
  ]);
});

it('takes the plan at either end, and passes over what else a statement returns', () => {
  expect(readTap(['1..1', 'mentee', '', '# a remark', 'ok 1 - a visitor reads nothing'])).toEqual([
    { ok: true, title: 'a visitor reads nothing' },
  ]);
  expect(readTap(['ok 1', '1..1'])).toEqual([{ ok: true, title: '' }]);
});

it('takes a run that bails out for a failure', () => {
  expect(readTap(['Bail out! no database'])).toEqual([{ ok: false, title: 'Bail out! no database' }]);
});

it.each([
  ['stops short', ['1..2', 'ok 1 - one'], 'planned 2, ran 1'],
  ['goes on too long', ['1..1', 'ok 1 - one', 'ok 2 - two'], 'planned 1, ran 2'],
  ['never finishes', ['ok 1 - one'], 'planned nothing, ran 1'],
  ['says nothing', [], 'planned nothing, ran 0'],
])('takes a run that %s for a failure', (_, lines, title) => {
  expect(readTap(lines).at(-1)).toEqual({ ok: false, title });
});
