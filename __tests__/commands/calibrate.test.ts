import { describe, expect, it } from 'vitest';
import type { CellRecord } from '../../src/domain/record.ts';
import { callVerb } from '../support/io.ts';
import { problemsOfAsync } from '../support/problems-of.ts';
import { createEvaluatorRecord, createRecord, onDay, recordOf, repeated } from '../support/records.ts';
import { confused, judgedRecord, JUDGE, labelsCsv } from '../support/scored.ts';
import { createTempDir } from '../support/temp-dir.ts';
import type { TempDir } from '../support/temp-dir.ts';

/** Of 200 marks, 153 say pass; on 13 answers both kinds meet. */
const ALPHA = 1 - (199 * 13) / (153 * 47);
const COUNTS = { tp: 70, fp: 5, fn: 8, tn: 17 };

function createFolder(record: CellRecord, labels: string, name = 'labels.csv'): TempDir {
  return createTempDir({ 'r.json': JSON.stringify(record), [name]: labels });
}

async function calibrateJson(dir: TempDir, ...args: readonly string[]): Promise<unknown> {
  const all = ['r.json', '--labels', 'labels.csv', ...args, '--json'];
  const { out, code } = await callVerb('calibrate', all, dir.path);
  expect(code).toBe(0);
  return JSON.parse(out);
}

describe('calibrate', () => {
  it('says in numbers how far a judge agrees with labels', async () => {
    const { scores, labels } = confused(COUNTS, [0.8, 0.4]);
    // 900 more answers without a label.
    const all = [...scores, ...repeated('1', 570).map(() => 0.8), ...repeated('0', 330).map(() => 0.2)];
    using dir = createFolder(judgedRecord(all), labelsCsv(labels));
    expect(await calibrateJson(dir)).toEqual({
      schema: 'llm-bench/calibration/1',
      evaluator: 'llm_judge',
      benchmark: 'b',
      model: 'm',
      scored: 1000,
      unscored: 0,
      labelled: 100,
      split: 0,
      repeated: 0,
      labels_left_out: { unknown: 0, other_answer: 0 },
      coverage: 0.1,
      accuracy: 0.87,
      precision: 70 / 75,
      recall: 70 / 78,
      confusion: COUNTS,
      kappa: expect.closeTo(0.638888888888888888, 12),
      kappa_interval: [expect.closeTo(0.460118009323130505, 12), expect.closeTo(0.817659768454647271, 12)],
      alpha_nominal: expect.closeTo(ALPHA, 12),
      alpha_ordinal: expect.closeTo(ALPHA, 12),
      alpha_between: { who: 'evaluator_and_label', raters: 2, answers: 100 },
      threshold: 0.7,
      threshold_fitted: true,
      at_pass_mark: expect.objectContaining({ threshold: 0.7, accuracy: 0.87, confusion: COUNTS }),
      raw_rate: 0.645,
      corrected_rate: expect.closeTo(0.62332, 4),
      corrected_interval: [expect.any(Number), expect.any(Number)],
      cells: [expect.objectContaining({ benchmark: 'b', model: 'm', scored: 1000, raw_rate: 0.645 })],
      trust: 'unsure',
      labels_needed: 220,
    });
  });

  it('says it in words', async () => {
    const { scores, labels } = confused(COUNTS, [0.8, 0.4]);
    using dir = createFolder(judgedRecord(scores), labelsCsv(labels));
    const { out } = await callVerb('calibrate', ['r.json', '--labels', 'labels.csv'], dir.path);
    expect(out).toMatchInlineSnapshot(`
      "llm_judge, b on m: 100 of 100 scored answers have a label

      llm_judge agrees with people on 87 of 100 answers (87 %).
      Beyond chance: kappa 0.64 (0.46 to 0.82), substantial.
      Of what it passes, people pass 93.3 % (precision).
      Of what people pass, it passes 89.7 % (recall).
      It passes what scores 0.7 or more, the pass mark of the results; no other fits these labels better.

                    people: pass  people: fail
      scored: pass            70             5
      scored: fail             8            17

      Between llm_judge and the labels, on 100 answers: Krippendorff's alpha 0.64 (nominal), 0.64 (ordinal).

      Pass rate 75 % as scored; 78 % (62 to 94 %) corrected for the errors that the labels show.

      Can llm_judge be trusted? That cannot be told yet: kappa's interval is not clear of 0.6.
      About 220 more labels would tell.
      "
    `);
  });

  it('takes the threshold that fits best, or the one that it is given', async () => {
    const record = judgedRecord([0.2, 0.5, 0.6, 0.65, 0.9, 0.95]);
    using dir = createFolder(record, labelsCsv(['no', 'no', 'yes', 'yes', 'yes', 'yes']));
    expect(await calibrateJson(dir)).toMatchObject({
      ...{ threshold: 0.6, threshold_fitted: true, accuracy: 1 },
      at_pass_mark: { threshold: 0.7, confusion: { tp: 2, fp: 0, fn: 2, tn: 2 } },
    });
    expect(await calibrateJson(dir, '--threshold', '0.5')).toMatchObject({
      ...{ threshold: 0.5, threshold_fitted: false, confusion: { tp: 4, fp: 1, fn: 0, tn: 1 } },
      raw_rate: 5 / 6,
    });
  });

  it('gives null, never a number that is none, where something does not exist', async () => {
    using dir = createFolder(judgedRecord([1, 1, 0.9]), labelsCsv(['yes', 'yes', 'yes']));
    expect(await calibrateJson(dir)).toMatchObject({
      ...{ kappa: null, kappa_interval: null, alpha_nominal: null, alpha_ordinal: null, accuracy: 1 },
      ...{ corrected_rate: null, corrected_interval: null, threshold: 0.7, threshold_fitted: false },
    });
    dir.write('labels.csv', 'id,label\nc0,\n');
    expect(await calibrateJson(dir)).toMatchObject({
      ...{ coverage: 0, accuracy: null, precision: null, recall: null, kappa: null },
      ...{ confusion: { tp: 0, fp: 0, fn: 0, tn: 0 }, raw_rate: 1, corrected_rate: null },
      alpha_between: null,
      labels_needed: 30,
    });
    const { out } = await callVerb('calibrate', ['r.json', '--labels', 'labels.csv'], dir.path);
    expect(out).toContain('0 of 3 scored answers have a label');
    expect(out).not.toMatch(/NaN|null|undefined/);
  });

  it('measures how far several people agree with one another, and holds the judge against most of them', async () => {
    const rows = [
      ...['a,c0,1', 'b,c0,1', 'c,c0,0', 'a,c1,0', 'b,c1,0', 'c,c1,0'],
      ...['a,c2,1', 'b,c2,0', 'a,c3,1', 'b,c3,1', 'c,c3,1'],
    ];
    using dir = createFolder(judgedRecord([0.9, 0.1, 0.9, 0.2]), ['rater,id,label', ...rows, ''].join('\n'));
    expect(await calibrateJson(dir, '--threshold', '0.7')).toMatchObject({
      ...{ labelled: 4, split: 1, coverage: 1, confusion: { tp: 1, fp: 0, fn: 1, tn: 1 } },
      alpha_between: { who: 'people', raters: 3, answers: 4 },
      alpha_nominal: expect.closeTo(1 - (10 * (1 + 1)) / (6 * 5), 12),
    });
  });

  it('takes the newest run of each cell, and of what `score` wrote the scores that the run lacks', async () => {
    using dir = createTempDir({
      'labels.csv': labelsCsv(['yes', 'no']),
      'r.json/old.json': JSON.stringify(judgedRecord([0, 0, 0], { ...onDay(1), rescored_from: 'x' })),
      'r.json/new.json': JSON.stringify(createRecord(['1', '1'], onDay(2))),
      'r.json/judged.json': JSON.stringify(judgedRecord([1, 0], { ...onDay(2), rescored_from: 'new.json' })),
    });
    expect(await calibrateJson(dir)).toMatchObject({ scored: 2, accuracy: 1 });
  });

  it('pools the models of a benchmark, and corrects the rate of each', async () => {
    using dir = createTempDir({
      'labels.csv': [
        ...['id,model,label', 'c0,m,yes', 'c1,m,no', 'c2,m,no', 'c0,n,yes', 'c1,n,yes', 'c2,n,no', ''],
      ].join('\n'),
      'r.json/m.json': JSON.stringify(judgedRecord([1, 0, 0])),
      'r.json/n.json': JSON.stringify(judgedRecord([1, 1, 0], { model_id: 'n' })),
    });
    expect(await calibrateJson(dir)).toMatchObject({
      ...{ benchmark: null, model: null, scored: 6, corrected_rate: 0.5 },
      cells: [
        { model: 'm', scored: 3, corrected_rate: expect.closeTo(1 / 3, 12) },
        { model: 'n', scored: 3, corrected_rate: expect.closeTo(2 / 3, 12) },
      ],
    });
    expect(await calibrateJson(dir, '--model', 'n')).toMatchObject({ benchmark: 'b', model: 'n', scored: 3 });
    const { out } = await callVerb('calibrate', ['r.json', '--labels', 'labels.csv'], dir.path);
    expect(out).toContain('b on n: pass rate 66.7 % as scored');
  });

  it('chooses the judge among several scores, else asks which', async () => {
    const both = recordOf(
      [{ test_id: 'c0', passed: true, scores: { contains_match: 0, tone: 1 }, output: 'x' }],
      {
        config: { evaluators: [{ ...JUDGE, as: 'tone' }, createEvaluatorRecord({ name: 'contains_match' })] },
      },
    );
    using dir = createFolder(both, 'id,label\nc0,yes\n');
    expect(await calibrateJson(dir)).toMatchObject({ evaluator: 'tone' });
    expect(await calibrateJson(dir, '--evaluator', 'contains_match')).toMatchObject({ accuracy: 0 });
    const run = (...args: readonly string[]) =>
      problemsOfAsync(callVerb('calibrate', ['r.json', '--labels', 'labels.csv', ...args], dir.path));
    expect(await run('--evaluator', 'tonne')).toContain('did you mean `tone`?');
    expect(await run('--model', 'x')).toContain('no results of the model `x`');
    dir.write('r.json', JSON.stringify({ ...both, config: {} }));
    expect(await run()).toContain('several scores, `contains_match`, `tone`: say which with --evaluator');
    dir.write('r.json', JSON.stringify(createRecord(['1'])));
    expect(await run()).toContain('hold no scores');
    expect(await problemsOfAsync(callVerb('calibrate', ['r.json'], dir.path))).toContain('--labels FILE');
  });

  it('says of one label what it says of many', async () => {
    using dir = createFolder(judgedRecord([1]), 'id,label\n');
    const run = async () => (await callVerb('calibrate', ['r.json', '--labels', 'labels.csv'], dir.path)).out;
    expect(await run()).toContain('0 of 1 scored answer has a label');
    dir.write('labels.csv', 'id,label\nc0,yes\n');
    expect(await run()).toContain('Warning: fewer than 30 labels (1) are too few to tell.');
  });

  it('refuses labels of which none is of an answer', async () => {
    using dir = createFolder(judgedRecord([1]), 'id,label\nq1,yes\nq2,no\n');
    const run = () => problemsOfAsync(callVerb('calibrate', ['r.json', '--labels', 'labels.csv'], dir.path));
    expect(await run()).toBe(
      'labels.csv: none of its 2 labels is of a scored answer: no case of that id has a score',
    );
    dir.write('labels.csv', 'id,label,answer\nc0,yes,another one\n');
    expect(await run()).toContain('of other texts than the results hold');
  });

  it('shows names that are meant to harm as plain text', async () => {
    const name = 'tone\u001b[31m\n::error::x';
    const record = recordOf([{ test_id: 'c0', passed: true, scores: { [name]: 1 } }], {
      ...{ model_id: 'm\u001b[2J', benchmark_name: 'b\u202e' },
    });
    using dir = createFolder(record, 'id,label\nc0,yes\n');
    const { out } = await callVerb('calibrate', ['r.json', '--labels', 'labels.csv'], dir.path);
    expect(out).not.toMatch(/[\u001b\u202e]|^::/m);
  });
});
