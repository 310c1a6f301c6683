import type { Comparison } from '../../compare/comparison.ts';
import type { CaseResult, CellRecord } from '../../domain/record.ts';
import { trialsOf } from '../../records/trials.ts';
import { oneLine } from '../../text/escape.ts';
import { xmlAttribute, xmlText } from '../../text/xml.ts';
import { cellName, thousands } from '../format.ts';
import type { Report, TextForm } from '../report.ts';
import { statusOf } from './case-status.ts';
import type { CaseStatus } from './case-status.ts';
import { expectedText, explainScores, inputText, tellingTrial } from './case-texts.ts';

/** Most characters of each text of a case: 50 000 failing cases stay within what readers take. */
const MAX_TEXT = 1000;

/** What JUnit knows beside a case that passes. */
type Outcome = 'failure' | 'error' | 'skipped';

/** A case of a suite, as JUnit sees it. */
type TestCase = {
  readonly result: CaseResult;
  readonly status: CaseStatus;
  readonly outcome: Outcome | null;
};

/**
 * The run as JUnit's XML, as Jenkins, GitLab and others read it: a suite for each benchmark on each model, a failure for
 * each case that fails, an error for each without an answer; a case without a score, or of a model that need not be
 * asked here, is skipped. Times are latencies.
 */
export const junit: TextForm = { file: 'junit.xml', render: renderJunit };

function* renderJunit({ run, comparison }: Report): Generator<string> {
  yield '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n';
  for (const record of run?.cells ?? []) yield* renderSuite(record, isExcused(record, comparison));
  yield '</testsuites>\n';
}

/** Tells whether a cell was not to be asked here, say for want of a key in a fork. */
function isExcused(record: CellRecord, { cells }: Comparison): boolean {
  const cell = cells.find(
    ({ benchmark, model }) => benchmark === record.benchmark_name && model === record.model_id,
  );
  return cell?.verdict === 'not_run';
}

function* renderSuite(record: CellRecord, excused: boolean): Generator<string> {
  const cases = record.results.map((result): TestCase => {
    const status = statusOf(result);
    return { result, status, outcome: outcomeOf(status, excused) };
  });
  const count = (wanted: Outcome): number => cases.filter(({ outcome }) => outcome === wanted).length;
  const { benchmark_name: benchmark, model_id: model, timestamp } = record;
  yield `  <testsuite${attributes({
    name: cellName({ benchmark, model }),
    tests: cases.length,
    failures: count('failure'),
    errors: count('error'),
    skipped: count('skipped'),
    time: seconds(record.results.reduce((sum, { latency_ms }) => sum + (latency_ms ?? 0), 0)),
    timestamp,
  })}>\n`;
  // Readers take what stands before the last dot for a package.
  const classname = [benchmark, model].map((name) => name.replaceAll('.', '_')).join('.');
  for (const one of cases) yield renderCase(one, classname);
  yield '  </testsuite>\n';
}

function outcomeOf(status: CaseStatus, excused: boolean): Outcome | null {
  if (status === 'passed') return null;
  if (status === 'failed') return 'failure';
  return status === 'unscored' || status === 'pending' || excused ? 'skipped' : 'error';
}

function renderCase({ result, status, outcome }: TestCase, classname: string): string {
  const { test_id: name, latency_ms: latency } = result;
  const open = `    <testcase${attributes({ name, classname, time: seconds(latency ?? 0) })}`;
  if (outcome === null) return `${open}/>\n`;
  const { message, type } = describeOutcome(result, status);
  // Readers show no text of what is skipped.
  const told =
    outcome === 'skipped'
      ? `<skipped${attributes({ message })}/>`
      : `<${outcome}${attributes({ message, type })}>${xmlText(describeCase(result))}</${outcome}>`;
  return `${open}>\n      ${told}\n    </testcase>\n`;
}

/** Gives the line by which a reader sees what is wrong with a case, and the name of its kind. */
function describeOutcome(
  result: CaseResult,
  status: CaseStatus,
): { readonly message: string; readonly type: string } {
  if (status !== 'failed')
    return { message: oneLine(result.error ?? 'the answer has no score'), type: result.error_kind ?? status };
  const scored = trialsOf(result).filter(({ passed }) => passed !== null);
  const passes = scored.filter(({ passed }) => passed === true).length;
  const share = scored.length > 1 ? [`passed ${thousands(passes)} of ${thousands(scored.length)}`] : [];
  const scores = explainScores(tellingTrial(result));
  return { message: oneLine([...share, ...scores].join('; ')) || 'failed', type: status };
}

function describeCase(result: CaseResult): string {
  const shown = tellingTrial(result);
  const parts: readonly (readonly [string, string | null | undefined])[] = [
    ['input', inputText(result)],
    ['expected', expectedText(result)],
    ['answer', shown.output],
    ['scores', explainScores(shown).join('\n')],
    ['error', shown.error],
  ];
  return parts
    .flatMap(([title, text]) => (text == null || text === '' ? [] : [`\n${title}:\n${indent(text)}`]))
    .concat('\n')
    .join('');
}

/** Gives a text with each line indented, so that none of it passes for a title of ours. */
function indent(text: string): string {
  const cut = text.length > MAX_TEXT ? `${text.slice(0, MAX_TEXT - 1)}…` : text;
  return cut
    .split(/\r\n|[\n\r\u0085\u2028\u2029]/)
    .map((line) => `  ${line}`)
    .join('\n');
}

function attributes(values: Readonly<Record<string, string | number>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}=${xmlAttribute(String(value))}`)
    .join('');
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(3);
}
