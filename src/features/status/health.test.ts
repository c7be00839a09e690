import { describe, expect, it } from 'vitest';
import { words } from '../../words.ts';
import { healthWords } from './health.ts';

const t = words('en', 'status');
const saidOf = (health: Parameters<typeof healthWords>[1]) => {
  const { isFine, said, rows } = healthWords('en', health);
  return [isFine, said, ...rows.map((row) => row.said)];
};

describe('What the service says of itself', () => {
  it('is good when everything works, whatever is on its way', () => {
    const outbox = { pending: 0, dead: 0 };
    expect(saidOf({ status: 'ok', outbox })).toEqual([true, t.good, t.yes, t.yes, t.yes, t.yes]);
    expect(saidOf({ status: 'ok', outbox: { ...outbox, pending: 3 } })).toEqual([
      true,
      t.good,
      t.yes,
      t.yes,
      t.yes,
      'working, 3 waiting',
    ]);
  });

  it('names e-mails that could not be sent', () => {
    const said = saidOf({ status: 'ok', outbox: { pending: 9, dead: 1 } });
    expect(said.slice(0, 2)).toEqual([false, t.slow]);
    expect(said.at(-1)).toBe('1 could not be sent; staff see it');
  });

  it('says that pages can be read while nothing can be saved', () => {
    expect(saidOf({ status: 'down' })).toEqual([false, t.bad, t.yes, t.no, t.no, t.no]);
    expect(saidOf({ status: 'degraded', outbox: { pending: 0, dead: 0 } }).slice(0, 2)).toEqual([false, t.bad]);
  });
});
