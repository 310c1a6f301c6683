import { MAX_SHARDS } from '../domain/shard.ts';
import type { Shard, ShardHeader } from '../domain/shard.ts';

/** Begins the name of every shard's file. */
export const SHARD_PREFIX = 'benchmark-shard-';

/** Numbers at the end are those of names that were taken. */
const NAME = /^benchmark-shard-([0-9a-f]+)-(\d{1,3})-of-(\d{1,3})(?:-attempt-(\d{1,4}))?(?:-\d)?\.jsonl$/;

/** What the name of a shard's file says of it. */
export type NamedShard = Pick<ShardHeader, 'plan' | 'index' | 'total' | 'attempt'>;

/** Gives the name of a shard's file, which no other shard and no other plan has: an attempt but the first is in it. */
export function nameShard({ index, total }: Shard, plan: string, attempt: number): string {
  const again = attempt > 1 ? `-attempt-${attempt}` : '';
  return `${SHARD_PREFIX}${plan}-${index}-of-${total}${again}.jsonl`;
}

/** Reads the name of a shard's file; null for any other. */
export function readShardName(name: string): NamedShard | null {
  const [, plan, ...numbers] = NAME.exec(name) ?? [];
  if (plan === undefined) return null;
  const [index = 0, total = 0, attempt = 1] = (numbers as (string | undefined)[]).map((text) =>
    Number(text ?? 1),
  );
  const isRight = index >= 1 && index <= total && total <= MAX_SHARDS && attempt >= 1;
  return isRight ? { plan, index, total, attempt } : null;
}
