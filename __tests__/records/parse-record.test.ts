import { describe, expect, it } from 'vitest';
import { renderMessage, UserError } from '../../src/domain/problem.ts';
import { parseRecord } from '../../src/records/parse-record.ts';

const CELL = { benchmark_name: 'b', model_id: 'm', timestamp: '2026-11-24T10:00:00Z' };
const RESULT = { test_id: 'q1', passed: true };
const REMATCH = { trials: 3, against: CELL.timestamp, baseline: [RESULT], candidate: [RESULT] };

function complaints(value: unknown): string[] {
  try {
    parseRecord(value, 'r.json');
    return [];
  } catch (error) {
    if (error instanceof UserError) return error.problems.map(({ message }) => renderMessage(message));
    throw error;
  }
}

/** A record whose one result has more keys. */
function withResult(keys: object): object {
  return { ...CELL, results: [{ ...RESULT, ...keys }] };
}

describe('parseRecord', () => {
  it.each([
    ['only what is required', { ...CELL, results: [RESULT, { test_id: 'q2', passed: null }] }],
    ['nulls where there is no value', withResult({ scores: { a: null }, latency_ms: null, error: null })],
    ['keys of others', { ...withResult({ input: ['any'], note: 1 }), config: { model: 'gpt-4' }, x: {} }],
    ['trials', withResult({ trials: [{ passed: true }, { passed: null, error: 'down' }] })],
    ['no config and no summary', { ...withResult({}), config: null, summary: null }],
  ])('takes %s as it is', (_, value) => {
    expect(parseRecord(value, 'r.json')).toBe(value);
  });

  it('takes a rematch that is null for none', () => {
    expect(parseRecord({ ...withResult({}), rematch: null }, 'r.json')).toEqual(withResult({}));
  });

  it.each([
    [[], 'the file must be a mapping, found an empty list'],
    [{ ...CELL, results: [] }, '`results` must be a list that is not empty, found an empty list'],
    [withResult({ test_id: 5 }), '`results[0].test_id` must be text that is not empty, found `5`'],
    [withResult({ passed: 'yes' }), '`results[0].passed` must be true, false or null, found `"yes"`'],
    [withResult({ passed: undefined }), '`results[0].passed` must be true, false or null, found nothing'],
    [withResult({ latency_ms: -3 }), '`results[0].latency_ms` must be a number from 0 or null, found `-3`'],
    [
      withResult({ latency_ms: JSON.parse('1e999') }),
      '`results[0].latency_ms` must be a number from 0 or null, found `Infinity`',
    ],
    [
      withResult({ scores: { exact_match: 1, 'a b': 1.5 } }),
      '`results[0].scores["a b"]` must be a number from 0 to 1 or null, found `1.5`',
    ],
    [withResult({ scores: [1] }), '`results[0].scores` must be a mapping, found a list'],
    [withResult({ error: false }), '`results[0].error` must be text or null, found `false`'],
    [withResult({ trials: [] }), '`results[0].trials` must be a list that is not empty, found an empty list'],
    [
      withResult({ trials: [{ passed: true }, { passed: 1 }] }),
      '`results[0].trials[1].passed` must be true, false or null, found `1`',
    ],
    [withResult({ must_pass: 1 }), '`results[0].must_pass` must be true or false, found `1`'],
    [{ ...withResult({}), model_id: '' }, '`model_id` must be text that is not empty, found `""`'],
    [
      { ...withResult({}), config: { floor: 'hard' } },
      '`config.floor` must be one of statistical, strict, found `"hard"`',
    ],
    [
      { ...withResult({}), config: { thresholds: { min_pass_rate: 70 } } },
      '`config.thresholds.min_pass_rate` must be a number from 0 to 1, found `70`',
    ],
    [
      { ...withResult({}), config: { evaluators: ['exact_match'] } },
      '`config.evaluators[0]` must be a mapping, found `"exact_match"`',
    ],
    [
      { ...withResult({}), summary: { pass_rate: 'high' } },
      '`summary.pass_rate` must be a number from 0 to 1 or null, found `"high"`',
    ],
    [{ ...CELL, results: [RESULT, RESULT] }, '`results[1].test_id`: `"q1"` is given twice'],
    [
      { ...withResult({}), rematch: { ...REMATCH, baseline: [RESULT, RESULT] } },
      '`rematch.baseline[1].test_id`: `"q1"` is given twice',
    ],
    [
      { ...withResult({}), rematch: { ...REMATCH, candidate: [RESULT, RESULT] } },
      '`rematch.candidate[1].test_id`: `"q1"` is given twice',
    ],
    [
      { ...withResult({}), rematch: { ...REMATCH, asked_at: 'noon' } },
      '`rematch.asked_at` must be an ISO 8601 time, e.g. `2026-11-24T10:00:00Z`, found `"noon"`',
    ],
  ])('refuses %j', (value, message) => {
    expect(complaints(value)).toEqual([message]);
  });

  it.each([
    [
      'settings',
      (deep: unknown) => ({
        config: { evaluators: [{ name: 'e', version: 1, threshold: null, settings: { a: deep } }] },
      }),
      'config.evaluators[0].settings',
    ],
    [
      'metadata',
      (deep: unknown) => ({ results: [{ ...RESULT, metadata: { a: deep } }] }),
      'results[0].metadata.a',
    ],
    ['expected', (deep: unknown) => ({ results: [{ ...RESULT, expected: deep }] }), 'results[0].expected[0]'],
    [
      'a model',
      (deep: unknown) => ({ recipe: { prompt: null, system_prompt: null, model: deep } }),
      'recipe.model[0][0]',
    ],
    ['keys of others', (deep: unknown) => ({ 'my notes': deep }), '["my notes"][0][0][0]'],
  ])('refuses %s nested thousands deep, and says where', (_, build, where) => {
    const nest = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));
    const keys = { ...CELL, results: [RESULT] };
    expect(complaints({ ...keys, ...build(nest(50_000)) })).toEqual([
      `\`${where}\` is nested more than 100 levels deep`,
    ]);
    expect(complaints({ ...keys, x: nest(99) })).toEqual([]);
  });

  it.each([
    ['2026-11-24', true],
    ['2026-11-24T10:00', true],
    ['2026-11-24T10:00:00.123456', true],
    ['2026-11-24T10:00:00+01:00', true],
    ['2024-02-29T10:00:00Z', true],
    ['2026-02-29T10:00:00Z', false],
    ['2026-13-01', false],
    ['2026-11-24T25:00:00Z', false],
    ['2026-11-24 10:00:00', false],
    ['24.11.2026', false],
    [1795514400, false],
  ])('takes the time %s: %s', (timestamp, isTaken) => {
    expect(complaints({ ...withResult({}), timestamp }).length).toBe(isTaken ? 0 : 1);
  });

  it('names five wrong places and counts the others', () => {
    const results = Array.from({ length: 1000 }, (_, index) => ({ test_id: `q${index}`, passed: 'no' }));
    const messages = complaints({ ...CELL, results });
    expect(messages).toHaveLength(6);
    expect(messages[4]).toMatch(/^`results\[4]\.passed`/);
    expect(messages[5]).toBe('and 995 more');
  });

  it('is not harmed by a key that reaches a prototype', () => {
    const value: unknown = JSON.parse(
      '{"benchmark_name":"b","model_id":"m","timestamp":"2026-11-24","results":[{"test_id":"__proto__",' +
        '"passed":true,"scores":{"__proto__":7}}],"__proto__":{"polluted":true}}',
    );
    expect(complaints(value)).toEqual([
      '`results[0].scores.__proto__` must be a number from 0 to 1 or null, found `7`',
    ]);
    expect('polluted' in {}).toBe(false);
  });
});
