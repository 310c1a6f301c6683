import { describe, expect, it } from 'vitest';
import type { Comparison } from '../../src/compare/comparison.ts';
import type { Warning, Weakening } from '../../src/compare/reason.ts';
import { describeWeakening, summarizeLoosening } from '../../src/report/loosening.ts';
import { codeSpan, plainText } from '../../src/text/escape.ts';
import { comparisonOf } from '../support/compared-cells.ts';
import { markTheirs } from '../support/comparisons.ts';

const loosened = (setting: string, before: number | null, after: number | null): Warning => ({
  ...{ kind: 'loosened', setting, before, after, isHeld: true },
});
const weakened = (weakening: Weakening): Warning => ({ kind: 'weakened', weakening });
const dropped = (...ids: readonly string[]): Warning => weakened({ kind: 'dropped', ids });
const summarize = (comparison: Comparison): string | null =>
  summarizeLoosening(comparison, (name) => `[${name}]`);
const EVALUATORS = [{ name: 'exact_match', change: 'removed' }] as const;

describe('summarizeLoosening', () => {
  it('says nothing where nothing asks less', () => {
    expect(summarize(comparisonOf({ warnings: [] }))).toBeNull();
  });

  it('names each setting once, and no more than three', () => {
    const names = ['alpha', 'power', 'suspect_p', 'error_budget'];
    const warnings = names.map((name) => loosened(name, 0.5, 0.1));
    expect(summarize(comparisonOf({ warnings }, { warnings }))).toBe(
      'loosened: alpha 0.5 → 0.1, power 0.5 → 0.1, suspect_p 0.5 → 0.1 and 1 more',
    );
    expect(summarize(comparisonOf({ warnings: [loosened('min_pass_rate', 0.7, null)] }))).toBe(
      'loosened: min_pass_rate 0.7 → none',
    );
  });

  it('counts a case of several models once, and the same id of another benchmark apart', () => {
    const warnings = [dropped('a', 'b')];
    expect(
      summarize(comparisonOf({ benchmark: 's', warnings }, { benchmark: 's', model: 'n', warnings })),
    ).toBe('2 cases dropped');
    expect(summarize(comparisonOf({ warnings }, { warnings }))).toBe('4 cases dropped');
  });

  it('says each way to ask less, and which cells are not run any more', () => {
    const warnings = [
      weakened({ kind: 'changed', ids: ['a'] }),
      weakened({ kind: 'may_fail', ids: ['b'] }),
      weakened({ kind: 'evaluators', changes: EVALUATORS }),
      weakened({ kind: 'recorded' }),
      weakened({ kind: 'fewer_trials', before: 5, after: 1 }),
    ];
    const missingCells = [{ benchmark: 'b', model: 'm' }];
    expect(summarize({ ...comparisonOf({ warnings }), missingCells })).toBe(
      '1 case changed; 1 case no longer must_pass; evaluators changed: [exact_match (removed)]; answers from a recording, no longer from the model; each case asked 1 time instead of 5; not run any more: [b on m]',
    );
  });

  it('names evaluators in a line of a log too', () => {
    const warnings = [weakened({ kind: 'evaluators', changes: EVALUATORS })];
    expect(summarizeLoosening(comparisonOf({ warnings }), plainText)).toBe(
      'evaluators changed: exact_match (removed)',
    );
  });

  it('keeps names harmless', () => {
    const missingCells = [{ benchmark: '@team <img>', model: 'm' }];
    expect(summarizeLoosening({ ...comparisonOf({ warnings: [] }), missingCells }, codeSpan)).toBe(
      'not run any more: `@team <img> on m`',
    );
  });
});

describe('describeWeakening', () => {
  it.each<[Weakening, string]>([
    [{ kind: 'dropped', ids: ['a', 'b', 'c', 'd', 'e', 'f'] }, '6 cases dropped: «a, b, c, d, e and 1 more»'],
    [{ kind: 'changed', ids: ['a'] }, '1 case changed, not compared with before: «a»'],
    [{ kind: 'may_fail', ids: ['a'] }, 'marked `must_pass` before and no longer: «a»'],
    [
      { kind: 'evaluators', changes: EVALUATORS },
      'evaluators changed, and may ask less: «exact_match (removed)»',
    ],
    [{ kind: 'recorded' }, 'answers from a recording, no longer from the model'],
    [{ kind: 'fewer_trials', before: 5, after: 2 }, 'each case asked 2 times instead of 5'],
  ])('says %j', (weakening, expected) => {
    expect(markTheirs(describeWeakening(weakening))).toBe(expected);
  });
});
