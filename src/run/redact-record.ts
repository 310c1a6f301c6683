import type { CellRecord, Rematch } from '../domain/record.ts';

/** By these the parts of a run find each other. */
const NAMES: ReadonlySet<string> = new Set(['benchmark_name', 'model_id', 'test_id']);

/** Gives a record with `redact` applied to every text in it but names: prompts, cases and evaluators repeat keys too. */
export function redactRecord<T extends CellRecord | Rematch>(record: T, redact: (text: string) => string): T {
  return mapTexts(record, redact) as T; // the same shape: texts become texts
}

function mapTexts(value: unknown, map: (text: string) => string): unknown {
  if (typeof value === 'string') return map(value);
  if (Array.isArray(value)) return value.map((item) => mapTexts(item, map));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, item]) => [name, NAMES.has(name) ? item : mapTexts(item, map)]),
  );
}
