import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import type { CaseResult } from '../../../src/domain/record.ts';
import { trialsOf } from '../../../src/records/trials.ts';
import type { Report } from '../../../src/report/report.ts';
import { renderForm } from '../../support/form-text.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { createResult, recordOf, repeated } from '../../support/records.ts';
import { reportOf, tell } from '../../support/reports.ts';
import { SCENES } from '../../support/scenes.ts';

type Row = Readonly<Record<string, string>>;

const render = (report: Report): Promise<string> => renderForm('csv', report);

/** Reads a report's CSV as RFC 4180 has it, rows of other lengths than the header's being mistakes. */
async function readRows(report: Report): Promise<Row[]> {
  return parse<Row>(await render(report), { columns: true, record_delimiter: '\r\n' });
}

const reportCases = (...results: readonly CaseResult[]): Report => reportOf([], [recordOf(results)]);

describe('results.csv', () => {
  it.each(Object.entries(SCENES))('has a line for each answer of %s', async (_, scene) => {
    const report = scene();
    const answers = report.run!.cells.flatMap(({ results }) => results.flatMap(trialsOf));
    expect(await readRows(report)).toHaveLength(answers.length);
  });

  it('has what is known of each trial of a case', async () => {
    const [first, second] = await readRows(
      reportCases({
        ...createResult('q1', '10', {
          tags: ['a', 'b'],
          must_pass: true,
          input: 'Where?',
          expected: ['x', 'y'],
        }),
        trials: [
          {
            passed: true,
            scores: { exact_match: 1, judge: null },
            output: 'Rome',
            latency_ms: 12.5,
            cost_usd: 0.0004,
            usage: { input_tokens: 10, output_tokens: 3 },
            finish_reason: 'stop',
            explanations: { exact_match: 'equal', judge: 'no verdict' },
          },
          { passed: null, error: 'down', error_kind: 'unreachable' },
        ],
      }),
    );
    expect(first).toEqual({
      benchmark: 'b',
      model: 'm',
      run_at: '2026-11-24T10:00:00Z',
      case: 'q1',
      tags: 'a, b',
      must_pass: 'yes',
      trial: '1',
      status: 'passed',
      latency_ms: '12.5',
      input_tokens: '10',
      output_tokens: '3',
      cost_usd: '0.0004',
      finish_reason: 'stop',
      error_kind: '',
      error: '',
      input: 'Where?',
      expected: '["x","y"]',
      answer: 'Rome',
      explanation: 'exact_match 1: equal\njudge no score: no verdict',
      score_exact_match: '1',
      score_judge: '',
    });
    expect(second).toMatchObject({
      trial: '2',
      status: 'errored',
      error: 'down',
      error_kind: 'unreachable',
      answer: '',
      score_exact_match: '',
    });
  });

  it('has a column for the scores of every benchmark', async () => {
    const rows = await readRows(
      reportOf(
        [],
        [
          recordOf([createResult('a', '1', { scores: { exact_match: 1 } })]),
          recordOf([createResult('a', '1', { scores: { constructor: 0.5 } })], { benchmark_name: 'c' }),
        ],
      ),
    );
    expect(rows).toMatchObject([
      { score_exact_match: '1', score_constructor: '' },
      { score_exact_match: '', score_constructor: '0.5' },
    ]);
  });

  it('has its header alone where nothing was run', async () => {
    const { run: _run, ...report } = reportOf([], []);
    expect(await render(report)).toMatch(/^benchmark,model,[a-z_,]+\r\n$/);
  });

  const formulas = [
    '=1+1',
    '+1',
    '-1',
    '@SUM(1)',
    '\t=1',
    '\r=1',
    '\n=1',
    '＝1',
    "=cmd|' /C calc'!A0",
    '"=1"\n=2',
  ];
  const attacks = [...HOSTILE, ...formulas, 'a,b', 'a;b', '"', '""', ' x ', '\u0000', '\ud800', '"\r\n"'];
  it.each(attacks)('holds %j in every field, and no formula', async (text) => {
    const report = reportOf(
      [],
      [
        recordOf(
          [
            createResult(text, '0', {
              input: text,
              expected: text,
              output: text,
              tags: [text],
              error_kind: text,
              finish_reason: text,
              scores: { [text]: 0 },
              explanations: { [text]: text },
            }),
            createResult('x', 'x', { error: text }),
          ],
          { benchmark_name: text, model_id: text },
        ),
      ],
    );
    const csv = await render(report);
    const rows = parse(csv, { record_delimiter: '\r\n' });
    expect(rows).toHaveLength(3);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^[=+\-@\t\r\n]|\u0000/);
    const [first] = await readRows(report);
    expect(first!['answer']!.replace(/^'/, '')).toBe(
      text.toWellFormed().replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g, '\ufffd'),
    );
  });

  it('cuts what is longer than a cell of a spreadsheet', async () => {
    const [row] = await readRows(reportCases(createResult('q', '1', { output: `=${'"'.repeat(1e5)}` })));
    expect(row!['answer']).toHaveLength(32_767);
  });

  it('is written for 50 000 cases', async () => {
    const csv = await render(reportOf([], [tell({ cases: repeated('0', 50_000) })]));
    expect(csv.match(/\r\n/g)).toHaveLength(50_001);
  });
});
