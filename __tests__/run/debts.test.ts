import { describe, expect, it } from 'vitest';
import { Debts } from '../../src/run/debts.ts';

describe('Debts', () => {
  it('are what answers take, less what was sent, and never more than for the answers that wait', () => {
    const debts = new Debts();
    const settles = Array.from({ length: 3 }, () => debts.owe({ judge: 2, embedder: 0.01 }));
    expect(debts.requests).toBeCloseTo(6.03);
    debts.pay('judge');
    debts.pay('embedder');
    expect(debts.requests).toBe(5);
    settles[0]?.();
    expect(debts.requests).toBe(4);
    for (const settle of settles.slice(1)) settle();
    expect(debts.requests).toBe(0);
    debts.pay('judge');
    expect(debts.requests).toBe(0);
  });
});
