import { describe, expect, it } from 'vitest';
import { cohenKappa } from '../../src/stats/cohen-kappa.ts';
import { krippendorffAlpha } from '../../src/stats/krippendorff-alpha.ts';

// Reference numbers are the formulas in exact fractions (Python), and agree with what was published to its digits.

describe('cohenKappa', () => {
  it.each([
    [
      'Fleiss, Cohen and Everitt 1969: 0.429',
      [
        [106, 10, 4],
        [22, 28, 10],
        [2, 12, 6],
      ],
      0.428571428571428571,
      0.053711004869167338,
      0.3232997934544051,
      0.533843063688452042,
    ],
    [
      'Agresti 1990, as vcd gives it: 0.1293, 0.0686',
      [
        [7, 7, 2, 3],
        [2, 8, 3, 7],
        [1, 5, 4, 9],
        [2, 8, 9, 14],
      ],
      0.129330254041570438,
      0.068598532480708584,
      -0.00512039901291949,
      0.263780907096060368,
    ],
    [
      'two categories: 0.4',
      [
        [20, 5],
        [10, 15],
      ],
      0.4,
      0.126996062931100348,
      0.151092290476661082,
      0.648907709523338917,
    ],
    [
      'the margins apart',
      [
        [25, 35],
        [5, 35],
      ],
      0.259259259259259259,
      0.077159731744445724,
      0.108028963983373707,
      0.410489554535144811,
    ],
  ] as const)('%s', (_name, table, kappa, error, low, high) => {
    const found = cohenKappa(table);
    expect(found?.kappa).toBeCloseTo(kappa, 12);
    expect(found?.standardError).toBeCloseTo(error, 12);
    expect(found?.interval[0]).toBeCloseTo(low, 12);
    expect(found?.interval[1]).toBeCloseTo(high, 12);
  });

  it('does not depend on whose categories are the rows', () => {
    const one = cohenKappa([
      [70, 8],
      [5, 17],
    ]);
    expect(one).toEqual(
      cohenKappa([
        [70, 5],
        [8, 17],
      ]),
    );
  });

  it('is 1 where all agree on several categories, and -1 at the least', () => {
    expect(
      cohenKappa([
        [3, 0],
        [0, 4],
      ]),
    ).toEqual({ kappa: 1, standardError: 0, interval: [1, 1] });
    expect(
      cohenKappa([
        [0, 4],
        [4, 0],
      ])?.kappa,
    ).toBe(-1);
    expect(
      cohenKappa([
        [0, 1],
        [2, 0],
      ])?.interval[0],
    ).toBeGreaterThanOrEqual(-1);
    expect(
      cohenKappa([
        [2, 0],
        [1, 1],
      ])?.interval[1],
    ).toBe(1);
  });

  it('is 0 where one rater knows one category only', () => {
    for (let agreed = 0; agreed < 50; agreed += 1)
      expect(
        cohenKappa([
          [agreed, 0],
          [49 - agreed, 0],
        ]),
      ).toSatisfy((found) =>
        found === null ? agreed === 49 : found.kappa === 0 && found.standardError < 1e-12,
      );
  });

  it('does not exist where chance agrees always', () => {
    expect(
      cohenKappa([
        [9, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(
      cohenKappa([
        [0, 0],
        [0, 9],
      ]),
    ).toBeNull();
    expect(
      cohenKappa([
        [0, 0],
        [0, 0],
      ]),
    ).toBeNull();
    expect(cohenKappa([])).toBeNull();
  });
});

/** Alpha by its definition: a matrix of coincidences, and the difference of every two values. */
function byDefinition(units: readonly (readonly number[])[], metric: 'nominal' | 'ordinal'): number {
  const values = [...new Set(units.flat())].sort((a, b) => a - b);
  const seen = values.map(() => values.map(() => 0));
  for (const unit of units)
    for (const [i, a] of unit.entries())
      for (const [j, b] of unit.entries())
        if (i !== j) {
          const row = seen[values.indexOf(a)] ?? [];
          row[values.indexOf(b)] = (row[values.indexOf(b)] ?? 0) + 1 / (unit.length - 1);
        }
  const counts = seen.map((row) => row.reduce((sum, value) => sum + value, 0));
  const n = counts.reduce((sum, value) => sum + value, 0);
  let [observed, expected] = [0, 0];
  for (let c = 0; c < values.length; c += 1)
    for (let k = c + 1; k < values.length; k += 1) {
      const between = counts.slice(c, k + 1).reduce((sum, value) => sum + value, 0);
      const [atC = 0, atK = 0] = [counts[c], counts[k]];
      const difference = metric === 'nominal' ? 1 : (between - (atC + atK) / 2) ** 2;
      observed += (seen[c]?.[k] ?? 0) * difference;
      expected += atC * atK * difference;
    }
  return 1 - ((n - 1) * observed) / expected;
}

describe('krippendorffAlpha', () => {
  it('gives what Krippendorff 2011 gives for four observers and twelve units: 0.743 and 0.815', () => {
    const units = [
      [1, 1, 1],
      [2, 2, 3, 2],
      [3, 3, 3, 3],
      [3, 3, 3, 3],
      [2, 2, 2, 2],
      [1, 2, 3, 4],
      [4, 4, 4, 4],
      [1, 1, 2, 1],
      [2, 2, 2, 2],
      [5, 5, 5],
      [1, 1],
      [3],
    ];
    const found = krippendorffAlpha(units);
    expect(found?.nominal).toBeCloseTo(0.743421052631578947, 12);
    expect(found?.ordinal).toBeCloseTo(0.815387503754881345, 12);
  });

  it('gives what he gives for two observers and two values: 0.095, by either metric', () => {
    const units = [
      [0, 1],
      [1, 1],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 0],
      [0, 1],
      [0, 0],
      [1, 0],
      [1, 0],
    ];
    const found = krippendorffAlpha(units);
    expect(found?.nominal).toBeCloseTo(0.095238095238095238, 12);
    expect(found?.ordinal).toBeCloseTo(0.095238095238095238, 12);
  });

  it('is what its definition gives, with values missing and any distance between them', () => {
    let seed = 1;
    const random = (): number => (seed = (seed * 48271) % 2147483647) / 2147483647;
    for (let round = 0; round < 200; round += 1) {
      const scale =
        [
          [0, 1],
          [1, 2, 3, 4, 5],
          [0, 0.25, 0.5, 0.75, 1],
          [-3, 7, 1000],
        ][round % 4] ?? [];
      const units = Array.from({ length: 2 + Math.floor(random() * 30) }, () =>
        Array.from(
          { length: Math.floor(random() * 6) },
          () => scale[Math.floor(random() * scale.length)] ?? 0,
        ),
      );
      const found = krippendorffAlpha(units);
      if (found === null) continue;
      expect(found.nominal).toBeCloseTo(byDefinition(units, 'nominal'), 10);
      expect(found.ordinal).toBeCloseTo(byDefinition(units, 'ordinal'), 10);
    }
  });

  it('does not exist without two values to tell apart', () => {
    expect(krippendorffAlpha([])).toBeNull();
    expect(krippendorffAlpha([[1], [2], []])).toBeNull();
    expect(
      krippendorffAlpha([
        [1, 1],
        [1, 1, 1],
      ]),
    ).toBeNull();
    expect(krippendorffAlpha([[1, 1], [2]])).toBeNull();
  });
});
