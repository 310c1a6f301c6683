import { describe, expect, it } from 'vitest';
import { conclude, isAcceptable } from '../../src/action/conclude.ts';
import type { Conclusion } from '../../src/action/conclude.ts';
import type { CellComparison } from '../../src/compare/comparison.ts';
import { DEFAULT_FAIL_ON } from '../../src/domain/defaults.ts';
import { comparisonOf } from '../support/compared-cells.ts';

type Circumstances = Partial<Parameters<typeof conclude>[2]> & { readonly failOn?: string };

/** What the gate makes of cells, of which none is accepted, unless told otherwise. */
function concludeOf(cells: readonly Partial<CellComparison>[], told: Circumstances = {}): Conclusion {
  const { failOn = DEFAULT_FAIL_ON, ...circumstances } = told;
  return conclude(comparisonOf(...cells), failOn, {
    isAccepted: () => false,
    acceptedBy: 'merge',
    isBaselineLost: false,
    isBaselineDoubtful: false,
    isProposed: false,
    ...circumstances,
  });
}

describe('conclude', () => {
  it.each([
    ['passed', 'success'],
    ['improved', 'success'],
    ['unchanged', 'success'],
    ['no_baseline', 'success'],
    ['inconclusive', 'neutral'],
    ['minor_regression', 'neutral'],
    ['incomparable', 'neutral'],
    ['not_run', 'neutral'],
    ['regressed', 'failure'],
    ['below_floor', 'failure'],
    ['unmeasured', 'failure'],
  ] as const)('makes of a cell that is %s a %s', (verdict, conclusion) => {
    expect(concludeOf([{ verdict }]).conclusion).toBe(conclusion);
  });

  it.each(['regressed', 'below_floor', 'unmeasured'] as const)(
    'passes a cell that is %s without a success, where nothing is to fail',
    (verdict) => {
      expect(concludeOf([{ verdict }], { failOn: 'never' })).toMatchObject({
        exitCode: 0,
        conclusion: 'neutral',
      });
    },
  );

  it('is no success where one cell of many is none', () => {
    const cells = [{ verdict: 'passed' }, { verdict: 'inconclusive' }, { verdict: 'passed' }] as const;
    expect(concludeOf(cells).conclusion).toBe('neutral');
  });

  it('is no success where answers are too slow', () => {
    expect(concludeOf([{ verdict: 'passed', isTooSlow: true }]).conclusion).toBe('neutral');
  });

  it.each([
    ['regressed', 1],
    ['unmeasured', 3],
  ] as const)('fails for a cell that is %s with exit code %i', (verdict, exitCode) => {
    expect(concludeOf([{ verdict }]).exitCode).toBe(exitCode);
  });

  it('says whether the check passes, and on what it fails', () => {
    const told = { failOn: 'regression,\n  below-floor latency' };
    expect(concludeOf([{ verdict: 'passed' }], told).gate).toBe(
      'The check passes; it fails on regression, below-floor, latency.',
    );
    expect(concludeOf([{ verdict: 'regressed' }], told).gate).toMatch(/^The check fails; /);
  });
});

describe('conclude with a lost baseline', () => {
  const told = { isBaselineLost: true };

  it('is no success where nothing was compared, and says so', () => {
    expect(concludeOf([{ verdict: 'no_baseline' }], told)).toMatchObject({
      exitCode: 0,
      conclusion: 'neutral',
      gate: expect.stringContaining('The baseline could not be had, so nothing was compared.'),
    });
  });

  it('minds it not where everything was compared all the same', () => {
    const { conclusion, gate } = concludeOf([{ verdict: 'passed' }], told);
    expect(conclusion).toBe('success');
    expect(gate).not.toContain('could not be had');
  });
});

describe('conclude with a doubtful baseline', () => {
  it('is no success, whatever it is held against says', () => {
    for (const verdict of ['passed', 'improved', 'unchanged', 'no_baseline'] as const)
      expect(concludeOf([{ verdict }], { isBaselineDoubtful: true })).toMatchObject({
        exitCode: 0,
        conclusion: 'neutral',
      });
  });
});

describe('conclude with a weakened measure', () => {
  const weakened = {
    verdict: 'passed',
    warnings: [{ kind: 'weakened', weakening: { kind: 'dropped', ids: ['a'] } }],
  } as const;

  it('is no success where that is only proposed', () => {
    expect(concludeOf([weakened], { isProposed: true }).conclusion).toBe('neutral');
    expect(concludeOf([weakened]).conclusion).toBe('success');
  });

  it('is no success where a whole cell is gone', () => {
    const known = {
      isAccepted: () => false,
      acceptedBy: 'label',
      isBaselineLost: false,
      isBaselineDoubtful: false,
    } as const;
    const gone = { ...comparisonOf({ verdict: 'passed' }), missingCells: [{ benchmark: 'b', model: 'm' }] };
    expect(conclude(gone, DEFAULT_FAIL_ON, { ...known, isProposed: true }).conclusion).toBe('neutral');
    expect(conclude(gone, DEFAULT_FAIL_ON, { ...known, isProposed: false }).conclusion).toBe('success');
  });

  it('may be a success where the stricter settings have decided', () => {
    const loosened = { kind: 'loosened', setting: 'alpha', before: 0.05, after: 0.01, isHeld: true } as const;
    expect(concludeOf([{ verdict: 'passed', warnings: [loosened] }], { isProposed: true }).conclusion).toBe(
      'success',
    );
  });
});

describe('isAcceptable', () => {
  it('leaves out what was not measured, and what fails nothing', () => {
    const { cells } = comparisonOf(
      { verdict: 'regressed' },
      { verdict: 'unmeasured' },
      { verdict: 'inconclusive' },
      { verdict: 'passed', isTooSlow: true },
    );
    const may = (failOn: string): boolean[] => cells.map((cell) => isAcceptable(cell, failOn));
    expect(may(DEFAULT_FAIL_ON)).toEqual([true, false, false, false]);
    expect(may('latency, inconclusive')).toEqual([false, false, true, true]);
  });
});

describe('conclude with accepted cells', () => {
  const isAccepted = ({ benchmark }: CellComparison): boolean => benchmark !== 'b0';

  it('gates none of them', () => {
    const cells = [{ verdict: 'passed' }, { verdict: 'regressed' }] as const;
    expect(concludeOf(cells, { isAccepted }).exitCode).toBe(0);
  });

  it('gates the others', () => {
    const cells = [{ verdict: 'regressed' }, { verdict: 'regressed' }] as const;
    expect(concludeOf(cells, { isAccepted }).exitCode).toBe(1);
  });

  it('shows them: that is no success', () => {
    const cells = [{ verdict: 'passed' }, { verdict: 'regressed' }] as const;
    expect(concludeOf(cells, { isAccepted }).conclusion).toBe('neutral');
  });

  it.each([
    [1, ' One result is not gated: a merged pull request'],
    [2, ' 2 results are not gated: a merged pull request'],
  ])('counts %i of them', (count, words) => {
    const cells = Array.from({ length: count + 1 }, () => ({ verdict: 'passed' }) as const);
    expect(concludeOf(cells, { isAccepted }).gate).toContain(words);
  });
});
