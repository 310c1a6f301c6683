import { MAX_SHARDS } from '../domain/shard.ts';
import type { Shard } from '../domain/shard.ts';

/** Words for what a shard may be. */
export const SHARD_FORM = `\`i/n\` with i from 1 to n, n at most ${MAX_SHARDS}, e.g. \`2/4\``;

/** Reads `i/n`; null for anything else. */
export function parseShard(text: string): Shard | null {
  const [, index = 0, total = 0] = (/^(\d{1,3})\/(\d{1,3})$/.exec(text.trim()) ?? []).map(Number);
  return index >= 1 && index <= total && total <= MAX_SHARDS ? { index, total } : null;
}
