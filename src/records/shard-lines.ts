/** The lines of a shard's file: a header, one line for each answer, the end; each JSON (docs/shards.md). */
import { FAILURE_KINDS } from '../domain/failure.ts';
import { isMapping } from '../domain/json.ts';
import type { Outcome } from '../domain/record.ts';
import { MAX_SHARDS, SHARD_SCHEMA } from '../domain/shard.ts';
import type { ShardEnd, ShardHeader } from '../domain/shard.ts';
import {
  amount,
  filledText,
  findTooDeep,
  listOf,
  mapOf,
  mapping,
  oneOf,
  text,
  time,
} from '../text/shapes.ts';
import type { Shape } from '../text/shapes.ts';
import { tryJson } from '../text/try-json.ts';
import { outcomeShape } from './parse-record.ts';

/** An answer, or why there is none, with the names of what was asked. */
export type ShardAnswer = {
  readonly benchmark_name: string;
  readonly model_id: string;
  readonly test_id: string;
  readonly case_hash: string;
  /** Number of the trial, from 1. */
  readonly trial: number;
  readonly outcome: Outcome;
};

/** A line of a shard's file, by what it is; `wrong`: it is none, and why. */
export type ShardLine =
  | { readonly kind: 'header'; readonly header: ShardHeader }
  | { readonly kind: 'answer'; readonly answer: ShardAnswer }
  | { readonly kind: 'end'; readonly end: ShardEnd }
  | { readonly kind: 'wrong'; readonly reason: string };

const header = mapping(
  {
    schema: oneOf([SHARD_SCHEMA]),
    plan: filledText,
    index: amount,
    total: amount,
    attempt: amount,
    tool_version: text,
    started_at: time,
  },
  {},
);
const answer = mapping(
  {
    benchmark_name: filledText,
    model_id: filledText,
    test_id: filledText,
    case_hash: filledText,
    trial: amount,
    outcome: outcomeShape,
  },
  {},
);
const spent = { requests: amount, input_tokens: amount, output_tokens: amount, cost_usd: amount };
const stored = { from_store: amount };
const account = mapping(
  {
    ...{ dispatched: amount, answered: amount, unknown: amount, estimated: amount },
    ...{ cost_usd: amount, dearest_usd: amount },
  },
  {},
);
const end = mapping(
  {
    end: oneOf([SHARD_SCHEMA]),
    answers: amount,
    unasked: listOf(
      mapping(
        { benchmark_name: filledText, model_id: filledText, kind: oneOf(FAILURE_KINDS), words: filledText },
        {},
      ),
    ),
    spent: mapping(
      {
        ...spent,
        instruments: mapOf(mapping(spent, stored)),
        models: mapOf(account),
        lines: mapOf(account),
      },
      stored,
    ),
    finished_at: time,
    sha256: filledText,
  },
  { unjailed: filledText },
);

/** Gives a header, an answer or an end as a line. */
export function toShardLine(entry: ShardHeader | ShardAnswer | ShardEnd): string {
  return `${JSON.stringify(entry)}\n`;
}

/** Reads a line of a shard's file. */
export function readShardLine(line: string): ShardLine {
  const value = tryJson(line);
  if (value === undefined) return { kind: 'wrong', reason: 'it is no JSON' };
  if (findTooDeep(value) !== null) return { kind: 'wrong', reason: 'it is nested too deep' };
  if (!isMapping(value)) return { kind: 'wrong', reason: 'it is no mapping' };
  // Every part was checked where the shape fits.
  if ('schema' in value) return check(value, header, () => checkHeader(value as unknown as ShardHeader));
  if ('end' in value) return check(value, end, () => ({ kind: 'end', end: value as unknown as ShardEnd }));
  return check(value, answer, () => ({ kind: 'answer', answer: value as unknown as ShardAnswer }));
}

function check(value: unknown, shape: Shape, give: () => ShardLine): ShardLine {
  const [wrong] = shape(value);
  if (wrong === undefined) return give();
  const { at, allowed, found } = wrong;
  return { kind: 'wrong', reason: `\`${at.replace(/^\./, '')}\` must be ${allowed}, found ${found}` };
}

function checkHeader(found: ShardHeader): ShardLine {
  const { index, total } = found;
  const isRight =
    [index, total].every(Number.isInteger) && index >= 1 && index <= total && total <= MAX_SHARDS;
  return isRight
    ? { kind: 'header', header: found }
    : { kind: 'wrong', reason: `there is no shard ${index}/${total}: at most ${MAX_SHARDS}, counted from 1` };
}
