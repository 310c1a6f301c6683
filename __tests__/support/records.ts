import type { NonEmpty } from '../../src/domain/json.ts';
import type { CaseResult, CellConfig, CellRecord, Outcome } from '../../src/domain/record.ts';

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
export function createRecord(
  cases: readonly string[],
  { config, ...overrides }: Partial<CellRecord> & { config?: CellConfig } = {},
): CellRecord {
  const [first, ...rest] = cases.map((trials, index) => createResult(`c${index}`, trials));
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

/** The same character for every one of n cases. */
export function repeated(trials: string, n: number): string[] {
  return Array.from({ length: n }, () => trials);
}
