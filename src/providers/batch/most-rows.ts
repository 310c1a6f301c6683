import { MAX_RESULTS_BYTES } from './batch-fetch.ts';

/** Rows that providers take at most. */
const MAX_ROWS = 50_000;
/** Most bytes of a token in results, and bytes of all that stands around an answer. */
const TOKEN_BYTES = 8;
const ROW_BYTES = 1024;
/** Tokens of an answer that nothing limits. */
const UNLIMITED_TOKENS = 16_384;

/** Gives how many rows a batch may have whose results can be read, whatever their length. */
export function mostRows(maxTokens: number | null): number {
  const bytes = ROW_BYTES + (maxTokens ?? UNLIMITED_TOKENS) * TOKEN_BYTES;
  return Math.max(1, Math.min(MAX_ROWS, Math.floor(MAX_RESULTS_BYTES / bytes)));
}
