import { setImmediate as turn } from 'node:timers/promises';
import { describe, expect, it, vi } from 'vitest';
import { hasRoom, reserveRepeats, reserveRoom } from '../../src/run/batch/reserve-room.ts';
import type { Claim } from '../../src/run/batch/reserve-room.ts';
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

/** A request to a model that can cost so much at the most, beside which so much is kept. */
function claimOf({ models }: Spending, mostUsd: number, keptUsd = 0): Claim {
  return {
    ledger: models,
    name: 'm',
    findRange: () => ({ leastUsd: 0, mostUsd }),
    findKeptUsd: () => keptUsd,
  };
}

/** Enters an answer of a model. */
function answer(spending: Spending, usd: number, model = 'm'): void {
  spending.add({ inputTokens: 1, outputTokens: 1 }, { usd, isEstimated: false }, model);
}

/** Reserves room for as many requests of 0.01 dollars at once; gives how those that have it are ended. */
function askAtOnce(spending: Spending, count: number): (() => void)[] {
  const begun: (() => void)[] = [];
  for (let asked = 0; asked < count; asked += 1)
    void reserveRoom(spending, claimOf(spending, 0.01)).then((end) => begun.push(end));
  return begun;
}

describe('reserveRoom', () => {
  it('lets no more requests go at once than leave what a batch may take', async () => {
    const spending = awaitBatch(0.065);
    const begun = askAtOnce(spending, 5);
    await turn();
    expect([begun.length, hasRoom(spending, claimOf(spending, 0.01))]).toEqual([3, false]);
    // One that cost all that it could lets no other go, one that cost less does.
    answer(spending, 0.01, 'other');
    begun[0]!();
    await turn();
    expect(begun).toHaveLength(3);
    answer(spending, 0.001, 'other');
    begun[1]!();
    await turn();
    expect(begun).toHaveLength(4);
    spending.claims.release(rows);
    await turn();
    expect(begun).toHaveLength(5);
  });

  it('holds nothing up that is free, or has no budget of dollars', async () => {
    const free = awaitBatch(0.03);
    await reserveRoom(free, claimOf(free, 0));
    const begun = askAtOnce(awaitBatch(null), 5);
    await turn();
    expect(begun).toHaveLength(5);
  });

  it('lets one that needs more go before those behind it, and these past one that only a batch can help', async () => {
    const spending = awaitBatch(0.065);
    const begun: string[] = [];
    const ends: (() => void)[] = [];
    const ask = (name: string, mostUsd: number): void =>
      void reserveRoom(spending, claimOf(spending, mostUsd)).then((end) => {
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
    answer(spending, 0.07, 'other');
    await turn();
    begun[0]!();
    await turn();
    expect(begun).toHaveLength(5);
  });
});

describe('reserveRoom without batches', () => {
  /** Lets as many requests ask as there are, each with what it claims; gives how those that go are ended. */
  function ask(spending: Spending, claims: readonly Claim[]): (() => void)[] {
    const begun: (() => void)[] = [];
    for (const claim of claims) void reserveRoom(spending, claim).then((end) => begun.push(end));
    return begun;
  }

  const limited = (maxCostUsd: number): Spending => new Spending({ ...NO_LIMIT, maxCostUsd });
  const several = (claim: Claim, count: number): Claim[] => Array.from({ length: count }, () => claim);

  it('lets no more go than may use up the budget, and one more for each answer that is known to be cheap', async () => {
    const spending = limited(0.105);
    const begun = ask(spending, several(claimOf(spending, 0.03), 20));
    await turn();
    const counts = [begun.length];
    for (let ended = 0; ended < 5; ended += 1) {
      answer(spending, 0.001);
      begun[ended]!();
      await turn();
      counts.push(begun.length - ended - 1);
    }
    expect(counts).toEqual([4, 5, 6, 7, 8, 9]);
  });

  it('counts those under way as the dearest answer so far', async () => {
    const spending = limited(0.1);
    for (let answers = 0; answers < 10; answers += 1) answer(spending, 0.001);
    const begun = ask(spending, several(claimOf(spending, 1), 5));
    await turn();
    expect(begun).toHaveLength(5);
    answer(spending, 0.03);
    const more = ask(spending, [claimOf(spending, 1)]);
    await turn();
    expect(more).toHaveLength(0);
  });

  it('counts those under way at no less than their questions cost', async () => {
    const spending = limited(0.1);
    for (let answers = 0; answers < 50; answers += 1) answer(spending, 0.001);
    const long = { ...claimOf(spending, 1), findRange: () => ({ leastUsd: 0.02, mostUsd: 1 }) };
    const begun = ask(spending, several(long, 20));
    await turn();
    expect(begun).toHaveLength(3);
  });

  it('lets ten go that cost a tenth of the budget each, and not an eleventh', async () => {
    const spending = limited(0.5);
    for (let answers = 0; answers < 10; answers += 1) {
      expect(spending.findSpent()).toBeUndefined();
      const release = await reserveRoom(spending, claimOf(spending, 0.05));
      answer(spending, 0.05);
      release();
    }
    expect(spending.findSpent()).toMatchObject({ kind: 'budget' });
  });

  it('lets one go where nothing is under way, though it may cost more than there is', async () => {
    const spending = limited(1e-10);
    const begun = ask(spending, several(claimOf(spending, 1), 2));
    await turn();
    expect(begun).toHaveLength(1);
    begun[0]!();
    await turn();
    expect(begun).toHaveLength(2);
  });

  it('counts what others have under way, and what is kept for scores', async () => {
    const spending = limited(0.1);
    const judging = { ...claimOf(spending, 0.06), ledger: spending.lines, name: 'judge' };
    expect(await reserveRoom(spending, judging)).toBeTypeOf('function');
    const begun = ask(spending, [claimOf(spending, 0.05, 0.05)]);
    await turn();
    expect(begun).toHaveLength(0);
    const free = ask(spending, [claimOf(spending, 0)]);
    await turn();
    expect(free).toHaveLength(1);
  });

  it('goes on where it shows only by the answers that a model is not free', async () => {
    const spending = limited(0.1);
    const program = claimOf(spending, 0);
    const first = ask(spending, several(program, 5));
    await turn();
    expect(first).toHaveLength(5);
    answer(spending, 0.03);
    first[0]!();
    const begun = ask(spending, [program]);
    await turn();
    expect(begun).toHaveLength(0);
    for (const end of first.slice(1)) end();
    await turn();
    expect(begun).toHaveLength(1);
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
    const claim = claimOf(spending, 0.01);
    // The two leave just enough for one more.
    for (let asked = 0; asked < 2; asked += 1) {
      await reserveRoom(spending, claim);
      const send = reserveRepeats(hang, spending, claim);
      void hedge.ask(send, () => hasRoom(spending, claim));
    }
    const others = setInterval(() => void hedge.ask(known, () => false), 50);
    await vi.advanceTimersByTimeAsync(5_000);
    clearInterval(others);
    vi.useRealTimers();
    expect(sent).toBe(3);
  });
});
