import type { NonEmpty } from '../../src/domain/json.ts';
import { RUN_SCHEMA } from '../../src/domain/record.ts';
import type {
  CaseResult,
  CellConfig,
  CellRecord,
  EvaluatorRecord,
  Outcome,
  RunRecord,
} from '../../src/domain/record.ts';

type Overrides = Partial<CellRecord> & { config?: CellConfig };

/** Makes a case's result from one character a trial: 1 passed, 0 failed, x errored. */
export function createResult(id: string, trials: string, overrides: Partial<CaseResult> = {}): CaseResult {
  const outcomes = Array.from(trials, (trial): Outcome => ({
    passed: trial === 'x' ? null : trial === '1',
    error: trial === 'x' ? 'the server is down' : null,
  }));
  const [first, ...rest] = outcomes;
  if (first === undefined) throw new Error('a result needs a trial');
  const all: NonEmpty<Outcome> = [first, ...rest];
  return { test_id: id, ...first, ...(rest.length > 0 && { trials: all }), ...overrides };
}

/** Makes a record of cases c0, c1, ... from one text each (see createResult). */
export function createRecord(cases: readonly string[], overrides: Overrides = {}): CellRecord {
  return recordOf(
    cases.map((trials, index) => createResult(`c${index}`, trials)),
    overrides,
  );
}

/** Makes a record of results. */
export function recordOf(
  [first, ...rest]: readonly CaseResult[],
  { config, ...overrides }: Overrides = {},
): CellRecord {
  if (first === undefined) throw new Error('a record needs a case');
  return {
    benchmark_name: 'b',
    model_id: 'm',
    timestamp: '2026-11-24T10:00:00Z',
    results: [first, ...rest],
    ...(config !== undefined && { config }),
    ...overrides,
  };
}

/** A day of January, for a record's time. */
export function onDay(day: number): Pick<CellRecord, 'timestamp'> {
  return { timestamp: `2026-01-0${day}T00:00:00Z` };
}

/** The evaluator `numeric_match` as a record names it, unless overridden. */
export function createEvaluatorRecord(overrides: Partial<EvaluatorRecord> = {}): EvaluatorRecord {
  return { name: 'numeric_match', version: 1, settings: {}, threshold: null, ...overrides };
}

/** A run of a minute with these cells. */
export function runOf(...cells: readonly CellRecord[]): RunRecord {
  return {
    schema: RUN_SCHEMA,
    tool_version: '0.1.0',
    started_at: '2026-11-24T10:00:00.000Z',
    finished_at: '2026-11-24T10:01:00.000Z',
    requests: cells.length,
    usage: { input_tokens: 0, output_tokens: 0 },
    cost_usd: null,
    cells,
  };
}

/** The same trials for every one of n cases. */
export function repeated(trials: string, n: number): string[] {
  return Array.from({ length: n }, () => trials);
}

/** Trials of `total` cases, of which the first `failed` fail. */
export function failing(failed: number, total: number, mark = '0', rest = '1'): string[] {
  return [...repeated(mark, failed), ...repeated(rest, total - failed)];
}

/** Trials of `total` cases, of which the first `passed` pass. */
export function passing(passed: number, total: number): string[] {
  return failing(passed, total, '1', '0');
}
