import { floorTest, rateOf } from '../stats/rate.ts';
import { buildArm } from './arm.ts';
import type { Arm } from './arm.ts';
import type { Floor } from './comparison.ts';
import { countTrials, lookAt, scoredCases } from './look.ts';
import type { Look } from './look.ts';
import type { CellPair } from './match-cells.ts';
import { pairCases, shareOf } from './pair.ts';
import type { Pairing } from './pair.ts';
import { findEvaluatorChanges, readSettings } from './settings.ts';
import type { Settings } from './settings.ts';

/** A cell, looked at on its own: what the family's adjustment and the verdict are made from. */
export type Examined = {
  readonly cell: CellPair;
  readonly settings: Settings;
  readonly candidate: Arm;
  readonly pairing: Pairing;
  readonly evaluatorChanges: readonly string[];
  /** Null where nothing can be compared. */
  readonly look: Look | null;
  readonly floor: Omit<Floor, 'pAdjusted'> | null;
};

/** Looks at one cell: what is measured, what can be compared, and what the tests say before the family is known. */
export function examine(cell: CellPair): Examined {
  const settings = readSettings(cell.candidate);
  const candidate = buildArm(cell.candidate);
  const baseline = buildArm(cell.baseline);
  const pairing = pairCases(baseline, candidate);
  const evaluatorChanges = findEvaluatorChanges(cell.baseline, cell.candidate);
  const isComparable =
    isMeasured(candidate, settings) &&
    evaluatorChanges.length === 0 &&
    pairing.pairs.length > 0 &&
    sharesEnough(pairing, baseline, candidate);
  return {
    cell,
    settings,
    candidate,
    pairing,
    evaluatorChanges,
    look: isComparable ? lookAt(pairing.pairs, settings) : null,
    floor: isMeasured(candidate, settings) ? holdAgainstFloor(candidate, settings) : null,
  };
}

/** At least half of the smaller side's cases. */
function sharesEnough({ shared }: Pairing, baseline: Arm, candidate: Arm): boolean {
  return 2 * shared >= Math.min(baseline.cases.size, candidate.cases.size);
}

/** More trials without a score than the error budget allows, but never less than one, and there is no measurement. */
export function isMeasured({ scored, excluded }: Arm, { errorBudget }: Settings): boolean {
  return scored > 0 && excluded <= Math.max(1, errorBudget * (scored + excluded) + 1e-9);
}

/** Floors look at all cases of the newer side, whether they can be compared or not. */
function holdAgainstFloor(candidate: Arm, { minPassRate }: Settings): Examined['floor'] {
  if (minPassRate === null) return null;
  const cases = scoredCases(candidate);
  const rate = rateOf(cases.map(shareOf), countTrials(cases));
  return { minPassRate, rate: rate.rate, p: floorTest(rate, minPassRate) };
}
