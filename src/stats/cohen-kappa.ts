import { normalQuantile } from './normal.ts';
import type { Interval } from './rate.ts';
import { sum } from './sum.ts';

/** Agreement of two raters beyond chance, its large-sample standard error and 95 % interval. */
export type Kappa = { readonly kappa: number; readonly standardError: number; readonly interval: Interval };

/**
 * Gives Cohen's kappa (1960) of a square table of counts (row: one rater's category, column: the other's) with the
 * standard error of Fleiss, Cohen and Everitt (1969, Psychological Bulletin 72, formula 13) and the interval
 * kappa -+ 1.96 of them, kept within -1 to 1. Assumes items that do not depend on one another, and many: at perfect
 * agreement, and where one rater knows one category only, the error is 0 however few there are. Null where chance agrees
 * always: nothing was rated, or both raters know the same single category.
 */
export function cohenKappa(table: readonly (readonly number[])[]): Kappa | null {
  const rows = table.map(sum);
  const columns = table.map((_row, index) => sum(table.map((row) => row[index] ?? 0)));
  const n = sum(rows);
  // Counts are whole numbers: agreement and chance are compared without rounding.
  const agreed = sum(table.map((row, index) => row[index] ?? 0)) * n;
  const chance = sum(rows.map((row, index) => row * (columns[index] ?? 0)));
  if (n * n === chance) return null;
  const kappa = (agreed - chance) / (n * n - chance);
  const standardError = errorOf(table, { rows, columns, n, po: agreed / n / n, pc: chance / n / n });
  const half = normalQuantile(0.975) * standardError;
  return { kappa, standardError, interval: [Math.max(-1, kappa - half), Math.min(1, kappa + half)] };
}

/** Sums of a table, the share agreed on (po) and the share that chance would agree on (pc). */
type Margins = {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  readonly n: number;
  readonly po: number;
  readonly pc: number;
};

/** Gives formula 13 as the spread of each cell's term around its mean: the same number, and never below 0. */
function errorOf(table: readonly (readonly number[])[], { rows, columns, n, po, pc }: Margins): number {
  const mean = po * pc - 2 * pc + po;
  const squares = table.flatMap((row, i) =>
    row.map((count, j) => {
      // The chance of this row's category as a column, and of this column's as a row.
      const met = ((columns[i] ?? 0) + (rows[j] ?? 0)) / n;
      const term = (i === j ? 1 - pc : 0) - met * (1 - po);
      return (count / n) * (term - mean) ** 2;
    }),
  );
  return Math.sqrt(sum(squares) / n) / (1 - pc) ** 2;
}
