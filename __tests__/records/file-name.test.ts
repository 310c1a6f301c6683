import { describe, expect, it } from 'vitest';
import { isResultsFileName, resultsFileStem } from '../../src/records/file-name.ts';

const TIME = new Date('2026-11-24T23:05:09.999Z');

describe('resultsFileStem', () => {
  it.each([
    ['mmlu', 'gpt-4', 'mmlu_gpt-4_20261124_230509'],
    ['my bench', 'org/model:7b', 'my-bench_org-model-7b_20261124_230509'],
    ['../../etc', '..', '-.-..-etc_-._20261124_230509'],
    ['.hidden', 'ünï', '-hidden_-n-_20261124_230509'],
    ['con.x', 'NUL.json', 'con-x_NUL-json_20261124_230509'],
    ['a\nb', 'c\u0000d', 'a-b_c-d_20261124_230509'],
  ])('names %j on %j %s', (benchmark, model, stem) => {
    expect(resultsFileStem(benchmark, model, TIME)).toBe(stem);
  });

  it('leaves room for a counter within 255 bytes', () => {
    const name = `${resultsFileStem('b'.repeat(400), '😀'.repeat(400), TIME)}_999999.json`;
    expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  });
});

describe('isResultsFileName', () => {
  it.each([
    ['mmlu_gpt-4_20261124_230509.json', true],
    ['mmlu_gpt-4_20261124_230509_12.json', true],
    ['run.json', false],
    ['mmlu_gpt-4_20261124.json', false],
    ['mmlu_gpt-4_20261124_230509.json.tmp', false],
  ])('takes %s for ours: %s', (name, expected) => {
    expect(isResultsFileName(name)).toBe(expected);
  });
});
