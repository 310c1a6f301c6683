/** The inner wall of redaction (docs/threat-model.md): nothing with a key in it is kept. */
import type { CellRecord, Outcome, Recipe, Rematch } from '../domain/record.ts';
import { mapTexts } from '../text/map-texts.ts';
import type { FieldKinds } from '../text/map-texts.ts';
import type { Redactor } from '../text/redact.ts';

/** Fields whose values are words and names of ours: whatever a key is, they stay as they are. */
const OURS: ReadonlySet<string> = new Set([
  'test_id',
  'case_hash',
  'must_pass',
  'error_kind',
  'unfinished_kind',
  'left_out',
  'against',
  'asked_at',
  'name',
  'as',
  'provider',
  'model',
  'compare_to',
  'benchmark_version',
  'floor',
]);
/** Fields within which names are the user's own. */
const THEIRS: ReadonlySet<string> = new Set([
  'metadata',
  'params',
  'headers',
  'files',
  'expected',
  'answers',
  'explanations',
]);

/** Fields of records, by what their names and values are. */
export const RECORD_FIELDS: FieldKinds = {
  isKept: (field) => OURS.has(field),
  isFree: (field) => THEIRS.has(field),
};

/** Gives an outcome without keys: answers, explanations and servers' words may repeat them. */
export function redactOutcome<T extends Outcome>(outcome: T, redact: Redactor): T {
  return mapTexts(outcome, redact, RECORD_FIELDS);
}

/** Gives a rematch that was read from a file without keys; the ids of its cases stay as they are. */
export function redactRematch(rematch: Rematch, redact: Redactor): Rematch {
  return mapTexts(rematch, redact, RECORD_FIELDS);
}

type Setting = Pick<CellRecord, 'config' | 'files'> & { readonly recipe: Recipe };

/** Gives a record's settings without keys. A recipe that held one is marked: asking by it would ask something else. */
export function redactSetting<T extends Setting>(setting: T, redact: Redactor): T {
  const { config, recipe, ...rest } = setting;
  const { model, ...texts } = recipe;
  const clean = {
    ...mapTexts(rest, redact, RECORD_FIELDS),
    config: config && {
      ...mapTexts(config, redact, RECORD_FIELDS),
      ...(config.model && { model: mapTexts(config.model, redact, RECORD_FIELDS) }),
    },
    recipe: { ...mapTexts(texts, redact), model: mapTexts(model, redact, RECORD_FIELDS) },
  } as T; // the same shape: texts become texts
  if (JSON.stringify(clean.recipe) === JSON.stringify(setting.recipe)) return clean;
  return { ...clean, recipe: { ...clean.recipe, redacted: true } };
}
