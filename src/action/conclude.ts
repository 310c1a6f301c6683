import type { CellComparison, Comparison, Verdict } from '../compare/comparison.ts';
import { exitCode, isFailing, isWeakened, parseFailOn } from '../compare/gate.ts';
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

/** What the gate must know beside the comparison. */
export type Circumstances = {
  /** Cells that somebody has accepted, by merging them or by a label: shown, and not gated. */
  readonly isAccepted: (cell: CellComparison) => boolean;
  readonly acceptedBy: 'merge' | 'label';
  /** True where there is a baseline that could not be had: cells without one are no success then. */
  readonly isBaselineLost: boolean;
  /** True where the change itself may have written what it is held against: nothing is a success then. */
  readonly isBaselineDoubtful: boolean;
  /** True where what is measured is only proposed: taking cases away is no success then. */
  readonly isProposed: boolean;
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

/** Decides whether the check fails. Cells that are accepted are shown and not gated. */
export function conclude(comparison: Comparison, failOn: string, known: Circumstances): Conclusion {
  const { isAccepted, acceptedBy, isBaselineLost, isBaselineDoubtful, isProposed } = known;
  const words = parseFailOn(failOn);
  const gated = comparison.cells.filter((cell) => !isAccepted(cell));
  const code = exitCode({ ...comparison, cells: gated }, words);
  const isUncompared = isBaselineLost && comparison.cells.some(({ verdict }) => verdict === 'no_baseline');
  const isWarning =
    isUncompared ||
    isBaselineDoubtful ||
    (isProposed && isWeakened(comparison)) ||
    comparison.cells.some(({ verdict, isTooSlow }) => WARNING.has(verdict) || isTooSlow);
  const accepted = comparison.cells.length - gated.length;
  const conclusion = code !== 0 ? 'failure' : isWarning ? 'neutral' : 'success';
  return {
    exitCode: code,
    conclusion,
    gate: describeCheck({ conclusion, failOn, isUncompared, accepted, acceptedBy }),
  };
}

/** Tells whether a label may accept a cell that fails: what was not measured has no level to accept. */
export function isAcceptable(cell: CellComparison, failOn: string): boolean {
  return cell.verdict !== 'unmeasured' && isFailing(cell, parseFailOn(failOn));
}
