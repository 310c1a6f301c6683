import { describe, expect, it } from 'vitest';
import { compareModels } from '../../src/compare/models.ts';
import type { ModelComparison } from '../../src/compare/models.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { describeCertainBest, describeModels, modelsTable } from '../../src/report/models.ts';
import { buildModels } from '../../src/report/models-json.ts';
import { renderTerminal } from '../../src/report/terminal.ts';
import { plainPhrase } from '../../src/text/phrase.ts';
import { HOSTILE } from '../support/hostile.ts';
import { passing } from '../support/records.ts';
import { reportOf, tell } from '../support/reports.ts';

/** A model that passes so many of 60 cases, for so many dollars per thousand. */
const model = (name: string, passed: number, cost: number | null = null): CellRecord =>
  tell({
    model: name,
    cases: passing(passed, 60),
    ...(cost !== null && { measures: { cost_usd: cost / 1000 } }),
  });

const compare = (...cells: readonly CellRecord[]): ModelComparison[] => compareModels(cells);
const say = (...cells: readonly CellRecord[]): string[] => describeModels(compare(...cells)).map(plainPhrase);

describe('describeModels', () => {
  it('says which model is the best, by how much, and how sure that is', () => {
    expect(say(model('a', 20), model('b', 40), model('c', 58))).toEqual([
      'support: c is the best of 3 models: pass rate 96.7 %, 30 points above b (p < 0.0001)',
    ]);
  });

  it('names what the one with the highest rate cannot be told from', () => {
    expect(say(model('a', 56), model('b', 57))).toEqual([
      'support: b has the highest pass rate of 2 models, 95 %, but is not distinguishable from a',
    ]);
    expect(say(model('a', 20), model('b', 56), model('c', 55), model('d', 57))).toEqual([
      'support: d has the highest pass rate of 4 models, 95 %, but is not distinguishable from b and c; it is better than a',
    ]);
  });

  it('says so where all have the same', () => {
    expect(say(model('a', 56), model('b', 56), model('c', 56))).toEqual([
      'support: a, b and c have the same pass rate, 93.3 %',
    ]);
  });

  it('says from which budget on another model is the best', () => {
    expect(say(model('small', 20, 0.1), model('middle', 55, 2), model('big', 57, 20))[1]).toBe(
      'support, the best for a budget for 1 000 cases: from $0.10 small; from $2.00 middle; ' +
        'from $20.00 big (not distinguishable from middle)',
    );
  });

  it('names models that were not measured', () => {
    const broken = tell({ model: 'down', cases: passing(0, 60).map(() => 'x') });
    expect(say(model('a', 20), model('b', 40), broken)[1]).toBe(
      'support: not compared, as too much was not measured: down',
    );
  });

  it('names at most five in one list', () => {
    const many = Array.from({ length: 9 }, (_, index) => model(`m${index}`, 40));
    expect(say(...many, model('m9', 41))[0]).toMatch(/distinguishable from m0, m1, m2, m3, m4 and 4 more$/);
  });

  it('says nothing where there is one model', () => {
    expect(say(model('a', 20))).toEqual([]);
  });

  it('keeps names of users apart', () => {
    for (const name of HOSTILE) {
      const parts = describeModels(compare(model(name, 20), model('b', 58))).flat();
      expect(parts.filter((part) => typeof part === 'string').join('')).not.toContain(name);
    }
  });
});

describe('describeCertainBest', () => {
  it('says nothing of what is not certain', () => {
    const told = (...cells: readonly CellRecord[]): string[] =>
      describeCertainBest(compare(...cells)).map(plainPhrase);
    expect(told(model('a', 56), model('b', 57))).toEqual([]);
    expect(told(model('a', 20), model('b', 57))[0]).toContain('b is the best of 2 models');
  });
});

describe('modelsTable', () => {
  it('puts the models side by side, best first, with what they take and the difference to the best', () => {
    const [comparison] = compare(model('a', 40, 2), model('b', 58));
    expect(modelsTable(comparison!).rows).toEqual([
      ['b', '96.7 %', '88.6 to 99.1 %', '–', '–', '–', '830 ms'],
      ['a', '66.7 %', '54.1 to 77.3 %', '-30 points (-41.1 to -17)', '< 0.0001', '$2.00', '830 ms'],
    ]);
  });
});

describe('buildModels', () => {
  it('has every number, as JSON', () => {
    const [comparison] = compare(model('a', 40, 2), model('b', 58, 4));
    expect(buildModels(comparison!)).toMatchObject({
      benchmark: 'support',
      metric: 'pass_rate',
      alpha: 0.05,
      models: [
        { model: 'b', cases: 60, trials: 60, rate: 58 / 60, cost_usd_per_1000: 4, avg_latency_ms: 829.5 },
        { model: 'a', cost_usd_per_1000: 2 },
      ],
      pairs: [{ first: 'b', second: 'a', cases: 60, change: expect.closeTo(0.3) as number }],
      best: { model: 'b', better_than: ['a'], not_distinguishable_from: [] },
      budgets: [
        { from_usd_per_1000: 2, model: 'a', better_than: [], not_distinguishable_from: [] },
        { from_usd_per_1000: 4, model: 'b', better_than: ['a'], not_distinguishable_from: [] },
      ],
      unmeasured: [],
    });
  });
});

describe('renderTerminal', () => {
  it('says below the models how certain their order is', () => {
    expect(renderTerminal(reportOf([], [model('a', 20), model('b', 58)]))).toContain(
      'support: b is the best of 2 models: pass rate 96.7 %',
    );
  });
});
