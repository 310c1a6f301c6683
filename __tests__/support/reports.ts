import { applyGate } from '../../src/commands/print-verdict.ts';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import { DEFAULT_FAIL_ON } from '../../src/domain/defaults.ts';
import type { CellConfig, CellRecord, Outcome } from '../../src/domain/record.ts';
import type { Report } from '../../src/report/report.ts';
import { createRecord, runOf } from './records.ts';

/** What a model said in one cell: passes and failures as text (see createRecord), and the words of each answer. */
type Told = {
  readonly benchmark?: string;
  readonly model?: string;
  readonly cases: readonly string[];
  readonly ids?: readonly string[];
  readonly answer?: (index: number, passed: boolean) => string;
  readonly explanation?: string;
  readonly input?: (index: number) => string;
  readonly latencyMs?: number;
  /** What each answer has beside. */
  readonly measures?: Partial<Outcome>;
  readonly config?: CellConfig;
  readonly unmeasured?: string;
};

/** Makes a record with answers, latencies and a summary from what a model said. */
export function tell({ benchmark = 'support', model = 'gpt-4', cases, ...told }: Told): CellRecord {
  const { answer = (_, passed) => (passed ? 'A-1042' : 'I could not find it.'), latencyMs = 800 } = told;
  const record = createRecord(cases, {
    benchmark_name: benchmark,
    model_id: model,
    ...(told.config !== undefined && { config: told.config }),
    ...(told.unmeasured !== undefined && { unmeasured: told.unmeasured }),
  });
  const [first, ...rest] = record.results.map((result, index) => {
    const details = ({ passed }: Outcome): Partial<Outcome> =>
      passed === null
        ? {}
        : {
            output: answer(index, passed),
            latency_ms: latencyMs + index,
            ...told.measures,
            explanations: { exact_match: told.explanation ?? (passed ? 'equal' : 'differs from "A-1042"') },
          };
    const trials = result.trials?.map((trial) => ({ ...trial, ...details(trial) }));
    const [one, ...more] = trials ?? [];
    return {
      ...result,
      ...details(result),
      test_id: told.ids?.[index] ?? `order-${index + 1}`,
      ...(told.input !== undefined && { input: told.input(index) }),
      ...(one !== undefined && { trials: [one, ...more] as const }),
    };
  });
  const scored = record.results.filter(({ passed }) => passed !== null);
  const passed = scored.filter((result) => result.passed === true).length;
  return {
    ...record,
    results: [first!, ...rest],
    summary: {
      total_tests: cases.length,
      passed,
      pass_rate: scored.length === 0 ? null : passed / scored.length,
      avg_latency_ms: scored.length === 0 ? null : latencyMs,
      total_tokens: 120 * scored.length,
      errored: cases.length - scored.length,
      cost_usd: 0.0004 * scored.length,
    },
  };
}

/** Compares and reports as `run --compare` does. */
export function reportOf(baseline: readonly CellRecord[], cells: readonly CellRecord[]): Report {
  return applyGate(compareRuns(matchCells(baseline, cells)), DEFAULT_FAIL_ON, { run: runOf(...cells) })
    .report;
}
