import { byAge } from './baseline.ts';
import type { BaselineCell, Pool, Provenance } from './baseline.ts';
import { listProvenance } from './provenance.ts';

/** Gives how far a run's commit is before the tested commit: 0 is nearest; null: it is not before it. */
export type Position = (run: Provenance) => number | null;

/** Gives the pool of the nearest commit at or before the tested one; undefined where none was run there. */
export function choosePool({ pools }: BaselineCell, positionOf: Position): Pool | undefined {
  const candidates = pools.flatMap((pool) =>
    listProvenance(pool).flatMap((run) => {
      const position = positionOf(run);
      return position === null ? [] : [{ pool, run, position }];
    }),
  );
  candidates.sort((a, b) => a.position - b.position || byAge(a.run, b.run));
  return candidates[0]?.pool;
}
