import { describe, expect, it } from 'vitest';
import type { EvaluatorChange } from '../../src/domain/change.ts';
import { readSettings } from '../../src/compare/settings.ts';
import type { Settings } from '../../src/compare/settings.ts';
import { findLoosened, mayBeWeaker, settingsInForce } from '../../src/compare/strictness.ts';
import type { CellConfig, CellRecord } from '../../src/domain/record.ts';
import { createRecord } from '../support/records.ts';

/** Each setting with a stricter and a looser value, as records spell them. */
const SETTINGS: readonly [string, keyof Settings, CellConfig, CellConfig][] = [
  [
    'regression_threshold',
    'regressionThreshold',
    { thresholds: { regression_threshold: 0.05 } },
    { thresholds: { regression_threshold: 0.5 } },
  ],
  ['a removed floor', 'minPassRate', { thresholds: { min_pass_rate: 0.7 } }, {}],
  [
    'a lower floor',
    'minPassRate',
    { thresholds: { min_pass_rate: 0.7 } },
    { thresholds: { min_pass_rate: 0.69 } },
  ],
  ['a floor that is soft', 'floor', { floor: 'strict' }, { floor: 'statistical' }],
  ['a removed limit', 'maxLatencyMs', { thresholds: { max_latency_ms: 100 } }, {}],
  ['alpha', 'alpha', { statistics: { alpha: 0.05 } }, { statistics: { alpha: 0.01, suspect_p: 0.1 } }],
  ['power', 'power', { statistics: { power: 0.8 } }, { statistics: { power: 0.5 } }],
  ['error_budget', 'errorBudget', { statistics: { error_budget: 0 } }, {}],
  ['suspect_p', 'suspectP', { statistics: { suspect_p: 0.2 } }, {}],
  ['confirm_trials', 'confirmTrials', {}, { statistics: { confirm_trials: 0 } }],
];
const NOTHING_FIXED = { fixed: new Set<string>() };
const record = (config: CellConfig): CellRecord => createRecord(['1'], { config });

describe('the stricter of both', () => {
  it.each(SETTINGS)('decides where only a proposal loosens %s', (_, key, strict, loose) => {
    const [was, is] = [[record(strict)], [record(loose)]];
    expect(settingsInForce(was, is, NOTHING_FIXED)).toEqual(readSettings(was));
    expect(settingsInForce(is, was, NOTHING_FIXED)).toEqual(readSettings(was));
    expect(findLoosened(was, is).map(({ before, after }) => [before, after])).toEqual([
      [readSettings(was)[key], readSettings(is)[key]],
    ]);
    expect(findLoosened(is, was)).toEqual([]);
  });

  it.each(SETTINGS)(
    'does not decide where %s is in force, or the workflow’s word',
    (_, key, strict, loose) => {
      const [was, is] = [[record(strict)], [record(loose)]];
      const guard = { fixed: new Set([key]) };
      expect(settingsInForce(was, is)).toEqual(readSettings(is));
      expect(settingsInForce(was, is, guard)).toEqual(readSettings(is));
      expect(findLoosened(was, is, guard)).toEqual([]);
    },
  );

  it('does not hold anybody to what a side does not say', () => {
    const is = [record({ thresholds: { regression_threshold: 0.5 } })];
    for (const was of [[], [createRecord(['1'])]])
      expect(settingsInForce(was, is, NOTHING_FIXED)).toEqual(readSettings(is));
    expect(findLoosened([createRecord(['1'])], is, NOTHING_FIXED)).toEqual([
      { setting: 'regression_threshold', before: 0.05, after: 0.5, isHeld: false },
    ]);
    expect(findLoosened([], is, NOTHING_FIXED)).toEqual([]);
  });
});

describe('mayBeWeaker', () => {
  const threshold = (before: number | null, after: number | null) => [{ name: 'threshold', before, after }];
  it.each<[EvaluatorChange['change'], boolean]>([
    ['removed', true],
    ['added', true],
    [threshold(0.9, 0.5), true],
    [threshold(null, 0.9), true],
    [threshold(0.9, null), true],
    [[{ name: 'tolerance', before: 0.1, after: 0.5 }], true],
    [threshold(0.5, 0.9), false],
    [[{ name: 'version', before: 1, after: 2 }], false],
  ])('says of %j: %s', (change, isWeaker) => {
    expect(mayBeWeaker({ name: 'exact_match', change })).toBe(isWeaker);
  });
});
