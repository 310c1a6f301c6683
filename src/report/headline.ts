import type { CellComparison, Comparison, Verdict } from '../compare/comparison.ts';

/** A verdict as a person would say it. */
const HEADLINES: Readonly<Record<Verdict, string>> = {
  regressed: '🔴 Answers got worse',
  below_floor: '🔴 The pass rate is under its floor',
  unmeasured: '🟠 Could not measure',
  incomparable: '🟠 Cannot be compared with the baseline',
  minor_regression: '🟡 Answers got slightly worse',
  inconclusive: "🟡 Can't tell",
  no_baseline: '⚪ Nothing to compare with yet',
  not_run: '⚪ Not run',
  passed: '🟢 No evidence of a drop',
  improved: '🟢 Answers got better',
  unchanged: '🟢 Nothing changed',
};

/** Gives the first line of a report: the worst verdict, and how many of the cells it is of. */
export function headline({ verdict, cells }: Comparison): string {
  const same = cells.filter((cell) => cell.verdict === verdict).length;
  const where = cells.length === 1 ? '' : ` (${same} of ${cells.length} cells)`;
  return HEADLINES[verdict] + where;
}

/** Gives the mark of a cell's verdict. */
export function mark({ verdict }: CellComparison): string {
  return HEADLINES[verdict].split(' ')[0] ?? '';
}
