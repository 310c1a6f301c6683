import { byAge } from './baseline.ts';
import type { BaselineCell, Pool, Provenance } from './baseline.ts';
import { realign } from './packed-run.ts';
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

/**
 * Leaves out the cases that only runs after the tested commit's base have answered: a change that does not have them has
 * not dropped them. A pool without a run before that stays whole.
 */
export function cutToPast(pool: Pool, positionOf: Position): Pool {
  const past = pool.runs.filter((run) => positionOf(run) !== null).map(({ outcomes }) => outcomes.split(','));
  if (past.length === 0 || past.length === pool.runs.length) return pool;
  const cases = pool.cases.filter((_, index) => past.some((outcomes) => (outcomes[index] ?? '') !== ''));
  return { ...pool, cases, runs: pool.runs.map((run) => realign(run, pool.cases, cases)) };
}
