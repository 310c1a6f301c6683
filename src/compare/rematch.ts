import { isNonEmpty } from '../domain/json.ts';
import type { CaseResult, CellRecord, Rematch } from '../domain/record.ts';
import { unfinishedKind } from '../records/failure.ts';
import { newest } from '../records/order.ts';
import { isOtherVersion } from '../records/version.ts';
import { mean } from '../stats/mean.ts';
import { buildArm } from './arm.ts';
import type { Arm, ArmCase } from './arm.ts';
import type { RematchResult } from './comparison.ts';
import { testCases, testPairs } from './look.ts';
import type { CellPair } from './match-cells.ts';
import { addCounts, pairCases, passShare } from './pair.ts';
import type { Pair } from './pair.ts';
import type { Undecided } from './reason.ts';
import { findBrokenBudget } from './rule.ts';
import type { Settings } from './settings.ts';

/** A rematch before the family is known. */
export type RematchLook = Omit<RematchResult, 'pFreshAdjusted' | 'pCasesAdjusted'> & {
  /** p of the paired test on all trials; null where the differences have no variance. */
  readonly pCases: number | null;
};

/**
 * Looks at the newest record's rematch against this very baseline: both tests on its fresh answers alone, and the
 * paired test on all trials of every compared case (docs/statistics.md). Null where there was no rematch.
 */
export function lookAtRematch(
  cell: CellPair,
  pairs: readonly Pair[],
  { errorBudget }: Settings,
): RematchLook | null {
  const record = newest(cell.candidate);
  const rematch = record?.rematch;
  const isOfBoth = rematch !== undefined && (rematch.baseline.length > 0 || rematch.unfinished !== undefined);
  if (record === undefined || !isOfBoth || rematch.against !== newest(cell.baseline)?.timestamp) return null;
  const known = new Map(pairFresh(record, rematch).map((pair) => [pair.after.id, pair]));
  const again = pairs.map((first) => ({ first, second: findVersion(known, first) }));
  const fresh = again.flatMap(({ second }) => second ?? []);
  const all = again.map(({ first, second }) => addVersions(first, second));
  const undecided = findUndecided(record, rematch, errorBudget);
  const [onFresh, onAll] = [testPairs(fresh), testCases(all)];
  return {
    trials: rematch.trials,
    cases: fresh.length,
    before: mean(fresh.map((pair) => passShare(pair.before))) ?? 0,
    after: mean(fresh.map((pair) => passShare(pair.after))) ?? 0,
    pFresh: onFresh.exact?.worse ?? null,
    pFreshCases: onFresh.cases?.worse ?? null,
    pCases: onAll.cases?.worse ?? null,
    change: onFresh.change,
    changeAll: onAll.change,
    undecided: undecided ?? (fresh.length === 0 ? { kind: 'no_answers' } : null),
  };
}

/**
 * Gives why a record's rematch decides nothing: it was not finished, or either side broke the error budget; null where
 * it decides.
 */
export function findUndecided(record: CellRecord, rematch: Rematch, errorBudget: number): Undecided | null {
  const { baseline, candidate, unfinished } = rematch;
  if (unfinished !== undefined)
    return { kind: 'unfinished', words: unfinished, failureKind: unfinishedKind(rematch) };
  const sides = [onlyThoseIn(candidate, baseline), onlyThoseIn(baseline, candidate)];
  for (const results of sides) {
    const broken = findBrokenBudget(armOf(record, results), errorBudget);
    if (broken !== null) return { kind: 'error_budget', broken };
  }
  return null;
}

/** Gives the exact test's p of a rematch's fresh answers alone; null where no case tells. */
export function exactFreshP(record: CellRecord, rematch: Rematch): number | null {
  return testPairs(pairFresh(record, rematch)).exact?.worse ?? null;
}

/** Gives the fresh answers of the newer side to a case that must pass; they count with those of the first look. */
export function freshAnswers(cell: CellPair): Arm | null {
  const record = newest(cell.candidate);
  return record?.rematch === undefined ? null : armOf(record, record.rematch.candidate);
}

/** Adds to a case the trials of a rematch of the same version of it. */
export function addVersion(first: ArmCase, second: ArmCase | undefined): ArmCase {
  return second === undefined || isOtherVersion(first.hash, second.hash) ? first : addCounts(first, second);
}

function armOf(record: CellRecord, results: readonly CaseResult[]): Arm {
  return buildArm(isNonEmpty(results) ? [{ ...record, results }] : []);
}

/** Pairs fresh answers. A case that must pass may have been asked again on one side alone: it has no pair. */
function pairFresh(record: CellRecord, { baseline, candidate }: Rematch): readonly Pair[] {
  return pairCases(armOf(record, baseline), armOf(record, candidate)).pairs;
}

/** Gives the results whose cases the other list has too. */
function onlyThoseIn(other: readonly CaseResult[], results: readonly CaseResult[]): CaseResult[] {
  const ids = new Set(other.map(({ test_id }) => test_id));
  return results.filter(({ test_id }) => ids.has(test_id));
}

function findVersion(fresh: ReadonlyMap<string, Pair>, { after }: Pair): Pair | null {
  const found = fresh.get(after.id);
  const isSame = found !== undefined && !isOtherVersion(found.after.hash, after.hash);
  return isSame ? found : null;
}

function addVersions(first: Pair, second: Pair | null): Pair {
  if (second === null) return first;
  return {
    before: addVersion(first.before, second.before),
    after: addVersion(first.after, second.after),
  };
}
