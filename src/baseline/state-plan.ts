import { canonicalJson } from '../domain/digest.ts';
import type { CellConfig } from '../domain/record.ts';
import { isSameCell } from '../records/cell-key.ts';
import type { CellNames } from '../records/cell-key.ts';
import { byAge } from './baseline.ts';
import type { Baseline, Pool, Provenance } from './baseline.ts';
import { realign } from './packed-run.ts';
import { listProvenance } from './provenance.ts';

/** What a run's plan has in force for a cell whose answers it knows already. */
export type Stated = CellNames & {
  readonly fingerprint: string;
  readonly config: CellConfig;
  readonly cases: Pool['cases'];
  readonly provenance: Provenance;
};

/**
 * Puts in force what a run's plan states of cells that it did not ask: without it a gate or a case that was merged alone
 * would be held against what was before. A plan older than what is known changes nothing.
 */
export function statePlan({ cells }: Baseline, stated: readonly Stated[]): Baseline {
  return {
    cells: cells.map((cell) => {
      const own = stated.find((one) => isSameCell(one, cell));
      if (own === undefined) return cell;
      const pools = cell.pools.map((pool) =>
        pool.fingerprint === own.fingerprint ? state(pool, own) : pool,
      );
      return { ...cell, pools };
    }),
  };
}

/** Gives when what is in force in a pool was stated: by its newest run, or by a later plan that asked nothing. */
export function statedAt(pool: Pool): Provenance | undefined {
  const { in_force: stated } = pool;
  return [...listProvenance(pool), ...(stated === undefined ? [] : [stated])].sort(byAge)[0];
}

function state(pool: Pool, { config, cases, provenance }: Stated): Pool {
  const known = statedAt(pool);
  if (known !== undefined && byAge(known, provenance) < 0) return pool;
  if (canonicalJson([pool.config, pool.cases]) === canonicalJson([config, cases])) return pool;
  const move = (run: Pool['runs'][number]): Pool['runs'][number] => realign(run, pool.cases, cases);
  return {
    ...pool,
    config,
    cases,
    runs: pool.runs.map(move),
    ...(pool.marked !== undefined && { marked: { ...pool.marked, run: move(pool.marked.run) } }),
    in_force: provenance,
  };
}
