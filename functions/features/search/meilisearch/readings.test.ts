import { describe, expect, it } from 'vitest';
import type { Rpc } from '../../../adapters/supabase.ts';
import { rememberReadings } from './readings.ts';

function at() {
  let time = 0;
  const asked: string[] = [];
  const service = (async (_: string, { p_query: query }: { p_query: string }) => {
    asked.push(query);
    return { words: query, corrected: query === 'nrusing' ? 'nursing' : null };
  }) as unknown as Rpc;
  return { read: rememberReadings(service, () => time), asked, pass: (by: number) => void (time += by) };
}

describe('What the database read', () => {
  it('is remembered for a minute', async () => {
    const { read, asked, pass } = at();
    expect(await read('nurse')).toEqual({ words: 'nurse', corrected: null });
    await read('nurse');
    expect(asked).toEqual(['nurse']);
    pass(60_001);
    await read('nurse');
    expect(asked).toEqual(['nurse', 'nurse']);
  });

  it('is asked for anew where a typo was mended: it may be the name of somebody who came since', async () => {
    const { read, asked } = at();
    for (let i = 0; i < 2; i += 1) await read('nrusing');
    expect(asked).toEqual(['nrusing', 'nrusing']);
  });

  it('takes no more room than some thousands of queries', async () => {
    const { read, asked } = at();
    for (let i = 0; i < 2001; i += 1) await read(`q${i}`);
    await read('q0');
    expect(asked.length).toBe(2002);
  });
});
