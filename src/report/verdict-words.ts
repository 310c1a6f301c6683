/** Words for verdicts that a reader understands who never saw the tool. */
import type { CellComparison, Comparison, Verdict } from '../compare/comparison.ts';
import { plural, thousands } from './format.ts';

/** Verdicts as a person would say them of a whole run. */
export const HEADLINES: Readonly<Record<Verdict, string>> = {
  regressed: '🔴 Answers got worse',
  below_floor: '🔴 Below what it must reach',
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

/** Verdicts in a line of a table. */
const WORDS: Readonly<Record<Verdict, string>> = {
  regressed: 'worse',
  below_floor: 'too low',
  unmeasured: 'not measured',
  incomparable: 'not comparable',
  minor_regression: 'slightly worse',
  inconclusive: "can't tell",
  no_baseline: 'first run',
  not_run: 'not run',
  passed: 'no drop seen',
  improved: 'better',
  unchanged: 'unchanged',
};

/** Gives the mark of a verdict. */
export function mark({ verdict }: Pick<CellComparison, 'verdict'>): string {
  return HEADLINES[verdict].split(' ')[0] ?? '';
}

/** Gives a verdict in a word or two, without its mark. */
export function verdictWord(verdict: Verdict): string {
  return WORDS[verdict];
}

/** Gives what the parts of a comparison are to its reader: benchmarks, models, or pairs of both. */
export function nounOf(cells: Comparison['cells']): string {
  const count = (key: 'benchmark' | 'model'): number => new Set(cells.map((cell) => cell[key])).size;
  if (count('benchmark') === cells.length) return 'benchmark';
  return count('benchmark') === 1 ? 'model' : 'benchmark-model pair';
}

/** Says how many of a comparison's parts something is true of, e.g. `1 of 2 benchmarks`. */
export function shareOf(some: number, cells: Comparison['cells']): string {
  return `${thousands(some)} of ${plural(cells.length, nounOf(cells))}`;
}
