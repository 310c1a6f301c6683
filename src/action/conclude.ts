import type { CellComparison, Comparison, Verdict } from '../compare/comparison.ts';
import { exitCode, parseFailOn } from '../compare/gate.ts';
import type { CheckResult } from '../github/check-run.ts';
import { describeCheck } from '../report/gate.ts';

/** Decision of the gate on a comparison. */
export type Conclusion = {
  /** 0 passes; 1 and 3 fail, see exitCode of compare/gate. */
  readonly exitCode: 0 | 1 | 3;
  readonly conclusion: CheckResult['conclusion'];
  /** One sentence for the report. */
  readonly gate: string;
};

/** Verdicts that may pass but are no success. */
const WARNING: ReadonlySet<Verdict> = new Set([
  'regressed',
  'below_floor',
  'unmeasured',
  'incomparable',
  'minor_regression',
  'inconclusive',
  'not_run',
]);

/**
 * Decides whether the check fails. Cells that are accepted (the pull request that brought them was measured by its own
 * check, and merged) are shown and not gated. Cells without a baseline are no success where the baseline is only lost.
 */
export function conclude(
  comparison: Comparison,
  failOn: string,
  {
    isAccepted,
    isBaselineLost,
  }: { readonly isAccepted: (cell: CellComparison) => boolean; readonly isBaselineLost: boolean },
): Conclusion {
  const gated = comparison.cells.filter((cell) => !isAccepted(cell));
  const code = exitCode({ ...comparison, cells: gated }, parseFailOn(failOn));
  const isUncompared = isBaselineLost && comparison.cells.some(({ verdict }) => verdict === 'no_baseline');
  const isWarning =
    isUncompared || comparison.cells.some(({ verdict, isTooSlow }) => WARNING.has(verdict) || isTooSlow);
  const accepted = comparison.cells.length - gated.length;
  return {
    exitCode: code,
    conclusion: code !== 0 ? 'failure' : isWarning ? 'neutral' : 'success',
    gate: describeCheck({ hasFailed: code !== 0, failOn, isUncompared, accepted }),
  };
}
