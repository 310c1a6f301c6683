import { describe, expect, it } from 'vitest';
import type { CellComparison } from '../../src/compare/comparison.ts';
import type { BrokenBudget } from '../../src/compare/reason.ts';
import { describeFirst, describeReason, describeUndecided } from '../../src/report/reasons.ts';
import { markdownPhrase } from '../../src/text/escape.ts';
import { createComparison, createRematch, markTheirs } from '../support/comparisons.ts';

const say = (overrides: Partial<CellComparison>): string =>
  markTheirs(describeReason(createComparison(overrides)));
const FELL = 'pass rate fell from 90 % to 70 % (-20 points)';
const failure = { kind: 'unreachable', words: 'HTTP 500 <!-- x -->' } as const;
const first = { id: 'q `1`', failure };
const broken: BrokenBudget = { excluded: 4, all: 40, errorBudget: 0.05, first, most: first };
const EXCLUDED = '4 of 40 trials gave no score, more than the error budget of 5 %; the first: ';

describe('describeReason marks someone else’s words', () => {
  it.each<[string, CellComparison['reason'], string]>([
    [
      'why it could not be asked',
      { kind: 'not_asked', failure },
      'could not be asked: «HTTP 500 <!-- x -->»',
    ],
    [
      'the first failure and its case',
      { kind: 'error_budget', broken },
      `${EXCLUDED}«q \`1\`: HTTP 500 <!-- x -->»`,
    ],
    [
      'the cases that must pass',
      { kind: 'must_pass', failed: ['a', 'b|c'] },
      'must pass and failed: «a, b|c»',
    ],
    [
      'the evaluators',
      { kind: 'evaluators_changed', changes: [{ name: '@me', change: 'added' }] },
      'scored by different evaluators: «@me (added)»',
    ],
  ])('%s', (_, reason, expected) => {
    expect(say({ reason })).toBe(expected);
  });

  it('in what kept a rematch from deciding', () => {
    const rematch = createRematch({
      undecided: { kind: 'unfinished', words: 'HTTP 401 @team', failureKind: null },
    });
    expect(say({ reason: { kind: 'rematch_undecided' }, rematch })).toBe(
      `${FELL}; asking both again decided nothing: «HTTP 401 @team»`,
    );
  });

  it('so that Markdown makes code of them', () => {
    const phrase = describeReason(createComparison({ reason: { kind: 'not_asked', failure } }));
    expect(markdownPhrase(phrase)).toBe('could not be asked: `HTTP 500 <! -- x -->`');
  });

  it('and of the cases that must pass names five', () => {
    const failed = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];
    expect(say({ reason: { kind: 'must_pass', failed } })).toBe(
      'must pass and failed: «a, b, c, d, e and 2 more»',
    );
  });
});

describe('describeUndecided', () => {
  it.each<[Parameters<typeof describeUndecided>[0], string]>([
    [{ kind: 'unfinished', words: 'too dear', failureKind: null }, '«too dear»'],
    [
      { kind: 'error_budget', broken },
      `${EXCLUDED.replace('trials', 'fresh trials')}«q \`1\`: HTTP 500 <!-- x -->»`,
    ],
    [{ kind: 'no_answers' }, 'it has no answers to the cases that are compared'],
  ])('says of %j why nothing is decided', (undecided, expected) => {
    expect(markTheirs(describeUndecided(undecided))).toBe(expected);
  });
});

describe('describeFirst', () => {
  it('says that no reason is given where there is none', () => {
    expect(describeFirst({ first: null, most: null })).toEqual(['no reason given']);
  });

  it('names the case where its record does not say why', () => {
    const first = { id: 'q', failure: null };
    expect(describeFirst({ first, most: first })).toEqual([{ theirs: 'q: unscored, without a reason' }]);
  });

  it('names another one too where most have another reason', () => {
    const most = { id: 'r', failure: { kind: 'throttled', words: 'HTTP 429' } } as const;
    expect(markTheirs(describeFirst({ first: { id: 'q', failure }, most }))).toBe(
      '«q: HTTP 500 <!-- x -->»; the most frequent: «r: HTTP 429»',
    );
  });
});
