import pLimit from 'p-limit';
import type { LimitFunction } from 'p-limit';
import type { Model } from '../domain/model.ts';
import type { Cell, Plan } from '../domain/plan.ts';
import type { CellRecord } from '../domain/record.ts';
import type { PlannedInstruments } from '../evaluators/instruments.ts';
import type { OpenModel, Provider } from '../providers/provider.ts';
import { processWire } from '../providers/wire/wire.ts';
import type { BatchNotes } from '../records/batch-notes.ts';
import { findRecord } from '../records/cell-key.ts';
import type { AnswerKeeper } from './answer-keeper.ts';
import { Spending } from './budget.ts';
import { buildUnaskedRecord, markUnasked } from './build-record.ts';
import type { RecordDeps } from './build-record.ts';
import { CellRun } from './cell-run.ts';
import { openBatches } from './batch/ask-by-batch.ts';
import type { AskByBatch } from './batch/ask-by-batch.ts';
import { patience } from './batch/patience.ts';
import type { BatchSite } from './batch/patience.ts';
import { settleKept } from './batch/settle-kept.ts';
import { FairGate } from './fair-gate.ts';
import { Health } from './health.ts';
import { Hedge } from './hedge.ts';
import { LateScores } from './late-scores.ts';
import { openInstruments } from './open-instruments.ts';
import { Pace } from './pace.ts';
import { PeersByKey } from './peers.ts';
import type { Progress } from './progress.ts';
import { Scheduler } from './scheduler.ts';
import { SilenceWatch } from './silence.ts';
import { Trials } from './trials.ts';
import type { Shared } from './trials.ts';

/** Dependencies of a run: everything it reaches outside itself. */
export type RunDeps = RecordDeps & {
  readonly instruments: PlannedInstruments;
  readonly openModel: OpenModel;
  readonly onProgress: (progress: Progress) => void;
  /** Place where answers are kept at once; absent: they are kept when the run has ended. */
  readonly keeper?: AnswerKeeper;
  /** Notes of batches, where models are asked by batch as far as they can be; absent: request by request. */
  readonly batches?: BatchSite;
  /** Notes of batches from which answers that are kept may have come, where all else is asked in the usual way. */
  readonly leftBatches?: BatchNotes;
  readonly signal: AbortSignal;
};

/** Records of a run, and what it spent. */
export type Ran = { readonly cells: readonly CellRecord[]; readonly spending: Spending };

/**
 * Puts every case of every cell to its model and scores the answers; models run side by side, a model's cells in order.
 */
export async function runPlan(plan: Plan, deps: RunDeps): Promise<Ran> {
  const spending = new Spending(plan.budget);
  const gate = new FairGate(plan.concurrency);
  const watchModel = (model: Model): SilenceWatch => watchSilence(model, deps);
  const peers = new PeersByKey();
  const submitting = pLimit(1);
  const opened = await openInstruments(plan.cells, { ...deps, spending, gate, peers, watchModel });
  const { instruments, due } = opened;
  const shared = { ...deps, spending, gate, submitting, instruments, due, peers };
  try {
    const models = Map.groupBy(plan.cells, (cell) => cell.model);
    const openings = [...models].map(async ([model, cells]): Promise<Run> => {
      const lacking = cells.flatMap((cell) => {
        const failure = opened.findLack(cell);
        return failure === undefined ? [] : [{ cell, failure }];
      });
      const unasked = lacking.map(({ cell, failure }) => buildUnaskedRecord(cell, deps, failure));
      const ready = cells.filter((cell) => !lacking.some((one) => one.cell === cell));
      if (ready.length === 0) return () => Promise.resolve(unasked);
      const run = await openRun(model, ready, plan, shared, deps);
      return async () => [...unasked, ...(await run())];
    });
    // What earlier runs have submitted is spent: all of it counts before anything new is given a dollar.
    if (deps.batches?.notes.isEmpty === false) await Promise.all(openings);
    const runs = openings.map(async (opening) => await (await opening)());
    return { cells: inOrderOf(plan.cells, (await Promise.all(runs)).flat()), spending };
  } finally {
    await opened.close();
  }
}

/** Dependencies of one model's run: what all models share. */
type ModelDeps = Omit<RunDeps, 'instruments'> &
  Pick<Shared, 'spending' | 'gate' | 'instruments' | 'due'> & {
    readonly peers: PeersByKey;
    /** Limit of one submission of a batch at once, of all models. */
    readonly submitting: LimitFunction;
  };

/** The run of one model that is open. */
type Run = () => Promise<CellRecord[]>;

async function openRun(
  model: Model,
  cells: readonly Cell[],
  plan: Plan,
  deps: ModelDeps,
  known: RecordDeps,
): Promise<Run> {
  const opened = await deps.openModel(model, deps.signal);
  if (opened.status === 'unavailable')
    return () => Promise.resolve(cells.map((cell) => buildUnaskedRecord(cell, known, opened.failure)));
  const ask = await batched(opened.provider, { model, cells }, deps);
  return async () => await runModel({ model, cells, provider: await ask() }, plan, deps, known);
}

async function runModel(
  {
    model,
    cells,
    provider,
  }: { readonly model: Model; readonly cells: readonly Cell[]; readonly provider: Provider },
  { concurrency }: Plan,
  { instruments, ...deps }: ModelDeps,
  known: RecordDeps,
): Promise<CellRecord[]> {
  const late = new LateScores(instruments);
  const watch = watchSilence(model, deps);
  const atOnce = Math.min(model.maxConcurrency ?? concurrency, concurrency);
  const scheduler = new Scheduler(atOnce, () => deps.spending.requests);
  const trials = new Trials({
    ...deps,
    provider,
    health: new Health(deps.spending.maxOutageMs),
    pace: new Pace(undefined, deps.peers.of(model)),
    hedge: Hedge.of(model),
    watch,
    late,
    scheduler,
    instruments,
  });
  const { onProgress } = deps;
  const records: CellRecord[] = [];
  const cellRuns = cells.map(
    (cell) =>
      new CellRun(cell, known, (built) => {
        const record = markUnasked(built, provider.barred, deps.redact);
        records.push(record);
        onProgress({ kind: 'cell_ended', cell, record });
      }),
  );
  const trialCount = cells.reduce((sum, cell) => sum + cell.cases.length * cell.repeat, 0);
  onProgress({ kind: 'model_started', model, trials: trialCount });
  processWire.expect(trialCount);
  try {
    await late.endAfter(scheduler.drain(tasksOf(cellRuns, trials, deps)));
    return records;
  } finally {
    await provider.close();
  }
}

/** Gives what asks by batch, where the run asks so; elsewhere settles what is kept of batches. */
async function batched(
  provider: Provider,
  asked: { readonly model: Model; readonly cells: readonly Cell[] },
  deps: Omit<ModelDeps, 'instruments'>,
): Promise<AskByBatch> {
  const { batches, leftBatches, keeper, spending, submitting, onProgress, signal } = deps;
  if (leftBatches !== undefined) {
    const settled = await settleKept(provider, asked, { notes: leftBatches, keeper, scoring: deps });
    return () => Promise.resolve(settled);
  }
  if (batches === undefined) return () => Promise.resolve(provider);
  return await openBatches(provider, asked, {
    notes: batches.notes,
    spending,
    submitting,
    keeper,
    scoring: deps,
    pause: patience(batches, spending, signal),
    onEvent: (event) => onProgress({ kind: 'batch', model: asked.model, event }),
  });
}

/** Gives a watch that tells of a model's silence as progress. */
export function watchSilence(model: Model, { onProgress }: Pick<RunDeps, 'onProgress'>): SilenceWatch {
  return new SilenceWatch((silence) => onProgress({ kind: 'silent', model, silence }));
}

/** Makes the tasks of all cells, one at a time as the scheduler has room. */
function* tasksOf(
  cellRuns: readonly CellRun[],
  trials: Trials,
  { onProgress }: Pick<RunDeps, 'onProgress'>,
): Generator<() => Promise<void>> {
  for (const cellRun of cellRuns) {
    onProgress({ kind: 'cell_started', cell: cellRun.cell });
    for (const { planned, trial, keep } of cellRun.trials())
      yield () =>
        trials.run({ cell: cellRun.cell, planned, trial }, (outcome) => {
          onProgress({ kind: 'trial_ended', cell: cellRun.cell, outcome });
          keep(outcome);
        });
  }
}

function inOrderOf(cells: readonly Cell[], records: readonly CellRecord[]): CellRecord[] {
  return cells.flatMap((cell) => findRecord(records, cell) ?? []);
}
