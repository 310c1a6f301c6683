import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { hasRoom, reserveRepeats, reserveRoom } from '../../src/run/batch/reserve-room.ts';
import { Spending } from '../../src/run/budget.ts';
import { Hedge } from '../../src/run/hedge.ts';
import type { Send } from '../../src/run/hedged-request.ts';
import { NO_LIMIT } from '../support/plans.ts';

const rows = [1, 2, 3].map((index) => ({ customId: String(index), body: {}, mostUsd: 0.01, due: {} }));

/** What a run has spent of a dollars' budget, three rows of which are asked by batch. */
function awaitBatch(maxCostUsd: number | null): Spending {
  const spending = new Spending({ ...NO_LIMIT, maxCostUsd });
  spending.claims.hold(rows);
  return spending;
}

/** Reserves room for as many requests of 0.01 dollars at once; gives how those that have it are ended. */
function askAtOnce(spending: Spending, count: number): (() => void)[] {
  const begun: (() => void)[] = [];
  for (let asked = 0; asked < count; asked += 1)
    void reserveRoom(spending, () => 0.01).then((end) => begun.push(end));
  return begun;
}

describe('reserveRoom', () => {
  it('lets no more requests go at once than leave what a batch may take', async () => {
    const spending = awaitBatch(0.065);
    const begun = askAtOnce(spending, 5);
    await turn();
    expect([begun.length, hasRoom(spending, () => 0.01)]).toEqual([3, false]);
    // One that cost all that it could lets no other go, one that cost less does.
    spending.add({ inputTokens: 1, outputTokens: 1 }, { usd: 0.01, isEstimated: false }, 'other');
    begun[0]!();
    await turn();
    expect(begun).toHaveLength(3);
    spending.add({ inputTokens: 1, outputTokens: 1 }, { usd: 0.001, isEstimated: false }, 'other');
    begun[1]!();
    await turn();
    expect(begun).toHaveLength(4);
    spending.claims.release(rows);
    await turn();
    expect(begun).toHaveLength(5);
  });

  it('holds nothing up that is free, or has no budget of dollars', async () => {
    const free = awaitBatch(0.03);
    await reserveRoom(free, () => 0);
    const begun = askAtOnce(awaitBatch(null), 5);
    await turn();
    expect(begun).toHaveLength(5);
  });

  it('lets one that needs more go before those behind it, and these past one that only a batch can help', async () => {
    const spending = awaitBatch(0.065);
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const ask = (name: string, mostUsd: number): void =>
      void reserveRoom(spending, () => mostUsd).then((end) => {
        begun.push(name);
        ends.push(end);
      });
    ask('first', 0.03);
    ask('too large', 0.04);
    ask('large', 0.025);
    ask('small', 0.001);
    await turn();
    expect(begun).toEqual(['first']);
    ends[0]!();
    await turn();
    expect(begun).toEqual(['first', 'large', 'small']);
    spending.claims.release(rows);
    await turn();
    expect(begun).toEqual(['first', 'large', 'small', 'too large']);
  });

  it('lets all go, to be told so, where a limit is spent', async () => {
    const spending = awaitBatch(0.065);
    const begun = askAtOnce(spending, 5);
    spending.add({ inputTokens: 1, outputTokens: 1 }, { usd: 0.07, isEstimated: false }, 'other');
    await turn();
    begun[0]!();
    await turn();
    expect(begun).toHaveLength(5);
  });
});

describe('reserveRepeats', () => {
  it('lets no more requests that hang be sent once more than leave what a batch may take', async () => {
    vi.useFakeTimers();
    const spending = awaitBatch(0.065);
    const hedge = new Hedge();
    const known: Send<null> = (begun) => {
      begun();
      return Promise.resolve(null);
    };
    await Promise.all(Array.from({ length: 100 }, () => hedge.ask(known, () => false)));
    let sent = 0;
    const hang: Send<null> = (begun) => {
      begun();
      sent += 1;
      return new Promise(() => undefined);
    };
    const mostUsd = (): number => 0.01;
    // The two leave just enough for one more.
    for (let asked = 0; asked < 2; asked += 1) {
      await reserveRoom(spending, mostUsd);
      const send = reserveRepeats(hang, spending, mostUsd);
      void hedge.ask(send, () => hasRoom(spending, mostUsd));
    }
    const others = setInterval(() => void hedge.ask(known, () => false), 50);
    await vi.advanceTimersByTimeAsync(5_000);
    clearInterval(others);
    vi.useRealTimers();
    expect(sent).toBe(3);
  });
});
