import { describe, expect, it } from 'vitest';
import { makeBreaker } from './breaker.ts';

function at() {
  let time = 0;
  return { breaker: makeBreaker({ now: () => time, pause: 10, longest: 35 }), pass: (by: number) => void (time += by) };
}

describe('The breaker between two engines', () => {
  it('lets everything through while all is well', () => {
    const { breaker } = at();
    for (let i = 0; i < 3; i += 1) {
      expect(breaker.mayTry()).toBe(true);
      breaker.succeeded();
    }
  });

  it('asks no more after one failure, however often somebody types', () => {
    const { breaker, pass } = at();
    expect(breaker.mayTry()).toBe(true);
    breaker.failed();
    for (let i = 0; i < 9; i += 1) {
      expect(breaker.mayTry()).toBe(false);
      pass(1);
    }
  });

  it('lets one caller try for all when the pause is over, and everybody when that one succeeds', () => {
    const { breaker, pass } = at();
    breaker.failed();
    pass(10);
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, false]);
    breaker.succeeded();
    expect([breaker.mayTry(), breaker.mayTry()]).toEqual([true, true]);
  });

  it('waits twice as long after each failed try, and never longer than its longest', () => {
    const { breaker, pass } = at();
    breaker.failed();
    for (const pause of [10, 20, 35, 35]) {
      pass(pause - 1);
      expect(breaker.mayTry()).toBe(false);
      pass(1);
      expect(breaker.mayTry()).toBe(true);
      breaker.failed();
    }
  });

  it('counts searches that fail together as one failure', () => {
    const { breaker, pass } = at();
    for (let i = 0; i < 3; i += 1) breaker.mayTry();
    for (let i = 0; i < 3; i += 1) breaker.failed();
    pass(10);
    expect(breaker.mayTry()).toBe(true);
  });
});
