/** The first step from files: what shards have answered, put together as one run would have it. */
import type { Failure } from '../../domain/failure.ts';
import type { Cell, PlannedCase } from '../../domain/plan.ts';
import type { CellRecord, Outcome } from '../../domain/record.ts';
import { shardOf } from '../../plan/cut-to-shard.ts';
import { keyOfCell, keyOfRecord } from '../../records/cell-key.ts';
import { nameAnswer } from '../../records/journal-lines.ts';
import { Spending } from '../../run/budget.ts';
import { buildUnaskedRecord } from '../../run/build-record.ts';
import type { RecordDeps } from '../../run/build-record.ts';
import { CellRun } from '../../run/cell-run.ts';
import { erroredOutcome } from '../../run/score-answer.ts';
import { listAsked } from '../run-benchmarks.ts';
import type { RunOfPlan } from '../run-benchmarks.ts';
import type { Selection } from '../select-run.ts';
import type { ChosenShards, WholeShard } from './choose-shards.ts';
import { explainLoss } from './explain-loss.ts';

/**
 * Gives the run that a plan's shards make together, whichever baseline each was held against: what must be asked is
 * decided here, and a cell of which an answer is not there is unmeasured, and says which shard lacks it.
 */
export function mergeShards(selection: Selection, shards: ChosenShards, deps: RecordDeps): RunOfPlan {
  const spending = new Spending(selection.plan.budget);
  const inOrder = [...shards.taken].sort(([one], [other]) => one - other);
  for (const [, { end }] of inOrder) spending.addRecord(end.spent);
  const records = listAsked(selection.selected).map((cell) => mergeCell(cell, shards, deps));
  const [unjailed] = inOrder.flatMap(([, { end }]) => end.unjailed ?? []);
  return { ...selection, records, spending, ...(unjailed !== undefined && { unjailed }) };
}

function mergeCell(cell: Cell, shards: ChosenShards, deps: RecordDeps): CellRecord {
  const answersTo = (planned: PlannedCase): WholeShard['answers'] | undefined =>
    shards.taken.get(shardIn(shards, planned))?.answers;
  const nameOf = (planned: PlannedCase, trial: number): string =>
    nameAnswer({ ...namesOf(cell, planned), trial });
  const lacking = new Set<number>();
  for (const { planned, trial } of new CellRun(cell, deps, () => undefined).trials()) {
    if (answersTo(planned)?.has(nameOf(planned, trial)) !== true) lacking.add(shardIn(shards, planned));
  }
  const isWhole = lacking.size === 0;
  if (isWhole) {
    const failure = findUnasked(cell, shards);
    if (failure !== undefined) return buildUnaskedRecord(cell, deps, failure);
  }
  const words = explainLoss(shards, lacking);
  const lost = erroredOutcome({ kind: 'no_shard', words }, 0);
  // Of a cell that is not whole no baseline may be made.
  const whole = isWhole ? cell : { ...cell, complete: false };
  const find = (planned: PlannedCase, trial: number): Outcome | undefined =>
    answersTo(planned)?.get(nameOf(planned, trial));
  const record = assemble(whole, (planned, trial) => find(planned, trial) ?? lost, deps);
  return isWhole ? record : { ...record, unmeasured: words };
}

function assemble(
  cell: Cell,
  outcomeOf: (planned: PlannedCase, trial: number) => Outcome,
  deps: RecordDeps,
): CellRecord {
  const records: CellRecord[] = [];
  const run = new CellRun(cell, deps, (record) => records.push(record));
  for (const { planned, trial, keep } of run.trials()) keep(outcomeOf(planned, trial));
  const [record] = records;
  if (record === undefined) throw new Error('a cell was put together without a trial');
  return record;
}

/** Gives the shard that was to ask a case; 0 where there is none at all. */
function shardIn({ total }: ChosenShards, { case: { id } }: PlannedCase): number {
  return total === 0 ? 0 : shardOf(id, total);
}

function namesOf(
  cell: Cell,
  { case: { id }, hash }: PlannedCase,
): Omit<Parameters<typeof nameAnswer>[0], 'trial'> {
  return { benchmark_name: cell.benchmark.name, model_id: cell.model.id, test_id: id, case_hash: hash };
}

/** Finds why a cell could not be asked at all, where every shard that has cases of it says so. */
function findUnasked(cell: Cell, shards: ChosenShards): Failure | undefined {
  const key = keyOfCell(cell);
  const indices = new Set(cell.cases.map((planned) => shardIn(shards, planned)));
  const failures = [...indices].map((index) =>
    shards.taken.get(index)?.end.unasked.find((one) => keyOfRecord(one) === key),
  );
  const [first] = failures;
  if (first === undefined || failures.includes(undefined)) return undefined;
  return { kind: first.kind, words: first.words };
}
