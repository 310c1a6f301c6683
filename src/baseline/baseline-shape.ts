import { cellConfig, recipe } from '../records/parse-record.ts';
import {
  amount,
  filledListOf,
  filledText,
  flag,
  flagOrNull,
  listOf,
  mapOf,
  orNull,
  mapping,
  text,
  time,
} from '../text/shapes.ts';
import type { Shape } from '../text/shapes.ts';

const commit = matching(/^[0-9a-f]{7,64}$/, 'a commit');
const outcomes = matching(/^[01x,]*$/, 'marks of trials');
const figures = listOf(orNull(amount));
const scores = matching(/^[0-9x ,]*$/, 'scores of trials');
const caseKey: Shape = (value) =>
  Array.isArray(value) && value.length === 2 && value.every((part) => typeof part === 'string')
    ? []
    : [{ at: '', allowed: 'an id and a hash', found: '' }];
const provenance = { commit, run_id: amount, run_attempt: amount, at: time };
const run = mapping(
  {
    ...provenance,
    outcomes,
    latency_ms: figures,
    input_tokens: figures,
    output_tokens: figures,
    cost_usd: figures,
  },
  { scores: mapOf(scores), taken_from: listOf(time) },
);
const pool = mapping(
  {
    fingerprint: filledText,
    config: cellConfig,
    recipe,
    files: mapOf(text),
    cases: filledListOf(caseKey),
    runs: listOf(run),
  },
  {
    marked: mapping({ run, direction: matching(/^(?:worse|better)$/, 'a direction') }, {}),
    earlier: listOf(mapping(provenance, {})),
    since: mapping(provenance, {}),
    in_force: mapping(provenance, {}),
  },
);
const names = { benchmark_name: filledText, model_id: filledText };
const answer = mapping(
  {
    id: filledText,
    passed: flagOrNull,
    output: orNull(text),
    isCut: flag,
    explanations: mapOf(text),
  },
  { hash: filledText },
);

/** Shape of a baseline that the rest of the code can read; what runs say of cases is checked less strictly. */
export const baselineShape: Shape = mapping(
  { cells: listOf(mapping({ ...names, pools: listOf(pool) }, {})) },
  {},
);

/** Shape of kept answers. */
export const answersShape: Shape = mapping(
  { cells: listOf(mapping({ ...names, fingerprint: filledText, answers: listOf(answer) }, {})) },
  {},
);

function matching(pattern: RegExp, allowed: string): Shape {
  return (value) =>
    typeof value === 'string' && pattern.test(value) ? [] : [{ at: '', allowed, found: 'something else' }];
}
