import { sayLost } from '../../records/lost-shard.ts';
import type { ChosenShards } from './choose-shards.ts';

/** Most shards that are named in one sentence. */
const MAX_NAMED = 5;

/** Says why answers of these shards are not there. */
export function explainLoss({ total, lost }: ChosenShards, indices: ReadonlySet<number>): string {
  if (total === 0) return 'no shard of this plan was found';
  const said = [...indices]
    .sort((one, other) => one - other)
    .map((index) => {
      const found = lost.find((one) => one.index === index);
      return found === undefined
        ? `shard ${index}/${total} was held against another baseline, by which less was to be asked`
        : sayLost(found, total);
    });
  const more = said.length - MAX_NAMED;
  return [...said.slice(0, MAX_NAMED), ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}
