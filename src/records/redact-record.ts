import { mapTexts } from '../text/map-texts.ts';
import type { CellRecord, Rematch } from '../domain/record.ts';

/** By these the parts of a run find each other. */
const NAMES: ReadonlySet<string> = new Set(['benchmark_name', 'model_id', 'test_id']);

type Redact = (text: string) => string;

/** Gives a record with `redact` applied to every text in it but names: answers, prompts, cases and evaluators repeat keys. */
export function redactRecord(record: CellRecord, redact: Redact): CellRecord {
  const clean = mapTexts(record, redact, (field) => NAMES.has(field));
  if (clean.recipe === undefined || JSON.stringify(clean.recipe) === JSON.stringify(record.recipe))
    return clean;
  return { ...clean, recipe: { ...clean.recipe, redacted: true } };
}

/** Does the same to a rematch. */
export function redactRematch(rematch: Rematch, redact: Redact): Rematch {
  return mapTexts(rematch, redact, (field) => NAMES.has(field));
}
