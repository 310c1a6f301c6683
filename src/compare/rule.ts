/** The rule of the verdict (docs/statistics.md): everything that decides, or simulates a decision, asks here. */
import { ROUNDING } from '../domain/defaults.ts';
import type { Arm } from './arm.ts';
import type { Floor } from './comparison.ts';
import type { BrokenBudget } from './reason.ts';

/** Most cases of a rematch; of a larger cell a sample is asked. */
export const MAX_REMATCH_CASES = 400;

/**
 * Tells whether a change is a drop of at least a threshold; a threshold of 0 asks for any drop, and no change is none.
 */
export function reachesThreshold(change: number, threshold: number): boolean {
  return change < 0 && -change >= threshold - ROUNDING;
}

/** Tells whether a rate is under its floor; the floor itself is reached. */
export function isUnderFloor({
  rate,
  minPassRate,
}: {
  readonly rate: number;
  readonly minPassRate: number;
}): boolean {
  return rate < minPassRate - ROUNDING;
}

/** Tells whether a rate fails its floor: a strict one wherever it is under it, else only where chance does not explain it. */
export function failsFloor(
  floor: Pick<Floor, 'rate' | 'minPassRate' | 'mode'>,
  p: number | null,
  alpha: number,
): boolean {
  return floor.mode === 'strict' ? isUnderFloor(floor) : isSignificant(p, alpha);
}

/** Gives the p that decides one look: the larger of both tests; null where no case is informative. */
export function decidingP(exact: number | null, cases: number | null): number | null {
  return exact === null ? null : Math.max(exact, cases ?? 0);
}

/** Gives the p of a rematch's fresh answers alone: the larger of both tests; answers that show nothing count with 1. */
export function freshP(exact: number | null, cases: number | null): number {
  return decidingP(exact, cases) ?? 1;
}

/** Tells whether a first look is reason enough for a rematch: unlikely to be chance, or a drop of the threshold. */
export function isSuspect(
  { p, change }: { readonly p: number | null; readonly change: number },
  { suspectP, threshold }: { readonly suspectP: number; readonly threshold: number },
): boolean {
  return p !== null && (p < suspectP || reachesThreshold(change, threshold));
}

/** Tells whether a p, adjusted for the family, is evidence. */
export function isSignificant(p: number | null, alpha: number): boolean {
  return p !== null && p <= alpha;
}

/** Gives the p that decides a rematch: the larger of its fresh answers' p and that of the paired test on all trials. */
export function rematchP(fresh: number, all: number): number {
  return Math.max(fresh, all);
}

/** Tells whether a cell is red: significantly worse, by at least the threshold. */
export function isRed(
  { p, change }: { readonly p: number | null; readonly change: number },
  { alpha, threshold }: { readonly alpha: number; readonly threshold: number },
): boolean {
  return isSignificant(p, alpha) && reachesThreshold(change, threshold);
}

/** Tells whether more of all trials than the error budget (0 to 1, never less than one trial) allows are amiss. */
export function breaksBudget(amiss: number, all: number, errorBudget: number): boolean {
  return amiss > Math.max(1, errorBudget * all + ROUNDING);
}

/**
 * Finds a broken error budget: more trials of a side without a score than it allows, or none with a score. Null where
 * the side is measured, or waits for people.
 */
export function findBrokenBudget(
  { scored, pending, excluded }: Pick<Arm, 'scored' | 'pending' | 'excluded'>,
  errorBudget: number,
): BrokenBudget | null {
  if (scored + pending > 0 && !breaksBudget(excluded.excluded, excluded.all, errorBudget)) return null;
  return { ...excluded, errorBudget };
}

/** A first look and a rematch, as far as their p values enter the family. */
type Looks = {
  readonly look: { readonly p: number | null; readonly pCases: number | null } | null;
  readonly rematch: {
    readonly pFresh: number | null;
    readonly pFreshCases: number | null;
    readonly pCases: number | null;
    readonly undecided: unknown;
  } | null;
};

/** Gives the p with which a rematch's fresh answers enter the family; one that decides nothing counts with 1. */
export function freshFamilyP({ rematch }: Looks): number | null {
  if (rematch === null) return null;
  return rematch.undecided !== null ? 1 : freshP(rematch.pFresh, rematch.pFreshCases);
}

/**
 * Gives the p with which the paired test on all trials enters the family: of the first look where there was no rematch.
 * Differences without variance count with 0, a rematch that decides or shows nothing with 1.
 */
export function casesFamilyP({ look, rematch }: Looks): number | null {
  if (rematch === null) return look?.p == null ? null : (look.pCases ?? 0);
  return rematch.undecided !== null || rematch.pFresh === null ? 1 : (rematch.pCases ?? 0);
}
