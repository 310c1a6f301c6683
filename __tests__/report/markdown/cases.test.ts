import { describe, expect, it } from 'vitest';
import { renderCases } from '../../../src/report/markdown/cases.ts';
import { passing } from '../../support/records.ts';
import { reportOf, tell } from '../../support/reports.ts';

describe('renderCases', () => {
  it('shows so many cases of each fold, and ten times as many of all', () => {
    const answer = (index: number, passed: boolean): string => (passed ? 'right' : `no idea of ${index}`);
    const models = Array.from({ length: 20 }, (_, index) => `m${index}`);
    const sides = [8, 0].map((right) =>
      models.map((model) => tell({ model, cases: passing(right, 8), answer })),
    );
    const { comparison } = reportOf(sides[0]!, sides[1]!);
    const { open, folded } = renderCases(comparison.cells, 3);
    expect(open[0]!.rows).toHaveLength(5);
    expect(folded.map(({ rows }) => rows.length)).toEqual([
      ...Array<number>(10).fill(3),
      ...Array<number>(10).fill(0),
    ]);
    expect(folded.at(-1)?.close(0)).toBe('\nand 8 more in the results folder\n\n</details>');
  });

  it('counts cases that are answered alike one by one', () => {
    const answer = (index: number, passed: boolean): string => (passed ? 'right' : `no idea of ${index % 9}`);
    const [before, after] = [18, 0].map((right) => [tell({ cases: passing(right, 18), answer })]);
    const { folded } = renderCases(reportOf(before!, after!).comparison.cells, 1);
    expect(folded[0]?.open).toContain('<b>8 more cases newly failing</b>');
    expect([folded[0]?.rows.length, folded[0]?.close(0)]).toEqual([
      1,
      '\nand 6 more in the results folder\n\n</details>',
    ]);
  });
});
