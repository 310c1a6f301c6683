import type { CaseResult, CellRecord, Outcome } from '../../domain/record.ts';
import { trialsOf } from '../../records/trials.ts';
import { csvLine } from '../../text/csv.ts';
import type { CsvCell } from '../../text/csv.ts';
import type { Report, TextForm } from '../report.ts';
import { statusOf } from './case-status.ts';
import { expectedText, explainScores, inputText } from './case-texts.ts';

/** Content of a column for one answer to a case. */
type Column = (answer: {
  readonly record: CellRecord;
  readonly result: CaseResult;
  readonly trial: Outcome;
  readonly count: number;
}) => CsvCell;

const COLUMNS: Readonly<Record<string, Column>> = {
  benchmark: ({ record }) => record.benchmark_name,
  model: ({ record }) => record.model_id,
  run_at: ({ record }) => record.timestamp,
  case: ({ result }) => result.test_id,
  tags: ({ result }) => result.tags?.join(', '),
  must_pass: ({ result }) => (result.must_pass === true ? 'yes' : null),
  trial: ({ count }) => count,
  status: ({ trial }) => statusOf(trial),
  latency_ms: ({ trial }) => trial.latency_ms,
  input_tokens: ({ trial }) => trial.usage?.input_tokens,
  output_tokens: ({ trial }) => trial.usage?.output_tokens,
  cost_usd: ({ trial }) => trial.cost_usd,
  finish_reason: ({ trial }) => trial.finish_reason,
  error_kind: ({ trial }) => trial.error_kind,
  error: ({ trial }) => trial.error,
  input: ({ result }) => inputText(result),
  expected: ({ result }) => expectedText(result),
  answer: ({ trial }) => trial.output,
  explanation: ({ trial }) => explainScores(trial).join('\n'),
};

/**
 * The run's answers as CSV: a line for each trial of each case, so that whoever counts sees what was scored, with a
 * column for each score.
 */
export const resultsCsv: TextForm = { file: 'results.csv', render: renderCsv };

function* renderCsv({ run }: Report): Generator<string> {
  const cells = run?.cells ?? [];
  const scores = listScores(cells);
  yield csvLine([...Object.keys(COLUMNS), ...scores.map((name) => `score_${name}`)]);
  const columns = Object.values(COLUMNS);
  for (const record of cells)
    for (const result of record.results)
      for (const [index, trial] of trialsOf(result).entries()) {
        const answer = { record, result, trial, count: index + 1 };
        yield csvLine([
          ...columns.map((render) => render(answer)),
          ...scores.map((name) => ownScore(trial, name)),
        ]);
      }
}

function ownScore({ scores = {} }: Outcome, name: string): CsvCell {
  return Object.hasOwn(scores, name) ? scores[name] : null;
}

/** Lists the names of all scores, in the order in which they first come. */
function listScores(cells: readonly CellRecord[]): string[] {
  const names = new Set<string>();
  for (const { results } of cells)
    for (const result of results)
      for (const { scores = {} } of trialsOf(result)) for (const name of Object.keys(scores)) names.add(name);
  return [...names];
}
