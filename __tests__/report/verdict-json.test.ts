import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { buildVerdictJson } from '../../src/report/verdict-json.ts';
import { createRecord, createResult, passing, recordOf } from '../support/records.ts';
import { reportOf, tell } from '../support/reports.ts';

describe('buildVerdictJson', () => {
  it('gives every key of a compared cell', () => {
    const config = { thresholds: { min_pass_rate: 0.5 } };
    const { comparison } = reportOf(
      [tell({ cases: passing(81, 100) })],
      [tell({ cases: passing(70, 100), config, latencyMs: 1600 })],
    );
    expect(buildVerdictJson(comparison, 1)).toMatchObject({
      schema: 'llm-bench/verdict/1',
      verdict: 'regressed',
      exit_code: 1,
      cells: [
        {
          benchmark: 'support',
          model: 'gpt-4',
          verdict: 'regressed',
          reason: expect.stringMatching(/^pass rate fell from 81 % to 70 %/),
          baseline: {
            cases: 100,
            trials: 100,
            pass_rate: 0.81,
            interval: [expect.any(Number), expect.any(Number)],
          },
          candidate: {
            cases: 100,
            trials: 100,
            pass_rate: 0.7,
            interval: [expect.any(Number), expect.any(Number)],
          },
          pass_rate: {
            change: expect.closeTo(-0.11, 12),
            interval: [expect.any(Number), expect.any(Number)],
            p: expect.any(Number),
            p_exact: 2 ** -12,
            p_cases: expect.any(Number),
            p_adjusted: expect.any(Number),
            method: 'exact',
          },
          rematch: null,
          latency: { ratio: expect.any(Number), interval: [expect.any(Number), expect.any(Number)] },
          floor: {
            min_pass_rate: 0.5,
            rate: 0.7,
            p: expect.any(Number),
            p_adjusted: expect.any(Number),
            mode: 'statistical',
          },
          cases: { compared: 100, newly_passing: [], unstable: [], added: 0, changed: 0, missing: 0 },
          detectable_drop: expect.any(Number),
        },
      ],
    });
  });

  it('gives null for what a first run does not have', () => {
    const { comparison } = reportOf([], [tell({ cases: passing(7, 10) })]);
    expect(buildVerdictJson(comparison, 0)).toMatchObject({
      verdict: 'no_baseline',
      exit_code: 0,
      cells: [
        {
          baseline: null,
          candidate: { cases: 10, pass_rate: 0.7 },
          pass_rate: null,
          rematch: null,
          latency: null,
          floor: null,
          cases: {
            compared: 0,
            failing: ['order-8', 'order-9', 'order-10'],
            newly_failing: [],
            newly_passing: [],
            unstable: [],
          },
          detectable_drop: null,
        },
      ],
    });
  });

  it('gives the score in the place of the pass rate where that decides', () => {
    const graded = (scores: readonly number[]): CellRecord => {
      const results = scores.map((judge, index) => ({
        test_id: `c${index}`,
        passed: null,
        scores: { judge },
      }));
      return createRecord(['x'], { results: [results[0]!, ...results.slice(1)] });
    };
    const { comparison } = reportOf([graded([0.9, 0.8, 0.4])], [graded([0.5, 0.8, 0.2])]);
    expect(buildVerdictJson(comparison, 0)).toMatchObject({
      cells: [
        {
          baseline: { cases: 3, pass_rate: null },
          candidate: { pass_rate: null },
          pass_rate: null,
          score: {
            baseline: expect.closeTo(0.7, 12),
            candidate: 0.5,
            change: expect.closeTo(-0.2, 12),
            p_exact: 1 / 8,
            method: 'permutation',
          },
          drift: null,
        },
      ],
    });
  });

  it('gives p as null where no case tells the sides apart', () => {
    const same = tell({ cases: passing(10, 10) });
    const { comparison } = reportOf([same], [same]);
    expect(buildVerdictJson(comparison, 0)).toMatchObject({
      cells: [{ verdict: 'passed', pass_rate: { change: 0, p: null, p_exact: null, p_adjusted: null } }],
    });
  });

  it('survives JSON unchanged: no undefined, no number that is not finite', () => {
    const { comparison } = reportOf(
      [tell({ cases: ['110', '1'] }), tell({ model: 'gone', cases: ['1'] })],
      [tell({ cases: ['000', '1', '0'] }), tell({ model: 'new', cases: ['x'] })],
    );
    const built = buildVerdictJson(comparison, 3);
    expect(JSON.parse(JSON.stringify(built))).toStrictEqual(built);
  });

  it('counts the answers that are not whole', () => {
    const results = ['length', 'length', 'refusal', 'stop'].map((finish_reason, index) =>
      createResult(`c${index}`, '0', { output: '', finish_reason }),
    );
    const { comparison } = reportOf([], [recordOf(results)]);
    expect(buildVerdictJson(comparison, 0)).toMatchObject({
      cells: [{ endings: { cut: 2, empty: 1, refused: 1, filtered: 0 } }],
    });
    const whole = reportOf([], [tell({ cases: ['1'] })]);
    expect(buildVerdictJson(whole.comparison, 0)).toMatchObject({ cells: [{ endings: null }] });
  });
});
