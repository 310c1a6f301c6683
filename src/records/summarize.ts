import type { CaseResult, Outcome, Summary } from '../domain/record.ts';
import { mean } from '../stats/mean.ts';
import { EndingCount, hasEndings } from './endings.ts';
import { SecondaryFigures } from './secondary-figures.ts';
import { trialsOf } from './trials.ts';

/** Gives a cell's figures at a glance; a case's pass share is its passed trials out of its scored ones. */
export function summarize(results: readonly CaseResult[]): Summary {
  const shares: number[] = [];
  const latencies: number[] = [];
  const sums = { tokens: 0, errored: 0, unscored: 0, pending: 0, costUsd: 0 };
  const [figures, endings] = [new SecondaryFigures(), new EndingCount()];
  let [passed, priced] = [0, false];
  for (const result of results) {
    const trials = trialsOf(result);
    if (result.passed === true) passed += 1;
    figures.add(result);
    const scored = trials.filter((trial) => trial.passed !== null);
    if (scored.length > 0) shares.push(scored.filter((trial) => trial.passed).length / scored.length);
    for (const trial of trials) {
      endings.add(trial);
      sums.tokens += (trial.usage?.input_tokens ?? 0) + (trial.usage?.output_tokens ?? 0);
      if (trial.passed === null) sums[stateOf(trial)] += 1;
      if (trial.latency_ms != null) latencies.push(trial.latency_ms);
      if (trial.cost_usd != null) {
        sums.costUsd += trial.cost_usd;
        priced = true;
      }
    }
  }
  latencies.sort((a, b) => a - b);
  const secondary = figures.means();
  return {
    total_tests: results.length,
    passed,
    pass_rate: mean(shares),
    avg_latency_ms: mean(latencies),
    total_tokens: sums.tokens,
    median_latency_ms: quantile(latencies, 0.5),
    p95_latency_ms: quantile(latencies, 0.95),
    errored: sums.errored,
    unscored: sums.unscored,
    ...(sums.pending > 0 && { pending: sums.pending }),
    ...(hasEndings(endings.counts) && { endings: endings.counts }),
    cost_usd: priced ? sums.costUsd : null,
    ...(Object.keys(secondary).length > 0 && { secondary }),
  };
}

/** Tells why a trial has no score. */
function stateOf({ output, error_kind: kind }: Outcome): 'errored' | 'unscored' | 'pending' {
  if (output == null) return 'errored';
  return kind === 'pending' ? 'pending' : 'unscored';
}

/** Gives the smallest value that at least the share `q` of the sorted values do not exceed; null for none. */
function quantile(sorted: readonly number[], q: number): number | null {
  return sorted[Math.max(0, Math.ceil(q * sorted.length) - 1)] ?? null;
}
