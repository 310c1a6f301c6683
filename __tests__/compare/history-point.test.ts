import { describe, expect, it } from 'vitest';
import { historyOf, pointOf } from '../../src/compare/history-point.ts';
import { createRecord, createResult, onDay, recordOf } from '../support/records.ts';

describe('pointOf', () => {
  it('has the rate over cases with its interval, and counts what was scored', () => {
    expect(
      pointOf(createRecord(['11', '10', 'x', '0'], { fingerprint: 'f' }), { verdict: 'passed' }),
    ).toEqual({
      at: '2026-11-24T10:00:00.000Z',
      fingerprint: 'f',
      verdict: 'passed',
      cases: 3,
      trials: 5,
      rate: 0.5,
      interval: [0.1253, 0.8747],
      latency_ms: null,
      tokens: null,
      cost_usd: null,
    });
  });

  it('has latency, tokens and cost of all answers', () => {
    const answered = { usage: { input_tokens: 10, output_tokens: 5 }, latency_ms: 99.6, cost_usd: 0.0123456 };
    const record = recordOf([createResult('a', '1', answered), createResult('b', '0', answered)]);
    expect(pointOf(record)).toMatchObject({ latency_ms: 100, tokens: 30, cost_usd: 0.02469 });
  });

  it('takes from the top of a file of others what its answers do not say', () => {
    const summary = {
      total_tests: 1,
      passed: 1,
      pass_rate: 0.3,
      avg_latency_ms: 7,
      total_tokens: 9,
      cost_usd: 1,
    };
    expect(pointOf(createRecord(['1'], { summary }))).toMatchObject({
      rate: 1,
      latency_ms: 7,
      tokens: 9,
      cost_usd: 1,
    });
  });

  it('has no rate where nothing was scored', () => {
    expect(pointOf(createRecord(['x']))).toMatchObject({ cases: 0, trials: 0, rate: null, interval: null });
  });

  it('has the mean score where nothing marks the answers', () => {
    const graded = { passed: null, scores: { own: 0.25 } };
    expect(pointOf(recordOf([createResult('a', '1', graded)]))).toMatchObject({
      metric: 'score',
      rate: 0.25,
    });
  });

  it('reads a time without a zone as UTC', () => {
    expect(pointOf(createRecord(['1'], { timestamp: '2026-01-02T03:04:05' })).at).toBe(
      '2026-01-02T03:04:05.000Z',
    );
    expect(pointOf(createRecord(['1'], { timestamp: '2026-01-02' })).at).toBe('2026-01-02T00:00:00.000Z');
  });
});

describe('historyOf', () => {
  it('has a line for each run, and none for what was cut or scored again', () => {
    const { cells } = historyOf([
      createRecord(['1'], onDay(1)),
      createRecord(['0'], onDay(3)),
      createRecord(['1'], { ...onDay(2), complete: false }),
      createRecord(['1'], { ...onDay(2), rescored_from: 'r.json' }),
    ]);
    expect(cells.map(({ points }) => points.map(({ rate }) => rate))).toEqual([[0, 1]]);
  });

  it('says the verdicts that a comparison has', () => {
    const cells = [{ benchmark: 'b', model: 'm', verdict: 'regressed' }] as never;
    expect(historyOf([createRecord(['1'])], { cells }).cells[0]!.points[0]!.verdict).toBe('regressed');
  });
});
