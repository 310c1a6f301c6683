import { sha256 } from '../domain/digest.ts';
import { isNonEmpty } from '../domain/json.ts';
import type { Cell } from '../domain/plan.ts';
import type { Shard } from '../domain/shard.ts';
import { filterList } from '../text/lazy-list.ts';

/** Hex digits of the digest that decide. */
const DIGITS = 8;

/** Gives the number, from 1, of the shard that asks a case: by its id alone, in whatever order and company it stands. */
export function shardOf(id: string, total: number): number {
  return (Number.parseInt(sha256(id).slice(0, DIGITS), 16) % total) + 1;
}

/** Gives the cells cut to the cases of a shard; those of which it has none are left out. */
export function cutToShard(cells: readonly Cell[], { index, total }: Shard): Cell[] {
  return cells.flatMap((cell): Cell[] => {
    const cases = filterList(cell.cases, (planned) => shardOf(planned.case.id, total) === index);
    return isNonEmpty(cases) ? [{ ...cell, cases, complete: false }] : [];
  });
}
