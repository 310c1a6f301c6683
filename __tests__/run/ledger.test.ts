import { describe, expect, it } from 'vitest';
import { Ledger } from '../../src/run/ledger.ts';

describe('Ledger', () => {
  it('keeps the account of each model, and what its lost answers cost at most', () => {
    const ledger = new Ledger();
    for (const model of ['a', 'a', 'a', 'a', 'b']) ledger.sent(model);
    ledger.answered('a', 0.25, false);
    ledger.answered('a', 0.5, true);
    ledger.lost('a', 2);
    ledger.lost('a', 2);
    ledger.lost('b', 2);
    expect(Object.fromEntries(ledger.accounts)).toEqual({
      a: { dispatched: 4, answered: 2, unknown: 2, estimated: 1, costUsd: 0.75, dearestUsd: 0.5 },
      b: { dispatched: 1, answered: 0, unknown: 1, estimated: 0, costUsd: 0, dearestUsd: 2 },
    });
    expect(ledger.lostUsd).toBe(1 + 2);
  });

  it('counts a lost answer at its most only until one has come', () => {
    const ledger = new Ledger();
    ledger.lost('a', 2);
    ledger.lost('a', 3);
    expect(ledger.lostUsd).toBe(6);
    ledger.answered('a', 0.5, false);
    expect(ledger.lostUsd).toBe(1);
  });
});
