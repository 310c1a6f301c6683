/** The inner wall of redaction (docs/threat-model.md): nothing with a key in it is kept. */
import type { CellRecord, Outcome, Recipe, Rematch } from '../domain/record.ts';
import { mapTexts } from '../text/map-texts.ts';
import type { Redactor } from '../text/redact.ts';

/** Gives an outcome without keys: answers, explanations and servers' words may repeat them. */
export function redactOutcome(outcome: Outcome, redact: Redactor): Outcome {
  return mapTexts(outcome, redact);
}

/** Gives a rematch that was read from a file without keys; the ids of its cases stay as they are. */
export function redactRematch(rematch: Rematch, redact: Redactor): Rematch {
  return mapTexts(rematch, redact, (field) => field === 'test_id');
}

type Setting = Pick<CellRecord, 'config' | 'files'> & { readonly recipe: Recipe };

/** Gives a record's settings without keys. A recipe that held one is marked: asking by it would ask something else. */
export function redactSetting<T extends Setting>(setting: T, redact: Redactor): T {
  const clean = mapTexts(setting, redact);
  if (JSON.stringify(clean.recipe) === JSON.stringify(setting.recipe)) return clean;
  return { ...clean, recipe: { ...clean.recipe, redacted: true } };
}
