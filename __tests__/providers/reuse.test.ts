import { describe, expect, it } from 'vitest';
import { Reuse } from '../../src/providers/reuse.ts';

/** Plays so many requests to a server that closes each connection after its response; gives how many failed. */
function playClosing(reuse: Reuse, requests: number): number {
  let failed = 0;
  let isKept = false;
  for (let asked = 0; asked < requests; asked += 1) {
    if (isKept) {
      reuse.closed();
      failed += 1;
      isKept = false;
    } else {
      reuse.answered(false);
      isKept = reuse.isAllowed;
    }
  }
  return failed;
}

describe('Reuse', () => {
  it('tries ever more rarely a server that keeps no connection', () => {
    expect(playClosing(new Reuse(), 100)).toBe(5);
    expect(playClosing(new Reuse(), 10_000)).toBeLessThan(60);
  });

  it('takes some that are closed for chance where most are not', () => {
    const reuse = new Reuse();
    for (let asked = 0; asked < 10_000; asked += 1)
      if (asked % 20 === 0) reuse.closed();
      else reuse.answered(true);
    expect(reuse.isAllowed).toBe(true);
  });

  it('takes all that are closed at once for one time', () => {
    const reuse = new Reuse();
    for (let asked = 0; asked < 200; asked += 1) reuse.closed();
    expect(reuse.isAllowed).toBe(false);
    for (let asked = 0; asked < 100; asked += 1) reuse.answered(false);
    expect(reuse.isAllowed).toBe(true);
  });
});
