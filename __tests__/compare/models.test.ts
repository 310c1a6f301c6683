import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCertain } from '../../src/compare/best-model.ts';
import { compareModels } from '../../src/compare/models.ts';
import type { ModelComparison } from '../../src/compare/models.ts';
import type { CellRecord, Outcome } from '../../src/domain/record.ts';
import { drawBeta } from '../../src/stats/draw.ts';
import type { Random } from '../../src/stats/draw.ts';
import { createRandom } from '../../src/stats/random.ts';
import { createRecord, createResult, passing, recordOf, repeated } from '../support/records.ts';
import { tell } from '../support/reports.ts';

const model = (name: string, cases: readonly string[], overrides: Partial<CellRecord> = {}): CellRecord =>
  createRecord(cases, { model_id: name, ...overrides });

const one = (...cells: readonly CellRecord[]): ModelComparison => {
  const [comparison, ...others] = compareModels(cells);
  if (comparison === undefined || others.length > 0) throw new Error('expected one comparison');
  return comparison;
};

describe('compareModels', () => {
  it('puts the best first, and compares every two on the same cases', () => {
    const told = one(
      model('low', passing(10, 40)),
      model('high', passing(38, 40)),
      model('middle', passing(30, 40)),
    );
    expect(told.models.map((figures) => figures.model)).toEqual(['high', 'middle', 'low']);
    expect(told.pairs.map(({ first, second, change, cases }) => [first, second, change, cases])).toEqual([
      ['high', 'middle', 0.2, 40],
      ['high', 'low', 0.7, 40],
      ['middle', 'low', 0.5, 40],
    ]);
  });

  it('has two-sided p, by Holm over all pairs', () => {
    // Two cases differ: mid-p of the exact test is 1/8 one-sided; the paired test has less.
    const alone = one(model('a', passing(12, 12)), model('b', passing(10, 12)));
    expect(alone.pairs[0]!.pAdjusted).toBeCloseTo(0.25, 10);
    const worse = model('c', passing(2, 12));
    const among = one(model('a', passing(12, 12)), model('b', passing(10, 12)), worse);
    const [ab, ac, bc] = among.pairs;
    expect(ab!.pAdjusted).toBeCloseTo(0.25, 10);
    expect(ac!.pAdjusted).toBeCloseTo((3 * 2 * 0.5 ** 10) / 2, 3);
    expect(bc!.pAdjusted).toBeLessThan(0.05);
  });

  it('takes the pairs of all benchmarks for one family', () => {
    const pair = (benchmark_name: string): CellRecord[] => [
      model('a', passing(40, 40), { benchmark_name }),
      model('b', passing(34, 40), { benchmark_name }),
    ];
    const [alone] = compareModels(pair('x'));
    const both = compareModels([...pair('x'), ...pair('y')]);
    expect(both.map(({ benchmark }) => benchmark)).toEqual(['x', 'y']);
    expect(both[0]!.pairs[0]!.pAdjusted).toBeCloseTo(2 * alone!.pairs[0]!.pAdjusted!, 10);
  });

  it('compares nothing where a benchmark has one model, or one that was measured', () => {
    expect(compareModels([model('a', ['1']), model('a', ['1'], { benchmark_name: 'other' })])).toEqual([]);
    expect(compareModels([model('a', ['1']), model('b', ['x'])])).toEqual([]);
  });

  it('leaves out a model of which too much was not measured, and names it', () => {
    const told = one(
      model('a', repeated('1', 20)),
      model('b', repeated('0', 20)),
      model('c', [...repeated('1', 15), ...repeated('x', 5)]),
    );
    expect(told.models.map((figures) => figures.model)).toEqual(['a', 'b']);
    expect(told.unmeasured).toEqual(['c']);
  });

  it('compares only cases that both have, and says nothing where they share too few', () => {
    const cases = (name: string, ids: readonly string[], mark: string): CellRecord =>
      recordOf(
        ids.map((id) => createResult(id, mark)),
        { model_id: name },
      );
    const ids = Array.from({ length: 20 }, (_, index) => `q${index}`);
    const [pair] = one(cases('a', ids, '1'), cases('b', [...ids.slice(0, 12), 'x', 'y'], '0')).pairs;
    expect(pair).toMatchObject({ cases: 12, change: 1 });
    expect(pair!.pAdjusted).toBeLessThan(0.05);
    const [few] = one(
      cases('a', ids, '1'),
      cases('b', [...ids.slice(0, 5), 'v', 'w', 'x', 'y', 'z', 'u'], '0'),
    ).pairs;
    expect(few).toMatchObject({ cases: 5, pAdjusted: null });
  });

  it('compares mean scores where nothing marks the answers', () => {
    const graded = (name: string, score: number): CellRecord =>
      recordOf(
        Array.from({ length: 10 }, (_, index) =>
          createResult(`c${index}`, '1', { passed: null, scores: { fuzzy: score - index / 100 } }),
        ),
        { model_id: name },
      );
    const told = one(graded('a', 0.5), graded('b', 0.9));
    expect(told).toMatchObject({ metric: 'score', models: [{ model: 'b' }, { model: 'a' }] });
    expect(told.pairs[0]!.change).toBeCloseTo(0.4, 10);
  });

  it('says what a model costs for a thousand cases, and how fast it is', () => {
    const measures: Partial<Outcome> = { cost_usd: 0.002 };
    const [priced, free] = one(
      tell({ model: 'a', cases: ['11', '11'], latencyMs: 500, measures }),
      tell({ model: 'b', cases: ['00', '00'], latencyMs: 900 }),
    ).models;
    expect(priced).toMatchObject({ costPerThousand: 2, latencyMs: 500.5 });
    expect(free).toMatchObject({ costPerThousand: null, latencyMs: 900.5 });
  });

  it('tests of many models only pairs with one that is the best for some budget, and counts the others', () => {
    const at = (name: string, passed: number, cost: number): CellRecord =>
      tell({ model: name, cases: passing(passed, 20), measures: { cost_usd: cost } });
    const crowd = Array.from({ length: 58 }, (_, index) => at(`m${index}`, 4, 2));
    const told = one(...crowd, at('best', 20, 3), at('cheap', 19, 1));
    expect(told.models).toHaveLength(60);
    expect(new Set(told.pairs.map(({ first }) => first))).toEqual(new Set(['best', 'cheap']));
    expect(told.pairs).toHaveLength(59 + 58);
    const two = one(at('best', 20, 3), at('m0', 4, 2));
    const pair = told.pairs.find(({ first, second }) => first === 'best' && second === 'm0');
    const family = (60 * 59) / 2;
    expect(pair!.pAdjusted! / two.pairs[0]!.pAdjusted!).toBeGreaterThan(family - told.pairs.length);
    expect(pair!.pAdjusted! / two.pairs[0]!.pAdjusted!).toBeLessThanOrEqual(family + 1e-6);
  });

  it('ranks equals by what is cheaper', () => {
    const at = (name: string, cost_usd: number): CellRecord =>
      tell({ model: name, cases: ['1', '0'], measures: { cost_usd } });
    expect(one(at('dear', 0.2), at('cheap', 0.1)).models.map((figures) => figures.model)).toEqual([
      'cheap',
      'dear',
    ]);
  });
});

describe('compareModels, whatever the answers', () => {
  const trials = fc
    .array(fc.constantFrom('1', '0', 'x'), { minLength: 1, maxLength: 3 })
    .map((marks) => marks.join(''));
  const cells = fc
    .tuple(fc.integer({ min: 2, max: 4 }), fc.integer({ min: 1, max: 12 }))
    .chain(([models, cases]) =>
      fc.tuple(
        ...Array.from({ length: models }, (_, index) =>
          fc.array(trials, { minLength: cases, maxLength: cases }).map((marks) => model(`m${index}`, marks)),
        ),
      ),
    );

  it('says the same in whatever order the models come', () => {
    fc.assert(
      fc.property(cells, (records) => {
        expect(compareModels(records.toReversed())).toEqual(
          compareModels(records).map((told) => ({ ...told, unmeasured: told.unmeasured.toReversed() })),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('has every two models once, the better-ranked first, with p from 0 to 1', () => {
    fc.assert(
      fc.property(cells, (records) => {
        for (const { models, pairs } of compareModels(records)) {
          expect(pairs).toHaveLength((models.length * (models.length - 1)) / 2);
          const places = new Map(models.map((figures, index) => [figures.model, index]));
          for (const { first, second, pAdjusted, change, interval } of pairs) {
            expect(places.get(first)!).toBeLessThan(places.get(second)!);
            if (pAdjusted !== null) expect(pAdjusted >= 0 && pAdjusted <= 1).toBe(true);
            expect(Math.abs(change)).toBeLessThanOrEqual(1);
            expect(interval[0]).toBeLessThanOrEqual(interval[1]);
          }
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** Rates of each model's cases in a world where no model is better in the mean. */
type World = (cases: number, random: Random) => readonly (readonly number[])[];

const MODELS = 4;
const draw = (cases: number, random: Random): number[] =>
  Array.from({ length: cases }, () => drawBeta(2, 0.7, random));

const WORLDS: Readonly<Record<string, { readonly world: World; readonly trials: number }>> = {
  'every model passes each case as often': {
    world: (cases, random) => {
      const rates = draw(cases, random);
      return Array.from({ length: MODELS }, () => rates);
    },
    trials: 1,
  },
  'every model passes other cases': {
    world: (cases, random) => Array.from({ length: MODELS }, () => draw(cases, random)),
    trials: 3,
  },
  'every model always gives the same answer': {
    world: (cases, random) =>
      Array.from({ length: MODELS }, () => draw(cases, random).map((rate) => (random() < rate ? 1 : 0))),
    trials: 1,
  },
};

describe('compareModels, where no model is better', () => {
  const RUNS = 1500;
  it.each(Object.entries(WORLDS))('says in at most 5 of 100 runs that one is: %s', (_, { world, trials }) => {
    const random = createRandom(20_261_129);
    let alarms = 0;
    for (let run = 0; run < RUNS; run += 1) {
      const records = world(40, random).map((rates, index) =>
        model(
          `m${index}`,
          rates.map((rate) => Array.from({ length: trials }, () => (random() < rate ? '1' : '0')).join('')),
        ),
      );
      const { pairs, alpha } = one(...records);
      if (pairs.some((pair) => isCertain(pair, alpha))) alarms += 1;
    }
    expect(alarms / RUNS).toBeLessThanOrEqual(0.05);
  });

  it('finds the one that is, where it is', () => {
    const random = createRandom(7);
    const told = one(
      ...[0.95, 0.6, 0.6].map((rate, index) =>
        model(
          `m${index}`,
          Array.from({ length: 100 }, () => (random() < rate ? '1' : '0')),
        ),
      ),
    );
    expect(told.pairs.map((pair) => isCertain(pair, told.alpha))).toEqual([true, true, false]);
  });
});
