import { describe, expect, it } from 'vitest';
import { compareRuns } from '../../src/compare/compare-runs.ts';
import { matchCells } from '../../src/compare/match-cells.ts';
import type { CellConfig, CellRecord } from '../../src/domain/record.ts';
import { normalQuantile } from '../../src/stats/normal.ts';
import { createRandom } from '../../src/stats/random.ts';
import { createRecord, failing, repeated } from '../support/records.ts';
import { told } from '../support/told.ts';

const drop = (name: string, failed: number, config: CellConfig = {}): [CellRecord, CellRecord] => [
  createRecord(repeated('1', 60), { benchmark_name: name }),
  createRecord(failing(failed, 60), { benchmark_name: name, config }),
];
const compareAll = (cells: readonly (readonly [CellRecord, CellRecord])[]) => {
  const [before, after] = [cells.map(([one]) => one), cells.map(([, one]) => one)];
  const comparison = compareRuns(matchCells(before, after));
  return { ...comparison, cells: comparison.cells.map(told) };
};

describe('compareRuns, a family', () => {
  it('adjusts p over its cells, and takes the worst verdict', () => {
    expect(compareAll([drop('a', 4)]).verdict).toBe('regressed');
    const { verdict, cells } = compareAll([drop('a', 4), drop('b', 1), drop('c', 1)]);
    expect(cells[0]!.look!.pAdjusted).toBeCloseTo(3 * cells[0]!.look!.p!, 14);
    expect(verdict).toBe('inconclusive');
  });

  it('says how many more cases would tell, also where only the number of cells leaves it open', () => {
    const alone = compareAll([drop('a', 4)]).cells[0]!;
    const among = compareAll([drop('a', 4), drop('b', 1), drop('c', 1)]).cells[0]!;
    expect(alone.look!.detectableDrop).toBe(among.look!.detectableDrop);
    const [, wanted] = /: (\d+) more cases would show one of 5 points/.exec(among.reason) ?? [];
    // z of 0.05 and of the wanted power over that of the adjusted p, squared, by the drop over the threshold.
    const z = 2.486475 / normalQuantile(1 - among.look!.pAdjusted!);
    expect(Number(wanted)).toBe(Math.ceil(60 * (((z * 4) / 60 / 0.05) ** 2 - 1)));
  });

  it('does not count cells in which no case tells', () => {
    const { verdict, cells } = compareAll([drop('a', 4), drop('b', 0), drop('c', 0)]);
    expect(cells.map(({ look }) => look!.p === null)).toEqual([false, true, true]);
    expect(cells[0]!.look!.pAdjusted).toBe(cells[0]!.look!.p);
    expect(verdict).toBe('regressed');
  });

  it('does not count an unmeasured cell, even where it was answered', () => {
    const [before, after] = drop('b', 2);
    const { verdict, cells } = compareAll([drop('a', 4), [before, { ...after, unmeasured: 'budget spent' }]]);
    expect(cells.map((cell) => cell.verdict)).toEqual(['regressed', 'unmeasured']);
    expect(cells[1]!.look).toBeNull();
    expect(cells[0]!.look!.pAdjusted).toBe(cells[0]!.look!.p);
    expect(verdict).toBe('regressed');
  });

  it('compares each cell with its own alpha', () => {
    const { cells } = compareAll([drop('a', 8), drop('b', 8, { statistics: { alpha: 0.0001 } })]);
    expect(cells.map(({ verdict }) => verdict)).toEqual(['regressed', 'inconclusive']);
  });

  it('adjusts floors over the cells that have one', () => {
    const floor = { thresholds: { min_pass_rate: 0.9 } };
    const { cells } = compareAll([drop('a', 12, floor), drop('b', 6, floor), drop('c', 0)]);
    expect(cells.map((cell) => cell.floor?.pAdjusted ?? null)).toEqual([
      2 * cells[0]!.floor!.p,
      cells[1]!.floor!.p,
      null,
    ]);
  });

  it('names what the newer side loosened', () => {
    const [before, after] = drop('a', 0, { thresholds: { regression_threshold: 0.1, max_latency_ms: 900 } });
    const strict = { thresholds: { regression_threshold: 0.05, min_pass_rate: 0.7, max_latency_ms: 500 } };
    expect(compareAll([[{ ...before, config: strict }, after]]).cells[0]!.warnings).toEqual([
      '`regression_threshold` was loosened: 0.05 -> 0.1',
      '`min_pass_rate` was loosened: 0.7 -> none',
      '`max_latency_ms` was loosened: 500 -> 900',
    ]);
  });

  it('holds no NaN and no infinity, whatever its cells are', () => {
    const odd: CellConfig[] = [
      { statistics: { alpha: 0, power: 1, error_budget: 0 } },
      { statistics: { alpha: 1, power: 0, error_budget: 1 } },
      { thresholds: { regression_threshold: 0, min_pass_rate: 0, max_latency_ms: 0 } },
      { thresholds: { regression_threshold: 1, min_pass_rate: 1 } },
    ];
    const trials = ['0', '1', '01', 'x', 'x1', '111'];
    for (const config of odd)
      for (const before of trials)
        for (const after of trials) {
          const text = JSON.stringify(
            compareAll([[createRecord([before]), createRecord([after], { config })]]),
            (_key, value: unknown) =>
              typeof value === 'number' && !Number.isFinite(value) ? 'not finite' : value,
          );
          expect(text).not.toMatch(/not finite|NaN|Infinity/);
        }
  });
});

describe('compareRuns, simulated', () => {
  /** Beta(2, 0.5) as in docs/statistics.md, as the ratio of sums of squared and exponential draws. */
  const drawCase = (random: () => number): number => {
    const two = -Math.log(1 - random()) - Math.log(1 - random());
    const normalDraw = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
    return two / (two + normalDraw ** 2 / 2);
  };
  const FAMILIES = 400;

  it('raises few false alarms where nothing changed, and its interval covers the truth', () => {
    const random = createRandom(20_241_104);
    let [alarms, covered] = [0, 0];
    for (let family = 0; family < FAMILIES; family += 1) {
      const rates = Array.from({ length: 60 }, () => drawCase(random));
      const run = (): CellRecord => createRecord(rates.map((rate) => (random() < rate ? '1' : '0')));
      const cell = compareAll([[run(), run()]]).cells[0]!;
      if (cell.verdict === 'regressed' || cell.verdict === 'minor_regression') alarms += 1;
      const [low, high] = cell.look!.interval;
      if (low <= 0 && 0 <= high) covered += 1;
    }
    // Three standard errors of a share of 0.05 in 400 families are 0.033.
    expect(alarms / FAMILIES).toBeLessThan(0.05 + 0.033);
    expect(covered / FAMILIES).toBeGreaterThan(0.95 - 0.033);
  });

  it('sees a real drop far more often than not', () => {
    const random = createRandom(7);
    let seen = 0;
    for (let family = 0; family < 100; family += 1) {
      const rates = Array.from({ length: 200 }, () => drawCase(random));
      const run = (share: number): CellRecord =>
        createRecord(rates.map((rate) => (random() < rate * share ? '1' : '0')));
      if (compareAll([[run(1), run(0.8)]]).verdict === 'regressed') seen += 1;
    }
    expect(seen).toBeGreaterThan(90);
  });
});
