/** The spine: run -> compare. Knows neither terminals nor GitHub, and publishes nothing. */
import { compareRuns } from './compare/compare-runs.ts';
import type { Comparison } from './compare/comparison.ts';
import { matchCells } from './compare/match-cells.ts';
import type { Plan } from './domain/plan.ts';
import { RUN_SCHEMA } from './domain/record.ts';
import type { CellRecord, RunRecord } from './domain/record.ts';
import { runPlan } from './run/run-plan.ts';
import type { RunDeps } from './run/run-plan.ts';

/** What a run found and what it means. */
export type Outcome = { readonly run: RunRecord; readonly comparison: Comparison };

/** What the pipeline needs from outside. */
export type PipelineDeps = RunDeps & { readonly toolVersion: string; readonly now: () => Date };

/** Runs a plan and compares what it found with the baseline's records (none: a first run). */
export async function runBenchmarks(
  plan: Plan,
  baseline: readonly CellRecord[],
  deps: PipelineDeps,
): Promise<Outcome> {
  const { cells, spending } = await runPlan(plan, deps);
  const run: RunRecord = {
    schema: RUN_SCHEMA,
    tool_version: deps.toolVersion,
    started_at: deps.startedAt.toISOString(),
    finished_at: deps.now().toISOString(),
    requests: spending.requests,
    usage: { input_tokens: spending.inputTokens, output_tokens: spending.outputTokens },
    cost_usd: plan.cells.some(({ model }) => model.price !== null) ? spending.costUsd : null,
    cells,
  };
  // A baseline may hold cells that this run was not meant to run: they are not missing.
  const { pairs } = matchCells(baseline, cells);
  return { run, comparison: compareRuns({ pairs, missingCells: [] }) };
}
