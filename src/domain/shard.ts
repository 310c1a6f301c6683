import type { FailureKind } from './failure.ts';
import type { CellRecord, LedgerEntry } from './record.ts';

/** A part of a plan, by number: one of `total`, counted from 1. */
export type Shard = { readonly index: number; readonly total: number };

/** Most shards of a plan: as many as a matrix has jobs. */
export const MAX_SHARDS = 256;

/** Schema name of a shard's file. The shapes below are spelled as in the file (docs/shards.md). */
export const SHARD_SCHEMA = 'llm-bench/shard/1';

/** First line of a shard's file: which part of which plan it holds. */
export type ShardHeader = Shard & {
  readonly schema: typeof SHARD_SCHEMA;
  /** Digest of all that the whole plan asks, and of how that is scored. */
  readonly plan: string;
  /** Attempt at the run that made it, from 1; of a shard's files the one of the highest counts. */
  readonly attempt: number;
  readonly tool_version: string;
  readonly started_at: string;
};

/** Requests, tokens and dollars that were spent. */
export type SpentRecord = {
  readonly requests: number;
  /** Replies that the store gave in place of requests; absent where it gave none. */
  readonly from_store?: number;
  readonly input_tokens: number;
  readonly output_tokens: number;
  readonly cost_usd: number;
};

/** The account of a model (run/ledger.ts). */
export type AccountRecord = LedgerEntry & { readonly cost_usd: number; readonly dearest_usd: number };

/**
 * All that a run has spent; instruments' part, which is in it, by name, and the accounts of models by id, of those behind
 * instruments by name.
 */
export type SpendingRecord = SpentRecord & {
  readonly instruments: Readonly<Record<string, SpentRecord>>;
  readonly models: Readonly<Record<string, AccountRecord>>;
  readonly lines: Readonly<Record<string, AccountRecord>>;
};

/** A cell that a shard could not ask at all, and why. */
export type UnaskedCell = Pick<CellRecord, 'benchmark_name' | 'model_id'> & {
  readonly kind: FailureKind;
  readonly words: string;
};

/** Last line of a shard's file, by which it is known to be whole. */
export type ShardEnd = {
  readonly end: typeof SHARD_SCHEMA;
  /** Lines between the first and this one. */
  readonly answers: number;
  readonly unasked: readonly UnaskedCell[];
  readonly spent: SpendingRecord;
  /** Reason why functions of the user's own ran without a jail; absent where none did. */
  readonly unjailed?: string;
  readonly finished_at: string;
  /** SHA-256, in hex digits, of all bytes before this line. */
  readonly sha256: string;
};
