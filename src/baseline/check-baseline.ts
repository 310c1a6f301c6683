import {
  amount,
  filledListOf,
  filledText,
  flag,
  flagOrNull,
  listOf,
  mapOf,
  orNull,
  shape,
  text,
  time,
} from '../text/shapes.ts';
import type { Check } from '../text/shapes.ts';
import { cellConfig, recipe } from '../records/parse-record.ts';

const commit = matching(/^[0-9a-f]{7,64}$/, 'a commit');
const outcomes = matching(/^[01x,]*$/, 'marks of trials');
const figures = listOf(orNull(amount));
const scores = matching(/^[0-9x ,]*$/, 'scores of trials');
const caseKey: Check = (value) =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
    ? []
    : [{ at: '', allowed: 'an id and a hash', found: '' }];
const provenance = { commit, run_id: amount, run_attempt: amount, at: time };
const run = shape(
  {
    ...provenance,
    outcomes,
    latency_ms: figures,
    input_tokens: figures,
    output_tokens: figures,
    cost_usd: figures,
  },
  { scores: mapOf(scores) },
);
const pool = shape(
  {
    fingerprint: filledText,
    config: cellConfig,
    recipe,
    files: mapOf(text),
    cases: filledListOf(caseKey),
    runs: listOf(run),
  },
  {
    marked: shape({ run, direction: matching(/^(?:worse|better)$/, 'a direction') }, {}),
    earlier: listOf(shape(provenance, {})),
    since: shape(provenance, {}),
  },
);
const names = { benchmark_name: filledText, model_id: filledText };
const answer = shape(
  {
    id: filledText,
    passed: flagOrNull,
    output: orNull(text),
    isCut: flag,
    explanations: mapOf(text),
  },
  {},
);

/** Checks what a baseline must be for the rest of the code to read it; what runs say of cases is read leniently. */
export const checkBaseline: Check = shape(
  { cells: listOf(shape({ ...names, pools: listOf(pool) }, {})) },
  {},
);

/** Checks what kept answers must be. */
export const checkAnswers: Check = shape(
  { cells: listOf(shape({ ...names, fingerprint: filledText, answers: listOf(answer) }, {})) },
  {},
);

function matching(pattern: RegExp, allowed: string): Check {
  return (value) =>
    typeof value === 'string' && pattern.test(value) ? [] : [{ at: '', allowed, found: 'something else' }];
}
