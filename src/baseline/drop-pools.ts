import type { Baseline, Pool } from './baseline.ts';

/** Leaves out the pools that are not kept, and cells that have none left. Gives the number of those pools, too. */
export function dropPools(
  { cells }: Baseline,
  isKept: (pool: Pool) => boolean,
): { readonly baseline: Baseline; readonly dropped: number } {
  const dropped = cells.flatMap(({ pools }) => pools).filter((pool) => !isKept(pool)).length;
  if (dropped === 0) return { baseline: { cells }, dropped };
  const left = cells.map((cell) => ({ ...cell, pools: cell.pools.filter(isKept) }));
  return { baseline: { cells: left.filter(({ pools }) => pools.length > 0) }, dropped };
}
