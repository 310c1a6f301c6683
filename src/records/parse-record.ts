import { FLOOR_MODES } from '../domain/benchmark.ts';
import { UserError } from '../domain/problem.ts';
import type { CaseResult, CellRecord, Rematch } from '../domain/record.ts';
import {
  amount,
  showValue,
  filledListOf,
  filledText,
  findTooDeep,
  flag,
  flagOrNull,
  listOf,
  mapOf,
  MAX_LEVELS,
  number,
  oneOf,
  orNull,
  mapping,
  share,
  text,
  time,
} from '../text/shapes.ts';

/** Most wrong places named at once. */
const MAX_MISTAKES = 5;

// What a report or a comparison reads is checked; everything else in a file is carried along unread.
const outcome = {
  scores: mapOf(orNull(share)),
  latency_ms: orNull(amount),
  cost_usd: orNull(amount),
  usage: orNull(mapping({}, { input_tokens: orNull(amount), output_tokens: orNull(amount) })),
  error: orNull(text),
  error_kind: orNull(text),
  output: orNull(text),
  explanations: mapOf(text),
  finish_reason: orNull(text),
  reasoning: orNull(text),
  reasoning_cut: flag,
  left_out: listOf(text),
  by_batch: flag,
  asked_at: time,
};
const evaluator = mapping(
  { name: filledText, version: number, settings: mapOf(() => []), threshold: orNull(share) },
  { as: filledText, mean_threshold: share, instruments: mapOf(() => []) },
);
const trial = mapping({ passed: flagOrNull }, outcome);
const whole = {
  ...outcome,
  output_cut: flag,
  answers: mapOf(orNull(text)),
  secondary: mapOf(number),
  attempts: amount,
};
/** One outcome alone, with all that a record of it is made from. */
export const outcomeShape = mapping({ passed: flagOrNull }, whole);
/** An outcome that has an answer. */
export const answeredShape = mapping({ passed: flagOrNull, output: text }, whole);
const result = mapping(
  { test_id: filledText, passed: flagOrNull },
  {
    ...outcome,
    case_hash: filledText,
    must_pass: flag,
    tags: listOf(text),
    criteria: listOf(text),
    evaluators: listOf(evaluator),
    metadata: mapOf(() => []),
    trials: filledListOf(trial),
  },
);
/** Settings that a record says were in force; only what a comparison reads is checked. */
export const cellConfig = mapping(
  {},
  {
    thresholds: mapping({}, { min_pass_rate: share, regression_threshold: share, max_latency_ms: amount }),
    floor: oneOf(FLOOR_MODES),
    statistics: mapping(
      {},
      { alpha: share, power: share, error_budget: share, suspect_p: share, confirm_trials: amount },
    ),
    must_pass: listOf(text),
    unreviewed: amount,
    repeat: amount,
    evaluators: listOf(evaluator),
    compare_to: filledText,
    origin: mapping({ paper: text, licence: text, version: text }, {}),
  },
);
/** Recipe: the texts and the model entry that are needed to ask a cell again. */
export const recipe = mapping(
  { prompt: orNull(text), system_prompt: orNull(text), model: mapOf(() => []) },
  {},
);
const summary = mapping(
  {},
  {
    total_tests: amount,
    passed: amount,
    pass_rate: orNull(share),
    avg_latency_ms: orNull(amount),
    total_tokens: orNull(amount),
  },
);
const rematch = mapping(
  { trials: amount, against: text, baseline: listOf(result), candidate: listOf(result) },
  { unfinished: text, unfinished_kind: text, asked_at: time },
);
const cell = mapping(
  { benchmark_name: filledText, model_id: filledText, timestamp: time, results: filledListOf(result) },
  {
    summary: orNull(summary),
    config: orNull(cellConfig),
    recipe,
    files: mapOf(text),
    fingerprint: filledText,
    complete: flag,
    cell_cases: amount,
    rescored_from: filledText,
    unmeasured: text,
    rematch: orNull(rematch),
  },
);

/**
 * Checks that a parsed JSON value is a results file, ours or hand-made (docs/results.md), and gives it as it is, but
 * without a `rematch` of null, which means none. Mistakes are a UserError that names the file and the places in it. The
 * checks are written by hand: a million rows take a second.
 */
export function parseRecord(value: unknown, file: string): CellRecord {
  const deep = findTooDeep(value);
  if (deep !== null) throw refuse([`${nameOf(deep)} is nested more than ${MAX_LEVELS} levels deep`], file);
  // A text or number that is the whole of a file may be anybody's.
  if (typeof value !== 'object') throw refuse([`the file must be a mapping, found a ${typeof value}`], file);
  const wrong = cell(value).map(({ at, allowed, found }) => {
    return `${nameOf(at)} must be ${allowed}, found ${found}`;
  });
  if (wrong.length > 0) throw refuse(wrong, file);
  const record = dropNull(value as WithNull); // every part that is read was just checked
  const { results, rematch } = record;
  const repeated = [
    ...findRepeatedIds(results, 'results'),
    ...findRepeatedIds(rematch?.baseline ?? [], 'rematch.baseline'),
    ...findRepeatedIds(rematch?.candidate ?? [], 'rematch.candidate'),
  ];
  if (repeated.length > 0) throw refuse(repeated, file);
  return record;
}

function nameOf(at: string): string {
  return at === '' ? 'the file' : `\`${at.replace(/^\./, '')}\``;
}

/** A record as a file may hold it: with a `rematch` of null where we leave the key out. */
type WithNull = Omit<CellRecord, 'rematch'> & { readonly rematch?: Rematch | null };

function dropNull(record: WithNull): CellRecord {
  const { rematch, ...rest } = record;
  if (rematch === null) return rest;
  return record as CellRecord; // null was just ruled out
}

function findRepeatedIds(results: readonly CaseResult[], at: string): string[] {
  const ids = new Set<string>();
  const wrong: string[] = [];
  for (const [index, { test_id: id }] of results.entries()) {
    if (ids.has(id)) wrong.push(`\`${at}[${index}].test_id\`: ${showValue(id)} is given twice`);
    ids.add(id);
  }
  return wrong;
}

function refuse(wrong: readonly string[], file: string): UserError {
  const more = wrong.length - MAX_MISTAKES;
  const messages = [...wrong.slice(0, MAX_MISTAKES), ...(more > 0 ? [`and ${more} more`] : [])];
  return new UserError(messages.map((message) => ({ message, place: { file } })));
}
