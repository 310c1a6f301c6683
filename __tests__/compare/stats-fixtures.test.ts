import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { exitCode, parseFailOn } from '../../src/compare/gate.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import { createRecord } from '../support/records.ts';
import { SHARED_STANDARD } from '../support/shared-standard.ts';

type Expected = {
  readonly [
    name in 'p_exact' | 'p_cases' | 'p' | 'p_adjusted' | 'p_better_adjusted' | 'p_floor' | 'p_floor_adjusted'
  ]: number | null;
} & {
  readonly verdict: string;
  readonly change: number;
  readonly change_interval: number[];
  readonly detectable_drop: number;
  readonly baseline: { readonly pass_rate: number; readonly interval: number[] };
  readonly candidate: { readonly pass_rate: number; readonly interval: number[] };
};
type Table = {
  id: string;
  baseline: string[];
  candidate: string[];
  min_pass_rate: number | null;
  expected: Expected;
};
type Family = { id: string; alpha: number; regression_threshold: number; exit_code: number; tables: Table[] };

// R's mantelhaen.test and t.test, SciPy and statsmodels; the file explains itself.
const file = `${SHARED_STANDARD}/stats-fixtures.json`;

describe.skipIf(!existsSync(file))('compareRuns, against R and SciPy', () => {
  const { families } = existsSync(file)
    ? (JSON.parse(readFileSync(file, 'utf8')) as { families: Family[] })
    : { families: [] };

  it.each(families)('agrees on every table of $id', ({ alpha, regression_threshold, exit_code, tables }) => {
    const records = (side: 'baseline' | 'candidate') =>
      tables.map((table) =>
        createRecord(table[side], {
          benchmark_name: table.id,
          config: {
            statistics: { alpha },
            thresholds: {
              regression_threshold,
              ...(table.min_pass_rate !== null && { min_pass_rate: table.min_pass_rate }),
            },
          },
        }),
      );
    const comparison = compareRuns(matchCells(records('baseline'), records('candidate')));
    for (const [index, { expected }] of tables.entries()) {
      const cell = comparison.cells[index]!;
      const { look } = cell;
      expect(cell.verdict).toBe(expected.verdict);
      const found = [
        look?.pExact,
        look?.pCases,
        look?.p,
        look?.pAdjusted,
        look?.pBetterAdjusted,
        look?.change,
        ...look!.interval,
        look?.detectableDrop,
        cell.baseline?.rate,
        ...cell.baseline!.interval,
        cell.candidate?.rate,
        ...cell.candidate!.interval,
        cell.floor?.p ?? null,
        cell.floor?.pAdjusted ?? null,
      ];
      const wanted = [
        expected.p_exact,
        expected.p_cases,
        expected.p,
        expected.p_adjusted,
        expected.p_better_adjusted,
        expected.change,
        ...expected.change_interval,
        expected.detectable_drop,
        expected.baseline.pass_rate,
        ...expected.baseline.interval,
        expected.candidate.pass_rate,
        ...expected.candidate.interval,
        expected.p_floor ?? null,
        expected.p_floor_adjusted ?? null,
      ];
      for (const [at, value] of wanted.entries())
        if (value === null) expect(found[at]).toBeNull();
        else
          expect(Math.abs(found[at]! - value)).toBeLessThanOrEqual(Math.max(1e-12, 1e-9 * Math.abs(value)));
    }
    expect(exitCode(comparison, parseFailOn('regression, below-floor, unmeasured'))).toBe(exit_code);
  });
});
