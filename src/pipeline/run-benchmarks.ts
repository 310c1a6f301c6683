/** The spine: select -> run -> compare -> look again -> compare. Knows neither terminals nor GitHub, and publishes nothing. */
import { compareRuns } from '../compare/compare-runs.ts';
import type { Comparison, Direction } from '../compare/comparison.ts';
import { keyOf } from '../compare/match-cells.ts';
import type { CellPair } from '../compare/match-cells.ts';
import { newest } from '../compare/settings.ts';
import type { Cell, Plan } from '../domain/plan.ts';
import { RUN_SCHEMA } from '../domain/record.ts';
import type { CellConfig, CellRecord, RunRecord } from '../domain/record.ts';
import type { Redactor } from '../text/redact.ts';
import { buildConfig } from '../run/build-record.ts';
import { redactRecord, redactRematch } from '../records/redact-record.ts';
import { runPlan } from '../run/run-plan.ts';
import type { Ran, RunDeps } from '../run/run-plan.ts';
import { lookAgain } from './rematch/rematch-suspects.ts';
import type { FirstLook, SecondLook } from './rematch/rematch-suspects.ts';
import { restate } from './restate.ts';
import { rescoreBaseline } from './rescore-baseline.ts';
import { findSwap } from '../plan/find-swap.ts';
import type { Swap } from '../plan/find-swap.ts';
import { listMissingCells, selectCells } from '../plan/select-cells.ts';
import type { Selected } from '../plan/select-cells.ts';

/** What a run found, what it means, and what was run of the plan, and why. */
export type Outcome = {
  readonly run: RunRecord;
  readonly comparison: Comparison;
  readonly selected: readonly Selected[];
};

/** What the pipeline needs from outside. */
export type PipelineDeps = RunDeps & {
  /** Takes the keys out of what is kept: prompts, cases and evaluators may repeat them too. */
  readonly redact: Redactor;
  readonly toolVersion: string;
  readonly now: () => Date;
  /** Why every cell is run; null: only what differs from its baseline. */
  readonly everything: string | null;
  /** Whether cells of the baseline that the plan has not are missed: not where only some were chosen. */
  readonly isWhole: boolean;
  readonly isWithoutSecrets: boolean;
  /**
   * Which way a cell's last run was out of line, by the key of the cell, where a run of an unchanged configuration is
   * looked at for drift; null where that is not the question.
   */
  readonly pendingDrift: ReadonlyMap<string, Direction> | null;
  /** Tells whether a cell's change was measured and accepted before: one look is enough then. */
  readonly isAccepted: (cell: Cell) => Promise<boolean>;
  /** Records of earlier attempts at this very run: their rematches stand. */
  readonly earlier: readonly CellRecord[];
};

/** Runs what must be run of a plan and compares it with the baseline's records (none: a first run). */
export async function runBenchmarks(
  plan: Plan,
  baseline: readonly CellRecord[],
  deps: PipelineDeps,
): Promise<Outcome> {
  const configOf = (cell: Cell): CellConfig => buildConfig(cell, deps.findEvaluator);
  const swap = deps.isWhole ? findSwap(plan.cells, baseline) : null;
  const chosen = selectCells(plan.cells, baseline, { everything: deps.everything, configOf, swap });
  const rescored = await Promise.all(
    chosen.map((one) => rescoreBaseline(one, configOf(one.cell), deps.findEvaluator)),
  );
  const selected = rescored.map((one) => one.selected);
  const cells = selected.flatMap((one) => cellToAsk(one) ?? []);
  const asked = await runPlan({ ...plan, cells }, deps);
  const first = { ...asked, cells: asked.cells.map((record) => redactRecord(record, deps.redact)) };
  const missingCells = deps.isWhole ? listMissingCells(plan.cells, baseline, swap) : [];
  const compare = (ran: Ran, looks: Looks): Comparison =>
    compareRuns({
      pairs: rescored.map(({ selected: one, changes }) => ({
        ...pairUp(one, findRecord(ran, one.cell), looks.get(one.cell), deps),
        rescored: changes,
      })),
      missingCells,
    });
  const glance = compare(first, new Map());
  const firsts = selected.flatMap((one, index): FirstLook[] => {
    const [record, comparison] = [findRecord(first, one.cell), glance.cells[index]];
    if (record === undefined || comparison === undefined) return [];
    const mayAskBoth = one.kind === 'run' && comparison.isMeasured && comparison.drift === null;
    return [{ ...one, record, comparison, mayAskBoth }];
  });
  const { spending } = first;
  const looks = await lookAgain(firsts, { ...deps, spending, concurrency: plan.concurrency });
  const ran = {
    ...first,
    cells: first.cells.map((record) => nameSwap(addRematch(record, selected, looks, deps.redact), swap)),
  };
  return { run: buildRun(plan, ran, deps), comparison: compare(ran, looks), selected };
}

/** A later comparison of the files must know whose past the cell was held against. */
function nameSwap(record: CellRecord, swap: Swap | null): CellRecord {
  if (swap?.to !== record.model_id) return record;
  return { ...record, config: { ...record.config, compare_to: swap.from } };
}

type Looks = ReadonlyMap<Cell, SecondLook>;

function addRematch(
  record: CellRecord,
  selected: readonly Selected[],
  looks: Looks,
  redact: Redactor,
): CellRecord {
  const { benchmark_name, model_id } = record;
  const one = selected.find(
    ({ cell }) => cell.benchmark.name === benchmark_name && cell.model.id === model_id,
  );
  const look = one === undefined ? undefined : looks.get(one.cell);
  return look?.rematch == null ? record : { ...record, rematch: redactRematch(look.rematch, redact) };
}

function cellToAsk(selected: Selected): Cell | null {
  return selected.kind === 'run' ? selected.cell : selected.fresh;
}

function findRecord({ cells }: Ran, { benchmark, model }: Cell): CellRecord | undefined {
  return cells.find((record) => record.benchmark_name === benchmark.name && record.model_id === model.id);
}

function pairUp(
  selected: Selected,
  record: CellRecord | undefined,
  look: SecondLook | undefined,
  deps: PipelineDeps,
): CellPair {
  const { cell, baseline } = selected;
  const { pendingDrift } = deps;
  const [benchmark, model] = [cell.benchmark.name, cell.model.id];
  const isSame = newest(baseline)?.fingerprint === cell.fingerprint;
  const isUnchanged = selected.kind === 'unchanged';
  const candidate = isUnchanged ? restate(cell, baseline, record, deps) : (record ?? null);
  return {
    benchmark,
    model,
    baseline,
    candidate: candidate === null ? [] : [candidate],
    isUnchanged,
    isWithoutSecrets: deps.isWithoutSecrets,
    ...(look?.oneLook != null && { oneLook: look.oneLook }),
    ...(pendingDrift !== null &&
      isSame && { drift: { pending: pendingDrift.get(keyOf(benchmark, model)) ?? null } }),
  };
}

function buildRun({ cells }: Plan, ran: Ran, { toolVersion, startedAt, now }: PipelineDeps): RunRecord {
  const { requests, inputTokens, outputTokens, costUsd } = ran.spending;
  return {
    schema: RUN_SCHEMA,
    tool_version: toolVersion,
    started_at: startedAt.toISOString(),
    finished_at: now().toISOString(),
    requests,
    usage: { input_tokens: inputTokens, output_tokens: outputTokens },
    cost_usd: cells.some(({ model }) => model.price !== null) ? costUsd : null,
    cells: ran.cells,
  };
}
