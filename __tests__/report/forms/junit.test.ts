import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { memoryPages, validateXML } from 'xmllint-wasm';
import type { CaseResult, CellRecord } from '../../../src/domain/record.ts';
import type { Report } from '../../../src/report/report.ts';
import { renderForm } from '../../support/form-text.ts';
import { HOSTILE } from '../../support/hostile.ts';
import { createResult, passing, recordOf, repeated } from '../../support/records.ts';
import { reportOf, tell } from '../../support/reports.ts';
import { SCENES } from '../../support/scenes.ts';

const SCHEMA = readFileSync(path.join(import.meta.dirname, '../../fixtures/junit.xsd'), 'utf8');
const render = (report: Report): Promise<string> => renderForm('junit', report);

/** Lists what libxml2 finds wrong with a document, as XML and by the schema. */
async function listErrors(xml: string): Promise<string[]> {
  const maxMemoryPages = 512 * memoryPages.MiB;
  const { errors } = await validateXML({ xml, schema: SCHEMA, maxMemoryPages });
  return errors.map(({ message }) => message);
}

/** Reports one cell of these results. */
const reportCases = (...results: readonly CaseResult[]): Report => reportOf([], [recordOf(results)]);

describe('junit.xml', () => {
  it('is valid for runs as users meet them', async () => {
    const cells = Object.values(SCENES).flatMap((scene) => scene().run!.cells);
    expect(await listErrors(await render(reportOf([], cells)))).toEqual([]);
  });

  it('is refused by the check where it is not valid', async () => {
    const xml = await render(SCENES['regression']!());
    expect(await listErrors(xml.replace(' time=', ' duration='))).not.toEqual([]);
    expect(await listErrors(xml.replace('</testsuites>', ''))).not.toEqual([]);
  });

  it('is valid where nothing was run', async () => {
    const { run: _run, ...report } = reportOf([], []);
    expect(await listErrors(await render(report))).toEqual([]);
  });

  it('has a suite for each benchmark on each model, with its counts', async () => {
    const xml = await render(
      reportOf(
        [],
        [
          tell({ benchmark: 'support', model: 'gpt-4.1', cases: ['1', '0', '0', 'x'] }),
          tell({ benchmark: 'v1.maths', cases: passing(2, 2) }),
        ],
      ),
    );
    expect(xml.match(/<testsuite .*>/g)).toEqual([
      '<testsuite name="support on gpt-4.1" tests="4" failures="2" errors="1" skipped="0" time="2.403" timestamp="2026-11-24T10:00:00Z">',
      '<testsuite name="v1.maths on gpt-4" tests="2" failures="0" errors="0" skipped="0" time="1.601" timestamp="2026-11-24T10:00:00Z">',
    ]);
    expect(xml).toContain('classname="support.gpt-4_1"');
    expect(xml).toContain('classname="v1_maths.gpt-4"');
  });

  it('says of a failure what was asked, wanted and answered, and why it fails', async () => {
    const xml = await render(
      reportCases(
        createResult('q1', '0', {
          input: 'Where is <it>?',
          expected: { city: 'Rome & more' },
          output: 'line one\nanswer:\nforged',
          scores: { exact_match: 0, fuzzy: 0.12345 },
          explanations: { exact_match: 'differs from "A"' },
          latency_ms: 1234.5,
        }),
      ),
    );
    expect(xml).toContain('<testcase name="q1" classname="b.m" time="1.234">');
    expect(xml).toContain(
      '<failure message="exact_match 0: differs from &quot;A&quot;; fuzzy 0.1235" type="failed">\n' +
        'input:\n  Where is &lt;it&gt;?\n' +
        'expected:\n  {"city":"Rome &amp; more"}\n' +
        'answer:\n  line one\n  answer:\n  forged\n' +
        'scores:\n  exact_match 0: differs from "A"\n  fuzzy 0.1235\n</failure>',
    );
  });

  it('says how many trials passed, and shows one that did not', async () => {
    const result = createResult('q1', '100');
    const trials = result.trials!.map((trial, index) => ({ ...trial, output: `answer ${index}` }));
    const [first, ...rest] = trials;
    const xml = await render(reportCases({ ...result, passed: false, trials: [first!, ...rest] }));
    expect(xml).toContain('<failure message="passed 1 of 3" type="failed">\nanswer:\n  answer 1\n<');
  });

  it('tells errors from answers without a score, and both from failures', async () => {
    const xml = await render(
      reportCases(
        createResult('down', 'x', { error_kind: 'unreachable' }),
        createResult('unscored', 'x', { error: 'no verdict', error_kind: 'unscored', output: 'Rome' }),
        createResult('pending', '1', { passed: null, output: 'Rome' }),
      ),
    );
    expect(xml).toContain('tests="3" failures="0" errors="1" skipped="2"');
    expect(xml).toContain('<error message="the server is down" type="unreachable">');
    expect(xml).toContain('<skipped message="no verdict"/>');
    expect(xml).toContain('<skipped message="the answer has no score"/>');
  });

  it('skips the cases of a model that need not be asked here', async () => {
    const report = reportOf([], [tell({ cases: ['x', 'x'], unmeasured: '`KEY` is not set' })]);
    expect(await render(report)).toContain('errors="2" skipped="0"');
    const [cell] = report.comparison.cells;
    const comparison = { ...report.comparison, cells: [{ ...cell!, verdict: 'not_run' as const }] };
    expect(await render({ ...report, comparison })).toContain('errors="0" skipped="2"');
  });

  const forbidden = ['\u0000', '\u0008', '\u000b', '\u001b[31m', '\ud800', 'x\udc00', '\ufffe', '\uffff'];
  const attacks = [...HOSTILE, ...forbidden, ']]>', '"/><failure/>', "' onload='", '\r\n\t', '&#0;', '😀'];
  /** A cell that holds a text in every field. */
  const hostileCell = (text: string): CellRecord => {
    const hostile = (id: string, passed: string): CaseResult =>
      createResult(id, passed, {
        input: text,
        expected: text,
        output: text,
        scores: { [text]: 0 },
        explanations: { [text]: text },
        error: passed === 'x' ? text : null,
        error_kind: passed === 'x' ? text : null,
      });
    return recordOf([hostile(text, '0'), hostile('b', 'x'), hostile('c', '1')], {
      benchmark_name: text,
      model_id: text,
    });
  };

  it.each(attacks)('holds %j in every field', async (text) => {
    const xml = await render(reportOf([], [hostileCell(text)]));
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/);
    expect(xml.isWellFormed()).toBe(true);
    expect(xml.match(/<testcase /g)).toHaveLength(3);
    expect(xml.match(/<failure/g)).toHaveLength(1);
  });

  it('is valid with all of these', async () => {
    const xml = await render(reportOf([], attacks.map(hostileCell)));
    expect(await listErrors(xml)).toEqual([]);
    expect(xml.match(/<testsuite /g)).toHaveLength(attacks.length);
  });

  it('cuts long texts of a case', async () => {
    const xml = await render(reportCases(createResult('q1', '0', { output: 'x'.repeat(1e6) })));
    expect(xml.length).toBeLessThan(2000);
  });

  it('is written for 50 000 failing cases, one by one', async () => {
    const xml = await render(reportOf([], [tell({ cases: repeated('0', 50_000) })]));
    expect(xml.match(/<failure /g)).toHaveLength(50_000);
    expect(xml).toContain('failures="50000"');
  });
});
