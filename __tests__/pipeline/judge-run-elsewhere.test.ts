import { describe, expect, it } from 'vitest';
import type { Cell } from '../../src/domain/plan.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { exactMatch } from '../../src/evaluators/exact-match.ts';
import { judgeRun } from '../../src/pipeline/judge-run.ts';
import type { JudgedRun } from '../../src/pipeline/judge-run.ts';
import type { RunOfPlan } from '../../src/pipeline/run-benchmarks.ts';
import { Spending } from '../../src/run/budget.ts';
import { createPlan, NO_LIMIT } from '../support/plans.ts';
import { createResult, recordOf } from '../support/records.ts';
import {
  cellUnder,
  createJudgeDeps,
  inBenchmark,
  onModel,
  play,
  recordBefore,
  sayWorse,
  withOther,
} from '../support/steps.ts';
import type { Played } from '../support/steps.ts';

const OLD = cellUnder('old');
const NEW = cellUnder('new');
const OTHER = inBenchmark('other', OLD);
/** One cell got worse, one is unchanged but for two cases, one is new. */
const CELLS = [NEW, withOther(OTHER), onModel('added', OLD)];

const past = (): Promise<readonly CellRecord[]> => recordBefore([OLD, OTHER]);
const playAll = async (cells: readonly Cell[] = CELLS): Promise<Played> =>
  play(cells, await past(), sayWorse);
const judge = (ran: RunOfPlan): Promise<JudgedRun> => judgeRun(ran, createJudgeDeps(sayWorse));
const parsed = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

/** What a job would judge that has only the plan, the past, and files of records. */
const fromFiles = (ran: RunOfPlan, records: readonly CellRecord[]): RunOfPlan => ({
  ...ran,
  records,
  spending: new Spending(NO_LIMIT),
});

describe('judgeRun of records made elsewhere', () => {
  it('says of records read from files what it says of the run itself', async () => {
    const { ran, judged } = await playAll();
    const again = await judge(fromFiles(ran, parsed(ran.records)));
    expect(again.comparison).toEqual(judged.comparison);
    expect(judged.comparison.cells.map(({ verdict }) => verdict)).toEqual([
      'regressed',
      'unchanged',
      'no_baseline',
    ]);
  });

  it('gives the same records, rematches included', async () => {
    const { ran, judged } = await playAll();
    expect((await judge(fromFiles(ran, parsed(ran.records)))).run.cells).toEqual(judged.run.cells);
    expect(judged.run.cells[0]!.rematch!.candidate).toHaveLength(OLD.cases.length);
  });

  it('takes the records in whatever order they come', async () => {
    const { ran, judged } = await playAll();
    const again = await judge(fromFiles(ran, parsed(ran.records).toReversed()));
    expect(again.comparison).toEqual(judged.comparison);
    expect(again.run.cells).toEqual(judged.run.cells);
  });

  it('asks the case that must pass and failed in its own record again, in whatever order they come', async () => {
    const [first, ...rest] = OLD.cases;
    const must: Cell = { ...OLD, cases: [{ ...first, case: { ...first.case, mustPass: true } }, ...rest] };
    const failed = await play([inBenchmark('a', must), inBenchmark('b', OLD)], [], (id) => id !== 'c0');
    const again = await judge(fromFiles(failed.ran, parsed(failed.ran.records).toReversed()));
    expect(again.run.cells.map(({ rematch }) => rematch?.candidate.length)).toEqual([1, undefined]);
  });

  it('judges parts of a plan that were run apart as the whole', async () => {
    const { judged } = await playAll();
    const baseline = await past();
    const parts = await Promise.all(
      CELLS.map((cell) =>
        play([cell], baseline, sayWorse, {
          scope: { chosen: { benchmarks: [cell.benchmark.name], models: [] } },
        }),
      ),
    );
    const again = await judge({
      plan: createPlan(CELLS),
      baseline,
      selected: parts.flatMap(({ ran }) => ran.selected),
      records: parsed(parts.flatMap(({ ran }) => ran.records)),
      spending: new Spending(NO_LIMIT),
      lineage: { swap: null, isProposed: false, planned: new Set() },
      chosen: { benchmarks: [], models: [] },
    });
    expect(again.comparison).toEqual(judged.comparison);
  });

  it('judges records written by hand with no more in them than a comparison needs', async () => {
    const { ran, judged } = await playAll([NEW]);
    const results = NEW.cases.map(({ case: { id }, hash }, index) =>
      createResult(id, index < 8 ? '0' : '1', { case_hash: hash }),
    );
    const byHand = recordOf(results, {
      benchmark_name: NEW.benchmark.name,
      model_id: NEW.model.id,
      config: {
        evaluators: [{ name: 'exact_match', version: exactMatch.version, settings: {}, threshold: null }],
      },
    });
    const [cell] = (await judge(fromFiles(ran, [byHand]))).comparison.cells;
    const { verdict, look, rematch } = judged.comparison.cells[0]!;
    expect(cell).toMatchObject({ verdict, look, rematch });
  });

  it('says that a cell of the plan has no record', async () => {
    const { ran } = await playAll();
    const again = await judge(fromFiles(ran, ran.records.slice(1)));
    expect(again.comparison.cells[0]).toMatchObject({ verdict: 'unmeasured', candidate: null });
  });

  it('passes over a record of no cell of the plan', async () => {
    const { ran, judged } = await playAll();
    const stray = { ...ran.records[0]!, model_id: 'stray' };
    expect((await judge(fromFiles(ran, [stray, ...ran.records]))).comparison).toEqual(judged.comparison);
  });
});
