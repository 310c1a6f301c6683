import { isSameCell } from '../records/cell-key.ts';
import type { CellNames } from '../records/cell-key.ts';
import { byNewestRun, isSameRun } from './add-run.ts';
import { byAge, LIMITS } from './baseline.ts';
import type { Answers, Baseline, BaselineCell, Pool, Provenance } from './baseline.ts';
import { realign } from './packed-run.ts';
import { listEarlier, listProvenance } from './provenance.ts';
import { statedAt } from './state-plan.ts';

/** Joins the baselines that two runs knew at the same time: the cells of both, and in each pool the runs of both. */
export function mergeBaselines(one: Baseline, other: Baseline): Baseline {
  return { cells: joinCells(one.cells, other.cells, mergeCells) };
}

/** Joins the newest answers that two runs knew; of a cell that both have, those of the first. */
export function mergeAnswers(newer: Answers, older: Answers): Answers {
  return { cells: joinCells(newer.cells, older.cells, (cell) => cell) };
}

function joinCells<T extends CellNames>(
  ones: readonly T[],
  others: readonly T[],
  join: (a: T, b: T) => T,
): T[] {
  const twinOf = (cell: T, cells: readonly T[]): T | undefined =>
    cells.find((twin) => isSameCell(twin, cell));
  const joined = ones.map((cell) => {
    const twin = twinOf(cell, others);
    return twin === undefined ? cell : join(cell, twin);
  });
  return [...joined, ...others.filter((cell) => twinOf(cell, ones) === undefined)];
}

function mergeCells(one: BaselineCell, other: BaselineCell): BaselineCell {
  const pools = one.pools.map((pool) => {
    const twin = other.pools.find(({ fingerprint }) => fingerprint === pool.fingerprint);
    return twin === undefined ? pool : mergePools(pool, twin);
  });
  const added = other.pools.filter(({ fingerprint }) =>
    one.pools.every((pool) => pool.fingerprint !== fingerprint),
  );
  return { ...one, pools: [...pools, ...added].sort(byNewestRun).slice(0, LIMITS.pools) };
}

/** Tells whether a run still counts: not if it is before the drift. */
function isSince(run: Provenance, since: Provenance | undefined): boolean {
  return since === undefined || byAge(run, since) <= 0;
}

function isStatedLater(one: Pool, other: Pool): boolean {
  const [a, b] = [statedAt(one), statedAt(other)];
  return a !== undefined && b !== undefined && byAge(a, b) < 0;
}

/** Joins two pools; the newer says what is in force. */
function mergePools(one: Pool, other: Pool): Pool {
  const [newer, older] = isStatedLater(other, one) ? [other, one] : [one, other];
  const known = listProvenance({ ...newer, earlier: [] });
  const missing = older.runs
    .filter((run) => !known.some((twin) => isSameRun(run, twin)) && isSince(run, newer.since))
    .map((run) => realign(run, older.cases, newer.cases));
  const runs = [...newer.runs, ...missing].toSorted(byAge).slice(0, LIMITS.runs);
  const earlier = listEarlier(
    [...listProvenance(newer), ...listProvenance(older)],
    listProvenance({ ...newer, runs, earlier: [] }),
  );
  return { ...newer, runs, ...(earlier.length > 0 && { earlier }) };
}
