/** The second step: compare, hold rematches, compare again. Records made elsewhere need only this step. */
import { compareRuns } from '../compare/compare-runs.ts';
import type { Comparison } from '../compare/comparison.ts';
import type { Basis, CellPair } from '../compare/match-cells.ts';
import type { Guard } from '../compare/strictness.ts';
import type { Direction } from '../domain/drift.ts';
import type { Cell } from '../domain/plan.ts';
import { RUN_SCHEMA } from '../domain/record.ts';
import type { CellRecord, RunRecord } from '../domain/record.ts';
import type { Selected } from '../domain/selected.ts';
import { isWhole } from '../plan/chosen.ts';
import { findSwap } from '../plan/find-swap.ts';
import type { Swap } from '../plan/find-swap.ts';
import { listMissingCells, listPast, pastOf } from '../plan/select-cells.ts';
import { answersAfresh } from '../providers/index.ts';
import { findRecord, groupCells, keyOfCell } from '../records/cell-key.ts';
import { newest } from '../records/order.ts';
import { trialsOf } from '../records/trials.ts';
import { listAccounts, listSpending, whichJail, whyUnjailed } from '../run/list-spending.ts';
import { roundDollars } from '../run/round-dollars.ts';
import type { RunDeps } from '../run/run-plan.ts';
import { cleanMemory } from '../text/spare-memory.ts';
import { rematchSuspects } from './rematch/rematch-suspects.ts';
import type { FirstLook, Rematched, RematchesDeps } from './rematch/rematch-suspects.ts';
import { restate } from './restate.ts';
import type { RunOfPlan } from './run-benchmarks.ts';

/** A run, its comparison, and the cells of the plan that were run or not, and why. */
export type JudgedRun = {
  readonly run: RunRecord;
  readonly comparison: Comparison;
  readonly selected: readonly Selected[];
};

/** Dependencies of judging a run: those of running it, and more. */
export type JudgeDeps = RunDeps &
  Pick<RematchesDeps, 'isAccepted' | 'earlier'> & {
    readonly isWithoutSecrets: boolean;
    /**
     * Direction in which a cell's last run was out of line, by the cell's key, where runs of an unchanged configuration
     * are tested for drift; null where they are not.
     */
    readonly pendingDrift: ReadonlyMap<string, Direction> | null;
    /** Earlier runs that are no baseline, of cells that have none; they are only told. */
    readonly passedOver: readonly CellRecord[];
    /** What holds a run whose settings are only proposed; null where they are in force. */
    readonly guard: Guard | null;
    readonly toolVersion: string;
    readonly now: () => Date;
  };

type Rematches = ReadonlyMap<Cell, Rematched>;

/** Judges a run: its cells are one family, and red is decided by fresh answers of both sides. */
export async function judgeRun(ran: RunOfPlan, deps: JudgeDeps): Promise<JudgedRun> {
  const { plan, spending, lineage } = ran;
  const selected = ran.selected.map((one) => one.selected);
  cleanMemory();
  const glance = compare(ran, ran.records, new Map(), deps);
  const firsts = selected.flatMap((one, index): FirstLook[] => {
    const [record, comparison] = [findRecord(ran.records, one.cell), glance.cells[index]];
    if (record === undefined || comparison === undefined) return [];
    const mayRematch = one.kind === 'run' && comparison.isMeasured && comparison.drift === null;
    return [{ ...one, record, comparison, mayRematch }];
  });
  const rematches = await rematchSuspects(firsts, { ...deps, spending, concurrency: plan.concurrency });
  const byKey = new Map([...rematches].map(([cell, { rematch }]) => [keyOfCell(cell), rematch]));
  const cells = plan.cells.flatMap((cell): CellRecord[] => {
    const record = findRecord(ran.records, cell);
    const rematch = byKey.get(keyOfCell(cell)) ?? null;
    return record === undefined
      ? []
      : [nameSwap(rematch === null ? record : { ...record, rematch }, lineage.swap)];
  });
  // Nothing was asked again, and nothing named anew: a second look at many cases would take as long as the first.
  const isSeen = rematches.size === 0 && cells.every((record) => ran.records.includes(record));
  const comparison = isSeen ? glance : compare(ran, cells, rematches, deps);
  cleanMemory();
  return { run: buildRun(ran, cells, deps), comparison, selected };
}

function compare(
  { selected, plan, baseline, lineage, chosen }: RunOfPlan,
  records: readonly CellRecord[],
  rematches: Rematches,
  deps: JudgeDeps,
): Comparison {
  const all = [...baseline, ...deps.passedOver];
  const known = groupCells(all);
  const swapped = { ...lineage, swap: lineage.swap ?? (isWhole(chosen) ? findSwap(plan.cells, all) : null) };
  return compareRuns({
    pairs: selected.map(({ selected: one, changes }) => ({
      ...pairUp(one, findRecord(records, one.cell), rematches.get(one.cell), deps),
      rescored: changes,
      passedOver: listPast(one.cell, deps.passedOver, swapped),
      unmet: pastOf(one.cell, known, swapped).unmet,
    })),
    missingCells: listMissingCells(plan.cells, baseline, lineage, chosen),
  });
}

function pairUp(
  selected: Selected,
  record: CellRecord | undefined,
  rematched: Rematched | undefined,
  deps: JudgeDeps,
): CellPair {
  const { cell, baseline } = selected;
  const candidate = selected.kind === 'unchanged' ? restate(cell, baseline, record, deps) : (record ?? null);
  return {
    benchmark: cell.benchmark.name,
    model: cell.model.id,
    baseline,
    candidate: candidate === null ? [] : [candidate],
    basis: findBasis(selected, rematched, deps),
    guard: deps.guard ?? undefined,
    isRecordedNow: !answersAfresh(cell.model) && wasAskedAfresh(baseline),
    isExcused:
      deps.isWithoutSecrets &&
      (candidate?.unmeasured !== undefined || lacksKey(candidate) || !answersAfresh(cell.model)),
  };
}

/** Tells whether some trials were not asked for want of a key, though the store has answered others. */
function lacksKey(candidate: CellRecord | null): boolean {
  return (
    candidate?.results.some((result) => trialsOf(result).some((trial) => trial.error_kind === 'no_key')) ===
    true
  );
}

/** Tells whether a past's answers were asked of a model, as far as it says. */
function wasAskedAfresh(baseline: readonly CellRecord[]): boolean {
  const provider = newest(baseline)?.recipe?.model['provider'];
  return typeof provider === 'string' && answersAfresh({ provider });
}

function findBasis(
  { kind, cell, baseline }: Selected,
  rematched: Rematched | undefined,
  { pendingDrift }: JudgeDeps,
): Basis {
  if (kind === 'unchanged') return { kind };
  if (pendingDrift !== null && newest(baseline)?.fingerprint === cell.fingerprint)
    return { kind: 'repeated', pending: pendingDrift.get(keyOfCell(cell)) ?? null };
  return { kind: 'run', oneLook: rematched?.oneLook ?? null };
}

/** Names the swap in the record: a later comparison of the files must know of it. */
function nameSwap(record: CellRecord, swap: Swap | null): CellRecord {
  if (swap?.to !== record.model_id) return record;
  return { ...record, config: { ...record.config, compare_to: swap.from } };
}

function buildRun(
  { plan, spending, unjailed: elsewhere }: RunOfPlan,
  cells: readonly CellRecord[],
  { toolVersion, startedAt, now, instruments }: JudgeDeps,
): RunRecord {
  const { requests, inputTokens, outputTokens, costUsd } = spending;
  const taken = listSpending(spending, instruments);
  const unjailed = whyUnjailed(instruments) ?? elsewhere ?? null;
  const jail = whichJail(instruments);
  const isLacking = [spending.models, spending.lines].some(({ lostUsd }) => lostUsd > 0);
  const hasPrice = plan.cells.some(({ model }) => model.price !== null);
  return {
    schema: RUN_SCHEMA,
    tool_version: toolVersion,
    started_at: startedAt.toISOString(),
    finished_at: now().toISOString(),
    requests,
    ...(spending.fromStore > 0 && { from_store: spending.fromStore }),
    usage: { input_tokens: inputTokens, output_tokens: outputTokens },
    cost_usd:
      hasPrice || Object.values(taken).some(({ cost_usd }) => cost_usd !== null)
        ? roundDollars(costUsd)
        : null,
    ...(isLacking && { cost_at_most_usd: roundDollars(spending.atMostUsd) }),
    ...(Object.keys(taken).length > 0 && { instruments: taken }),
    ...(jail !== null && { jail }),
    ...(unjailed !== null && { unjailed }),
    ...listAccounts(spending),
    cells,
  };
}
