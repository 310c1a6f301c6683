import { isNonEmpty } from '../domain/json.ts';
import type { CaseResult, CellRecord, Rematch } from '../domain/record.ts';
import { pairedT } from '../stats/paired-t.ts';
import { buildArm, isOtherVersion } from './arm.ts';
import type { Arm, ArmCase } from './arm.ts';
import type { RematchResult } from './comparison.ts';
import { findBrokenBudget } from './error-budget.ts';
import type { CellPair } from './match-cells.ts';
import { pairCases, shareOf } from './pair.ts';
import type { Pair } from './pair.ts';
import { newest } from './settings.ts';
import type { Settings } from './settings.ts';
import { testTrials } from './test-trials.ts';

/** Of a larger cell a sample is asked again. */
export const MAX_REMATCH_CASES = 400;

/** A rematch before the family is known. */
export type RematchLook = Omit<RematchResult, 'pFreshAdjusted' | 'pCasesAdjusted'> & {
  /** Of all trials; null where the differences have no variance. */
  readonly pCases: number | null;
};

/**
 * Looks at the fresh answers that the newest record holds against this very baseline: both tests on them alone, and the
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
  const all = again.map(({ first, second }) => addPair(first, second));
  const undecided = whyUndecided(record, rematch, errorBudget);
  return {
    trials: rematch.trials,
    cases: fresh.length,
    before: mean(fresh.map((pair) => shareOf(pair.before))),
    after: mean(fresh.map((pair) => shareOf(pair.after))),
    pFresh: testTrials(fresh)?.worse ?? null,
    pFreshCases: pairedT(differences(fresh))?.worse ?? null,
    pCases: pairedT(differences(all))?.worse ?? null,
    change: mean(differences(fresh)),
    changeAll: mean(differences(all)),
    unfinished: undecided ?? (fresh.length === 0 ? 'it has no answers to the cases that are compared' : null),
  };
}

/** Says why a record's rematch decides nothing: it was not finished, or either side broke the error budget; null where it decides. */
export function whyUndecided(record: CellRecord, rematch: Rematch, errorBudget: number): string | null {
  const { baseline, candidate, unfinished } = rematch;
  if (unfinished !== undefined) return unfinished;
  const sides = [onlyThoseIn(candidate, baseline), onlyThoseIn(baseline, candidate)];
  for (const results of sides) {
    const broken = findBrokenBudget(armOf(record, results), errorBudget, 'fresh trials');
    if (broken !== null) return broken;
  }
  return null;
}

/** Gives the exact test's p of a rematch's fresh answers alone; null where no case tells. */
export function exactFreshP(record: CellRecord, rematch: Rematch): number | null {
  return testTrials(pairFresh(record, rematch))?.worse ?? null;
}

/** Gives the fresh answers of the newer side to a case that must pass; they count with those of the first look. */
export function freshAnswers(cell: CellPair): Arm | null {
  const record = newest(cell.candidate);
  return record?.rematch === undefined ? null : armOf(record, record.rematch.candidate);
}

/** Gives a case with the trials of a second look at the same version of it added. */
export function addCounts(first: ArmCase, second: ArmCase | undefined): ArmCase {
  if (second === undefined || isOtherVersion(first.hash, second.hash)) return first;
  return { ...first, passes: first.passes + second.passes, trials: first.trials + second.trials };
}

function armOf(record: CellRecord, results: readonly CaseResult[]): Arm {
  return buildArm(isNonEmpty(results) ? [{ ...record, results }] : []);
}

/** A case that must pass may have been asked again on one side alone: that is no comparison. */
function pairFresh(record: CellRecord, { baseline, candidate }: Rematch): readonly Pair[] {
  return pairCases(armOf(record, baseline), armOf(record, candidate)).pairs;
}

/** The first of two lists without the cases that the second has not. */
function onlyThoseIn(other: readonly CaseResult[], results: readonly CaseResult[]): CaseResult[] {
  const ids = new Set(other.map(({ test_id }) => test_id));
  return results.filter(({ test_id }) => ids.has(test_id));
}

function findVersion(fresh: ReadonlyMap<string, Pair>, { after }: Pair): Pair | null {
  const found = fresh.get(after.id);
  const isSame = found !== undefined && !isOtherVersion(found.after.hash, after.hash);
  return isSame ? found : null;
}

function addPair(first: Pair, second: Pair | null): Pair {
  if (second === null) return first;
  return {
    before: addCounts(first.before, second.before),
    after: addCounts(first.after, second.after),
  };
}

function differences(pairs: readonly Pair[]): number[] {
  return pairs.map(({ before, after }) => shareOf(after) - shareOf(before));
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;
}
