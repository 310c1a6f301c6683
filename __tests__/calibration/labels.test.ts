import { gzipSync } from 'node:zlib';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { matchLabels } from '../../src/calibration/match-labels.ts';
import { readLabel } from '../../src/calibration/read-label.ts';
import { readLabels } from '../../src/calibration/read-labels.ts';
import { listScored } from '../../src/calibration/scored-answers.ts';
import type { CellRecord } from '../../src/domain/record.ts';
import { csvLine } from '../../src/text/csv.ts';
import { problemsOf } from '../support/problems-of.ts';
import { recordOf } from '../support/records.ts';
import { judgedRecord, judgedTrials } from '../support/scored.ts';
import { createTempDir } from '../support/temp-dir.ts';

function read(text: string | Uint8Array, name = 'labels.csv') {
  using dir = createTempDir();
  writeFileSync(path.join(dir.path, name), text);
  return readLabels(path.join(dir.path, name), name);
}

/** What labels say of the answers of records: their scores, and the values. */
function match(text: string, ...records: readonly CellRecord[]) {
  const { answers } = listScored(records, 'llm_judge');
  const { byAnswer, leftOut } = matchLabels(read(text), answers);
  const given = [...byAnswer].map(([{ model, id, trial }, ratings]) =>
    [model, id, trial, ...ratings.map(({ value }) => value)].join(' '),
  );
  return { given, leftOut };
}

describe('readLabel', () => {
  it.each([
    ...['yes', 'Yes', ' PASS ', 'true', '1', '1.0', 'TRUE'].map((text) => [text, 1] as const),
    ...['no', 'fail', 'False', '0', '0.0', '.0', 'FAIL'].map((text) => [text, 0] as const),
    ...([
      ['0.75', 0.75],
      ['.5', 0.5],
      ['5e-1', 0.5],
    ] as const),
    ...['', '2', '5', '1.01', '-1', '-0.5', 'good', 'NaN', '0x1', '1,0', 'y', '1e9', '50%'].map(
      (text) => [text, undefined] as const,
    ),
  ])('reads %j as %s', (text, value) => {
    expect(readLabel(text)).toBe(value);
  });
});

describe('readLabels', () => {
  const WANTED = [
    { id: 'q1', value: 1 },
    { id: '007', value: 0 },
  ];

  it.each([
    ['labels.csv', 'id,label\nq1,yes\n007,no\nq3,\n'],
    ['labels.csv', 'ID;Label\nq1;yes\n007;no\n'],
    ['labels.tsv', 'id\tlabel\tnote\nq1\tyes\ta, b\n007\tno\t\n'],
    ['labels.csv', '\ufeffnote,case,label\nfine,q1,Pass\n,007,Fail\n'],
    ['labels.jsonl', '{"id":"q1","label":true}\n{"id":"007","label":0}\n{"id":"q3","label":null}\n'],
    ['labels.json', '[{"test_id":"q1","label":1},{"test_id":"007","label":"no"}]'],
    ['labels.yaml', '- {id: q1, label: yes}\n- {id: 007, label: fail}\n'],
    ['labels.csv.gz', gzipSync('id,label\nq1,1\n007,0.0\n')],
  ])('reads %s', (name, text) => {
    expect(read(text, name)).toMatchObject(WANTED);
  });

  it('says where a label is that is none', () => {
    expect(problemsOf(() => read('id,label\nq1,yes\nq2,4\nq3,5\n'))).toBe(
      'labels.csv:3: a label is yes or no, pass or fail, true or false, or a number from 0 to 1, found `4` (and 1 more row)',
    );
    expect(problemsOf(() => read('{"id":"a","label":[1]}\n', 'labels.jsonl'))).toContain(
      'labels.jsonl:1: a label',
    );
    expect(problemsOf(() => read('id,label\n,yes\n'))).toBe('labels.csv:2: a row with a label needs an id');
    expect(problemsOf(() => read('id,label,trial\nq,yes,0\n'))).toContain(
      'labels.csv:2: `trial` is a whole number',
    );
    expect(problemsOf(() => read('id,label\n"q,yes\n'))).toContain('labels.csv:2: not valid CSV');
  });

  it('says what is missing, and what a file may be', () => {
    expect(problemsOf(() => read('name,verdict\nq,yes\n'))).toBe(
      'labels.csv:1: there is no column `id` or `case` or `test_id`, and none `label`; there are `name`, `verdict`',
    );
    expect(problemsOf(() => read('x', 'labels.xlsx'))).toContain(
      'labels.xlsx: a file of labels is named .jsonl',
    );
    expect(problemsOf(() => readLabels('/nowhere/labels.csv', 'labels.csv'))).toContain('labels.csv');
  });

  it('reads no labels in what has none yet', () => {
    expect(read('id,label\n')).toEqual([]);
    expect(read('[]', 'labels.json')).toEqual([]);
    expect(read('', 'labels.jsonl')).toEqual([]);
  });
});

describe('matchLabels', () => {
  it('gives each label to the answer that it names, and counts those that name none', () => {
    expect(match('id,label\nc1,1\nc9,1\nc2,0\n', judgedRecord([1, 0.5, null]))).toEqual({
      given: ['m c1 1 1'],
      leftOut: { unknown: 2, otherAnswer: 0 },
    });
  });

  it('asks which of several answers is meant', () => {
    const trials = recordOf([judgedTrials('q', [1, 0])]);
    expect(problemsOf(() => match('id,label\nq,1\n', trials))).toBe(
      'labels.csv:2: the case `q` has 2 answers in the results: say which by a column `trial`',
    );
    expect(match('id,trial,label\nq,2,0\nq,1,1\n', trials).given).toEqual(['m q 2 0', 'm q 1 1']);
    const [one, other] = [judgedRecord([1]), judgedRecord([0.2], { model_id: 'n' })];
    expect(
      match('id,model,label\nc0,n,0\n', { ...one, results: [judgedTrials('c0', [1])] }, other).given,
    ).toEqual(['n c0 1 0']);
    expect(
      problemsOf(() => match('id,label\nc0,1\n', { ...one, results: [judgedTrials('c0', [1])] }, other)),
    ).toContain('a column `model`');
  });

  it('gives a label to all answers that are the same text', () => {
    const two = [judgedRecord([1]), judgedRecord([0.2], { model_id: 'n' })];
    expect(match('id,label\nc0,1\n', ...two).given).toEqual(['m c0 1 1', 'n c0 1 1']);
  });

  it('leaves out a label of another text than the results hold', () => {
    const text = '=1+1\r\nis "two"';
    const record = recordOf([{ test_id: 'q', passed: true, scores: { llm_judge: 1 }, output: text }]);
    const export_ = csvLine(['id', 'label', 'answer']) + csvLine(['q', 'yes', text]);
    expect(match(export_, record).given).toEqual(['m q 1 1']);
    expect(match(export_.replace('two', 'three'), record)).toEqual({
      given: [],
      leftOut: { unknown: 0, otherAnswer: 1 },
    });
  });

  it('refuses two labels by one person for one answer', () => {
    const record = judgedRecord([1]);
    expect(problemsOf(() => match('id,label\nc0,1\nc0,1\n', record))).toBe(
      'labels.csv:3: an answer to `c0` is labelled twice: a column `rater` tells people apart',
    );
    expect(problemsOf(() => match('id,rater,label\nc0,ann,1\nc0,bob,0\nc0,ann,1\n', record))).toContain(
      'labels.csv:4: an answer to `c0` is labelled twice by `ann`',
    );
  });
});
