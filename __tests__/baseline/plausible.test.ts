import { describe, expect, it } from 'vitest';
import { addRuns } from '../../src/baseline/add-run.ts';
import type { Baseline, Pool, PooledRun } from '../../src/baseline/baseline.ts';
import { dropImplausible } from '../../src/baseline/plausible.ts';
import type { Reader } from '../../src/baseline/plausible.ts';
import { seal } from '../../src/baseline/seal.ts';
import { createCacheWorld, createNewRun, PREFIX, runsOf } from '../support/cache-world.ts';

const READER: Reader = { runId: 100, runAttempt: 1, now: new Date('2026-11-24T12:00:00Z') };
const HONEST = addRuns({ cells: [] }, [createNewRun(1), createNewRun(2), createNewRun(3, 'other')]);

/** The honest baseline, the pool of its model `m` changed. */
function poisoned(change: (pool: Pool) => Partial<Pool>): Baseline {
  const [cell, other] = HONEST.cells;
  const [pool] = cell!.pools;
  return { cells: [{ ...cell!, pools: [{ ...pool!, ...change(pool!) }] }, other!] };
}

const withRun = (change: (run: PooledRun) => Partial<PooledRun>): Baseline =>
  poisoned(({ runs: [first, ...rest] }) => ({ runs: [{ ...first!, ...change(first!) }, ...rest] }));
const stated = { commit: 'c0ffee9', run_id: 9, run_attempt: 1, at: '2026-11-24T00:00:09.000Z' };

describe('dropImplausible', () => {
  it('leaves an honest baseline as it is', () => {
    expect(dropImplausible(HONEST, READER)).toEqual({ baseline: HONEST, dropped: 0 });
  });

  it.each<[string, Baseline]>([
    ['a time of the future', withRun(() => ({ at: '2026-11-24T12:30:00.000Z' }))],
    ['a run of the far future', withRun(() => ({ run_id: Number.MAX_SAFE_INTEGER }))],
    [
      'a newer run of a time when this one did not wait yet',
      withRun(() => ({ run_id: 101, at: '2026-11-20T00:00:00.000Z' })),
    ],
    ['half a run', withRun(() => ({ run_id: 1.5 }))],
    ['a run before the first', withRun(() => ({ run_attempt: 0 }))],
    ['a run twice', poisoned(({ runs }) => ({ runs: [...runs, runs[0]!] }))],
    [
      'more runs than are kept',
      poisoned(({ runs: [run] }) => ({
        runs: Array.from({ length: 8 }, (_, n) => ({ ...run!, run_id: n + 1 })),
      })),
    ],
    [
      'more earlier runs than are kept',
      poisoned(() => ({ earlier: Array.from({ length: 51 }, (_, n) => ({ ...stated, run_id: n + 10 })) })),
    ],
    ['outcomes of more cases than there are', withRun(() => ({ outcomes: '1,0,1' }))],
    ['outcomes of fewer', withRun(() => ({ outcomes: '1' }))],
    ['more trials than can be asked for', withRun(() => ({ outcomes: `${'1'.repeat(1001)},0` }))],
    ['figures of other cases', withRun(() => ({ latency_ms: [1, 2, 3] }))],
    ['scores of other cases', withRun(() => ({ scores: { exact_match: '1' } }))],
    [
      'what the future has put in force',
      poisoned(() => ({ in_force: { ...stated, at: '2099-01-01T00:00:00.000Z' } })),
    ],
    ['what drifted in the future', poisoned(() => ({ since: { ...stated, run_id: 1e15 } }))],
    [
      'a marked run of the future',
      poisoned(({ runs: [run] }) => ({ marked: { run: { ...run!, run_id: 1e15 }, direction: 'worse' } })),
    ],
    ['an earlier run of the future', poisoned(() => ({ earlier: [{ ...stated, run_id: 1e15 }] }))],
  ])('leaves out %s, and nothing else', (_name, baseline) => {
    const { baseline: left, dropped } = dropImplausible(baseline, READER);
    expect(dropped).toBe(1);
    expect(runsOf(left)).toEqual({ other: [3] });
  });

  it('believes a newer run that was made while this one waited, or before it was started again', () => {
    const made = (at: string): Baseline => withRun(() => ({ run_id: 900, at }));
    expect(dropImplausible(made('2026-11-24T08:00:00.000Z'), READER).dropped).toBe(0);
    const again = { ...READER, runAttempt: 2 };
    expect(dropImplausible(made('2026-11-01T00:00:00.000Z'), again).dropped).toBe(0);
  });
});

describe('a poisoned entry of the default branch', () => {
  it('is healed by one honest run', async () => {
    await using world = await createCacheWorld();
    await world.plant('1', seal(withRun(() => ({ run_id: 1e15, at: '2099-01-01T00:00:00.000Z' })))!);
    const restored = await world.restore();
    expect(restored).toMatchObject({ isLost: true, note: { kind: 'implausible', pools: 1 } });
    await world.save('2', { known: restored, runs: [createNewRun(7)] });
    const healed = await world.restore();
    expect(runsOf(healed.baseline)).toEqual({ m: [7], other: [3] });
    expect(healed.note).toBeNull();
  });

  it('is not joined either with what a run saves at the same time', async () => {
    await using world = await createCacheWorld();
    await world.plant('1', seal(withRun(() => ({ run_id: 1e15, at: '2099-01-01T00:00:00.000Z' })))!);
    const listNewer = (): Promise<string[]> => Promise.resolve([`${PREFIX}1`]);
    await world.save('2', { runs: [createNewRun(7)], listNewer });
    expect(runsOf((await world.restore()).baseline)).toEqual({ m: [7], other: [3] });
  });
});
