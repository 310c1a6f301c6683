import pLimit from 'p-limit';
import type { Model } from '../domain/model.ts';
import type { Cell, Plan } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';
import type { OpenModel } from '../providers/provider.ts';
import { findRecord } from '../records/cell-key.ts';
import { askOnce } from './answer-keeper.ts';
import type { AnswerKeeper } from './answer-keeper.ts';
import { Spending } from './budget.ts';
import { buildUnaskedRecord } from './build-record.ts';
import type { RecordDeps } from './build-record.ts';
import { CellRun } from './cell-run.ts';
import { Health } from './health.ts';
import { Pace } from './pace.ts';
import type { Progress } from './progress.ts';
import { Scheduler } from './scheduler.ts';
import { SilenceWatch } from './silence.ts';
import { Trials } from './trials.ts';

/** Dependencies of a run: everything it reaches outside itself. */
export type RunDeps = RecordDeps & {
  readonly openModel: OpenModel;
  readonly onProgress: (progress: Progress) => void;
  /** Place where answers are kept at once; absent: they are kept when the run has ended. */
  readonly keeper?: AnswerKeeper;
  readonly signal: AbortSignal;
};

/** Records of a run, and what it spent. */
export type Ran = { readonly cells: readonly CellRecord[]; readonly spending: Spending };

/**
 * Puts every case of every cell to its model and scores the answers; models run side by side, a model's cells in order.
 */
export async function runPlan(plan: Plan, deps: RunDeps): Promise<Ran> {
  const spending = new Spending(plan.budget);
  const gate = pLimit(plan.concurrency);
  const models = Map.groupBy(plan.cells, (cell) => cell.model);
  const runs = [...models].map(async ([model, cells]): Promise<CellRecord[]> => {
    const opened = await deps.openModel(model, deps.signal);
    if (opened.status === 'unavailable')
      return cells.map((cell) => buildUnaskedRecord(cell, deps, opened.failure));
    const { provider } = opened;
    const watch = watchSilence(model, deps);
    const trials = new Trials({
      provider,
      health: new Health(),
      pace: new Pace(),
      watch,
      spending,
      gate,
      ...deps,
    });
    const scheduler = new Scheduler(Math.min(model.maxConcurrency ?? plan.concurrency, plan.concurrency));
    try {
      return await runCells(cells, trials, scheduler, deps);
    } finally {
      await provider.close();
    }
  });
  const records = (await Promise.all(runs)).flat();
  return { cells: inOrderOf(plan.cells, records), spending };
}

/** Gives a watch that tells of a model's silence as progress. */
export function watchSilence(model: Model, { onProgress }: Pick<RunDeps, 'onProgress'>): SilenceWatch {
  return new SilenceWatch((silence) => onProgress({ kind: 'silent', model, silence }));
}

async function runCells(
  cells: readonly Cell[],
  trials: Trials,
  scheduler: Scheduler,
  deps: RunDeps,
): Promise<CellRecord[]> {
  const records: CellRecord[] = [];
  const cellRuns = cells.map(
    (cell) =>
      new CellRun(cell, deps, (record) => {
        records.push(record);
        deps.onProgress({ kind: 'cell_ended', cell, record });
      }),
  );
  await scheduler.drain(tasksOf(cellRuns, trials, deps));
  return records;
}

/** Makes the tasks of all cells, one at a time as the scheduler has room. */
function* tasksOf(
  cellRuns: readonly CellRun[],
  trials: Trials,
  { onProgress, keeper }: Pick<RunDeps, 'onProgress' | 'keeper'>,
): Generator<() => Promise<void>> {
  for (const cellRun of cellRuns) {
    onProgress({ kind: 'cell_started', cell: cellRun.cell });
    for (const { planned, trial, keep } of cellRun.trials())
      yield async () => {
        const { cell } = cellRun;
        const outcome = await askOnce(keeper, { cell, planned, trial }, () =>
          trials.run(cell, planned, trial),
        );
        onProgress({ kind: 'trial_ended', cell, outcome });
        keep(outcome);
      };
  }
}

function inOrderOf(cells: readonly Cell[], records: readonly CellRecord[]): CellRecord[] {
  return cells.flatMap((cell) => findRecord(records, cell) ?? []);
}
