import type { Baseline, Pool, Provenance } from './baseline.ts';

/** Lists every run that is known of a pool, also the one that is kept apart. */
export function listProvenance({ runs, marked }: Pool): Provenance[] {
  return [...runs, ...(marked === undefined ? [] : [marked.run])];
}

/** Tells whether a baseline knows of a run of the cell on a commit. */
export function hasRunOn({ cells }: Baseline, benchmark: string, model: string, commit: string): boolean {
  return cells.some(
    (cell) =>
      cell.benchmark_name === benchmark &&
      cell.model_id === model &&
      cell.pools.some((pool) => listProvenance(pool).some((run) => run.commit === commit)),
  );
}
