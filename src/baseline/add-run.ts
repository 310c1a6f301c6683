import type { Drift } from '../domain/drift.ts';
import type { CellRecord } from '../domain/record.ts';
import { isSameCell } from '../records/cell-key.ts';
import type { CellNames } from '../records/cell-key.ts';
import { byAge, LIMITS } from './baseline.ts';
import type { Baseline, BaselineCell, Pool, PooledRun, Provenance } from './baseline.ts';
import { dropRepeated } from './drop-repeated.ts';
import { packRun, realign } from './packed-run.ts';
import { listEarlier, listProvenance, toProvenance } from './provenance.ts';

/** A cell's answers that enter the baseline. */
export type NewRun = {
  readonly record: CellRecord & Required<Pick<CellRecord, 'config' | 'fingerprint' | 'recipe'>>;
  /** Every case of the cell's plan; the record may hold answers to some of them only. */
  readonly cases: Pool['cases'];
  readonly provenance: Provenance;
  /** Drift that the run found; null where it was not held against its own configuration. */
  readonly drift: Drift | null;
};

/** Adds runs to the baseline: trials to the pool of their fingerprint, or to a new one; what is too old is dropped. */
export function addRuns(baseline: Baseline, runs: readonly NewRun[]): Baseline {
  return runs.reduce(addRun, baseline);
}

/** Drops the cells that the plan has no more; one that a later run has measured stays, as it is in that run's plan. */
export function dropCells(
  { cells }: Baseline,
  isGone: (cell: CellNames) => boolean,
  now: Provenance,
): Baseline {
  const isNewer = ({ pools }: BaselineCell): boolean =>
    pools.some(({ runs }) => runs.some((run) => byAge(run, now) < 0));
  return {
    cells: cells.filter((cell) => !isGone(cell) || isNewer(cell)),
  };
}

function addRun({ cells }: Baseline, run: NewRun): Baseline {
  const { benchmark_name, model_id } = run.record;
  const isSame = (cell: BaselineCell): boolean => isSameCell(cell, run.record);
  const pools = cells.find(isSame)?.pools ?? [];
  const pool = addToPool(
    pools.find(({ fingerprint }) => fingerprint === run.record.fingerprint),
    run,
  );
  const others = pools.filter(({ fingerprint }) => fingerprint !== pool.fingerprint);
  const kept = [pool, ...others].sort(byNewestRun).slice(0, LIMITS.pools);
  return { cells: [...cells.filter((cell) => !isSame(cell)), { benchmark_name, model_id, pools: kept }] };
}

/** Orders pools by their newest run, the newest first; a run that is kept apart counts. */
export function byNewestRun(one: Pool, other: Pool): number {
  const [a, b] = [one, other].map((pool) => listProvenance(pool).sort(byAge)[0]);
  return a === undefined || b === undefined ? 0 : byAge(a, b);
}

function addToPool(pool: Pool | undefined, { record, cases, provenance, drift }: NewRun): Pool {
  const { fingerprint, config, recipe, files = {} } = record;
  const earlier = (pool?.runs ?? []).filter((run) => !isSameRun(run, provenance));
  // An older run that ends later does not say what is in force.
  const stated = pool?.in_force;
  const isNewest = [...earlier, ...(stated === undefined ? [] : [stated])].every(
    (known) => byAge(provenance, known) < 0,
  );
  const inForce = pool === undefined || isNewest ? { fingerprint, config, recipe, files, cases } : pool;
  const moveOver = (run: PooledRun): PooledRun => realign(run, pool?.cases ?? [], inForce.cases);
  const results = pool === undefined ? record.results : dropRepeated(record.results, pool);
  const added = packRun(results, inForce.cases, provenance);
  const settled = settle(earlier.map(moveOver), added, pool?.marked, moveOver, drift);
  const runs = settled.runs.toSorted(byAge).filter(({ outcomes }) => /[01x]/.test(outcomes));
  const since =
    drift?.status === 'confirmed' ? settled.runs.map(toProvenance).toSorted(byAge).at(-1) : pool?.since;
  const kept = {
    runs: runs.slice(0, LIMITS.runs),
    ...(settled.marked !== undefined && { marked: settled.marked }),
    ...(since !== undefined && { since }),
    ...(stated !== undefined && !isNewest && { in_force: stated }),
  };
  const known = pool === undefined ? [provenance] : [provenance, ...listProvenance(pool)];
  const gone = listEarlier(known, listProvenance(kept));
  const { fingerprint: name, config: inUse, recipe: asked, files: digests, cases: all } = inForce;
  return {
    ...{ fingerprint: name, config: inUse, recipe: asked, files: digests, cases: all },
    ...kept,
    ...(gone.length > 0 && { earlier: gone }),
  };
}

/**
 * Decides which runs stay together: a run out of line is kept apart, two that agree replace the rest, and a marked run
 * that the next does not confirm joins the others.
 */
function settle(
  earlier: readonly PooledRun[],
  added: PooledRun,
  marked: Pool['marked'],
  moveOver: (run: PooledRun) => PooledRun,
  drift: Drift | null,
): Pick<Pool, 'runs' | 'marked'> {
  const before = marked === undefined ? [] : [moveOver(marked.run)];
  switch (drift?.status) {
    case undefined:
      return { runs: [added, ...earlier], ...(marked !== undefined && { marked }) };
    case 'none':
      return { runs: [added, ...before, ...earlier] };
    case 'possible':
      return { runs: [...before, ...earlier], marked: { run: added, direction: drift.direction } };
    case 'confirmed':
      return { runs: [added, ...before] };
  }
}

/** Tells whether two trials come from one run. */
export function isSameRun(a: Provenance, b: Provenance): boolean {
  return a.run_id === b.run_id && a.run_attempt === b.run_attempt && a.at === b.at;
}
