import { describe, expect, it } from 'vitest';
import type { OneLook, Warning } from '../../src/compare/reason.ts';
import { describeWarnings, listWarnings } from '../../src/report/warnings.ts';
import { markdownPhrase } from '../../src/text/escape.ts';
import { createComparison, markTheirs } from '../support/comparisons.ts';

const NO_RECORDS = { baseline: [], candidate: [] };
const say = (...warnings: readonly Warning[]): string[] =>
  describeWarnings({ warnings, records: NO_RECORDS }).map(markTheirs);
const sayOneLook = (why: OneLook): string | undefined => say({ kind: 'one_look', why })[0];
const failure = { kind: 'gone', words: 'HTTP 404: no `gpt` @team' } as const;
const excluded = { id: 'q1', failure };

describe('describeWarnings', () => {
  it.each<[string, Warning, string]>([
    [
      'what clearly rose',
      { kind: 'rise', measure: 'tokens', ratio: { ratio: 1.5, interval: [1.2, 1.834] } },
      'median tokens per case rose × 1.50 (1.20 to 1.83 at 95 %)',
    ],
    [
      'what is too slow',
      { kind: 'slow', latencyMs: 6200.4, limitMs: 5000 },
      'mean latency 6200 ms is above `max_latency_ms` (5000 ms)',
    ],
    [
      'what has no score, and the first of it',
      { kind: 'excluded', excluded: { excluded: 2, all: 40, first: excluded, most: excluded } },
      '2 of 40 trials without a score: «q1: HTTP 404: no `gpt` @team»',
    ],
    [
      'which answers are not whole',
      {
        kind: 'incomplete',
        endings: { cut: 1, empty: 0, refused: 2, filtered: 1200 },
        answers: 4000,
        tooLow: null,
      },
      'answers that are not whole, of 4 000: 1 cut at `max_tokens`, 2 refused, 1 200 filtered',
    ],
    [
      'that a limit is too low',
      {
        kind: 'incomplete',
        endings: { cut: 9, empty: 1, refused: 0, filtered: 0 },
        answers: 40,
        tooLow: { maxTokens: 64 },
      },
      'answers that are not whole, of 40: 9 cut at `max_tokens`, 1 empty; more were cut than the error budget allows: raise `max_tokens`, which is 64',
    ],
    [
      'what a model was asked without',
      { kind: 'left_out', fields: ['temperature', 'stream_options'] },
      'asked without what it refuses and nobody wrote: «temperature, stream_options»',
    ],
    [
      'what was scored again',
      { kind: 'rescored', changes: [{ name: 'exact_match', change: 'removed' }] },
      "the baseline's kept answers were scored again with evaluators that changed: «exact_match (removed)»",
    ],
    [
      'a limit that was loosened',
      { kind: 'loosened', setting: 'min_pass_rate', before: 0.9, after: 0.5, isHeld: true },
      '`min_pass_rate` was loosened: «0.9 -> 0.5»; the stricter decides',
    ],
    [
      'a limit that was taken away',
      { kind: 'loosened', setting: 'max_latency_ms', before: 100, after: null, isHeld: false },
      '`max_latency_ms` was loosened: «100 -> none»',
    ],
    [
      'two changes that nothing tells apart',
      { kind: 'joint_change', alone: [] },
      'prompt and model changed together, and nothing else in this run tells which of both moved the answers',
    ],
  ])('say %s', (_, warning, expected) => {
    expect(say(warning)).toEqual([expected]);
  });

  it('say what each of two changes did alone', () => {
    const alone = { benchmark: 'b@x', model: 'm', change: -0.2, verdict: 'regressed' as const };
    expect(
      say({
        kind: 'joint_change',
        alone: [
          { ...alone, part: 'prompt' },
          { ...alone, part: 'model', change: 0.01, verdict: 'passed' },
        ],
      }),
    ).toEqual([
      'prompt and model changed together; what each did alone: «the prompt -20 points in b@x on m (worse), the model 1 point in b@x on m (no drop seen)»',
    ]);
  });

  it('come in the order of the facts', () => {
    const warnings = [
      { kind: 'joint_change', alone: [] },
      { kind: 'slow', latencyMs: 2, limitMs: 1 },
    ] as const;
    expect(say(...warnings).map((text) => text.split(' ')[0])).toEqual(['prompt', 'mean']);
  });
});

describe('describeWarnings on what one look decided', () => {
  it.each<[OneLook, string]>([
    [{ kind: 'not_wanted' }, '`confirm_trials` is 0'],
    [{ kind: 'no_recipe' }, 'the baseline does not say how it was asked'],
    [{ kind: 'same_configuration' }, 'both sides are the same configuration'],
    [{ kind: 'accepted' }, "a merged pull request's own check has measured it"],
    [{ kind: 'no_shared_case' }, 'no case is on both sides'],
    [{ kind: 'people' }, 'people score its answers, and fresh ones would be rated by nobody: ballots decide'],
    [{ kind: 'recording', side: 'candidate' }, 'a recording gives the same answers again'],
    [{ kind: 'recording', side: 'baseline' }, "the baseline's answers are a recording"],
    [{ kind: 'unusable_recipe', part: 'key' }, "a key stood in the baseline's prompt, and was taken out"],
    [{ kind: 'unusable_recipe', part: 'model' }, "the baseline's model entry cannot be read"],
    [
      { kind: 'unusable_recipe', part: 'prompt' },
      "the baseline's prompt asks for what the cases do not have",
    ],
    [{ kind: 'unavailable', side: 'candidate', failure }, 'HTTP 404: no `gpt` @team'],
    [
      { kind: 'unavailable', side: 'baseline', failure },
      "the baseline's model cannot be asked: HTTP 404: no `gpt` @team",
    ],
    [{ kind: 'gone', failure }, "the baseline's model is gone: HTTP 404: no `gpt` @team"],
  ])('say why: %j', (why, expected) => {
    expect(sayOneLook(why)).toBe(`not asked a second time: «${expected}»`);
  });

  it('mark a server’s words, so that Markdown makes code of them', () => {
    const warnings = [{ kind: 'one_look', why: { kind: 'gone', failure } }] as const;
    const [phrase] = describeWarnings({ warnings, records: NO_RECORDS });
    expect(markdownPhrase(phrase!)).toBe(
      "not asked a second time: `` the baseline's model is gone: HTTP 404: no `gpt` @team ``",
    );
  });
});

describe('listWarnings', () => {
  const list = (...args: Parameters<typeof listWarnings>): string[] =>
    listWarnings(...args).map(({ cell, text }) => `${cell}: ${markTheirs(text)}`);

  it('names where a cell got worse before what is odd about it', () => {
    const cell = createComparison({
      worseTags: [{ tag: '@billing', cases: 12, before: 0.9, after: 0.5, pAdjusted: 0.01 }],
      warnings: [{ kind: 'slow', latencyMs: 2, limitMs: 1 }],
    });
    expect(list({ verdict: 'regressed', cells: [cell], missingCells: [] })).toEqual([
      'support on gpt: a tag got worse, 90 % → 50 % in 12 cases (p = 0.01): «@billing»',
      'support on gpt: mean latency 2 ms is above `max_latency_ms` (1 ms)',
    ]);
  });

  it('names the cells that were not run, after the others', () => {
    const cell = createComparison({ warnings: [{ kind: 'joint_change', alone: [] }] });
    const missingCells = [{ benchmark: 'gone', model: 'gpt' }];
    expect(list({ verdict: 'regressed', cells: [cell], missingCells }).at(-1)).toBe(
      'gone on gpt: is in the baseline and was not run',
    );
  });

  it('names once for each model what it refuses', () => {
    const refuses = (benchmark: string, model: string) =>
      createComparison({ benchmark, model, warnings: [{ kind: 'left_out', fields: ['temperature'] }] });
    const cells = [refuses('a', 'gpt'), refuses('b', 'gpt'), refuses('b', 'other')];
    expect(list({ verdict: 'passed', cells, missingCells: [] })).toEqual(
      ['gpt', 'other'].map(
        (model) => `${model}: asked without what it refuses and nobody wrote: «temperature»`,
      ),
    );
  });

  it('has nothing to say of calm cells', () => {
    expect(list({ verdict: 'passed', cells: [createComparison()], missingCells: [] })).toEqual([]);
  });
});
