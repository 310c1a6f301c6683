import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { describeRunReason } from '../../src/report/run-reasons.ts';
import { createModel, NO_LIMIT } from '../support/plans.ts';
import {
  CASES,
  cellUnder,
  inBenchmark,
  onModel,
  play,
  recordBefore,
  sayRight,
  withOther,
} from '../support/steps.ts';
import type { Played, PlayOptions } from '../support/steps.ts';

const NOW = cellUnder('now');
const ids = (record: CellRecord | undefined): string[] => record?.results.map(({ test_id }) => test_id) ?? [];
const run = async (cells: readonly Cell[], past: readonly Cell[], options?: PlayOptions): Promise<Played> =>
  play(cells, await recordBefore(past), sayRight, options);

function reasonsOf({ ran }: Played): string[] {
  return ran.selected.flatMap(({ selected }) =>
    selected.kind === 'run' ? selected.reasons.map(describeRunReason) : [],
  );
}

describe('runBenchmarks', () => {
  it('asks every case of a cell without a past once, and says why', async () => {
    const first = await run([NOW], []);
    expect(first.asked).toEqual(NOW.cases.map(({ case: { id } }) => `now ${id}`));
    expect(reasonsOf(first)).toEqual(['there is no baseline of it']);
  });

  it('asks nothing of an unchanged cell, and gives no record of it', async () => {
    const { asked, ran } = await run([NOW], [NOW]);
    expect(asked).toEqual([]);
    expect(ran.records).toEqual([]);
    expect(ran.spending.requests).toBe(0);
  });

  it('asks only the changed cell of two', async () => {
    const { ran } = await run([NOW, inBenchmark('b', NOW)], [NOW, inBenchmark('b', cellUnder('then'))]);
    expect(ran.records.map(({ benchmark_name: name }) => name)).toEqual(['b']);
  });

  it('asks the changed and the new cases of an unchanged cell alone', async () => {
    const { asked, ran } = await run([withOther(NOW)], [NOW]);
    expect(asked).toHaveLength(2);
    expect(ids(ran.records[0])).toEqual(['c0', 'more']);
  });

  it('calls the record of those few answers incomplete, and that of a whole cell complete', async () => {
    const [few, whole] = [await run([withOther(NOW)], [NOW]), await run([NOW], [])];
    expect([few, whole].map(({ ran }) => ran.records[0]?.complete)).toEqual([false, true]);
  });

  it('keeps the plan whole beside the few cases that it asked', async () => {
    const { ran } = await run([withOther(NOW)], [NOW]);
    expect(ran.plan.cells.map(({ cases }) => cases.length)).toEqual([CASES + 1]);
  });

  it('asks everything where it is told to, and passes on why', async () => {
    const forced = await run([NOW], [NOW], { scope: { everything: { kind: 'forced' } } });
    expect(forced.asked).toHaveLength(CASES);
    expect(reasonsOf(forced)).toEqual(['force-run: true']);
  });

  it('says what changed of a cell that is asked anew', async () => {
    expect(reasonsOf(await run([NOW], [cellUnder('then')]))).toEqual(['the system prompt changed']);
  });

  it('holds a model against the past of the one that its entry names', async () => {
    const cell = { ...NOW, model: createModel({ compareTo: 'other' }) };
    const { ran } = await run([cell], [onModel('other', NOW), onModel('another', NOW)]);
    expect(ran.selected[0]!.selected.baseline.map(({ model_id: id }) => id)).toEqual(['other']);
  });

  it('holds a model against the past of the one whose place it took', async () => {
    const { ran } = await run([onModel('newer', NOW)], [onModel('older', NOW)]);
    expect(ran.lineage.swap).toEqual({ from: 'older', to: 'newer' });
    expect(ran.selected[0]!.selected.baseline.map(({ model_id: id }) => id)).toEqual(['older']);
  });

  it('takes no model for another’s heir where only some cells were chosen', async () => {
    const { ran } = await run([onModel('newer', NOW)], [onModel('older', NOW)], {
      scope: { chosen: { benchmarks: [], models: ['newer'] } },
    });
    expect(ran.lineage.swap).toBeNull();
  });

  it('asks no more than the budget has, and says so in every case that it did not ask', async () => {
    const { asked, ran } = await run([NOW], [], { plan: { budget: { ...NO_LIMIT, maxRequests: 12 } } });
    expect(asked).toHaveLength(12);
    const unasked = ran.records[0]!.results.filter(({ error_kind: kind }) => kind === 'budget');
    expect(unasked.map(({ error }) => error)).toEqual(
      Array.from({ length: CASES - 12 }, () => 'budget spent: 12 requests'),
    );
  });

  it('records why a model could not be asked', async () => {
    const failure = { kind: 'no_key', words: '`KEY` is not set' } as const;
    const openModel = (): Promise<{ status: 'unavailable'; failure: typeof failure }> =>
      Promise.resolve({ status: 'unavailable', failure });
    const { ran } = await run([NOW], [], { deps: { openModel } });
    expect(ran.records.map(({ unmeasured }) => unmeasured)).toEqual(['`KEY` is not set']);
  });
});

describe('runBenchmarks where the evaluator changed', () => {
  const LAX: Cell = {
    ...cellUnder('lax'),
    recipe: NOW.recipe,
    evaluators: [{ name: 'contains_match', settings: {} }],
  };
  const past = (): Promise<readonly CellRecord[]> => recordBefore([NOW], () => 'It is 42, I think.');

  it('scores the kept answers of the past as its own', async () => {
    const before = await past();
    expect(before[0]!.summary!.pass_rate).toBe(0);
    const { ran } = await play([LAX], before, sayRight);
    expect(ran.selected[0]!.selected.baseline[0]!.summary!.pass_rate).toBe(1);
    expect(ran.selected[0]!.changes.map(({ name }) => name)).toEqual(['exact_match', 'contains_match']);
  });

  it('leaves a past alone whose answers were not kept', async () => {
    const before = (await past()).map((record): CellRecord => {
      const [first, ...rest] = record.results.map((result) => ({ ...result, output: null }));
      return { ...record, results: [first!, ...rest] };
    });
    const { ran } = await play([LAX], before, sayRight);
    expect(ran.selected[0]!.selected.baseline).toEqual(before);
    expect(ran.selected[0]!.changes).toEqual([]);
  });
});
