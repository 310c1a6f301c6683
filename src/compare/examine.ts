import type { EvaluatorChange } from '../domain/change.ts';
import type { Drift } from '../domain/drift.ts';
import { findEvaluatorChanges } from '../records/evaluator-changes.ts';
import { unaskedFailure } from '../records/failure.ts';
import { floorTest } from '../stats/rate.ts';
import { buildArm, isPassing, scoredCases } from './arm.ts';
import type { Arm } from './arm.ts';
import { findBroken } from './broken.ts';
import type { Floor } from './comparison.ts';
import { findDrift } from './drift.ts';
import { lookAt, rateOfCases } from './look.ts';
import type { Look } from './look.ts';
import type { CellPair } from './match-cells.ts';
import { findReading } from './metric.ts';
import type { Metric } from './metric.ts';
import { pairCases, sharesEnough } from './pair.ts';
import type { Pairing } from './pair.ts';
import { meanLatencyMs } from './ratios.ts';
import type { Reason, Weakening } from './reason.ts';
import { lookAtRematch } from './rematch.ts';
import type { RematchLook } from './rematch.ts';
import { findBrokenBudget } from './rule.ts';
import type { Settings } from './settings.ts';
import { showCell } from './show-cell.ts';
import type { ShownCell } from './show-cell.ts';
import { settingsInForce } from './strictness.ts';
import { findWeakenings, listMustPass } from './weakened.ts';
import type { Sides } from './weakened.ts';

/** Trials of a side in numbers. */
export type SideCounts = Pick<Arm, 'scored' | 'pending' | 'excluded'>;

/** Both sides of a cell in numbers. */
export type CellCounts = {
  readonly baseline: SideCounts;
  readonly candidate: SideCounts & { readonly latencyMs: number | null };
  /** Cases that can be compared, and the newer side's trials of these. */
  readonly pairs: { readonly cases: number; readonly trials: number };
  /** New and changed cases with a score, and those of them that pass. */
  readonly fresh: { readonly asked: number; readonly passed: number };
} & Pick<Pairing, 'shared' | 'waiting'>;

/**
 * A cell examined on its own: the facts from which the family's adjustment and the verdict are made. Its cases are in none
 * of them, so that only those of one cell are held at once.
 */
export type Examined = {
  readonly cell: CellPair;
  readonly settings: Settings;
  readonly metric: Metric;
  readonly counts: CellCounts;
  readonly shown: ShownCell;
  readonly evaluatorChanges: readonly EvaluatorChange[];
  readonly weakenings: readonly Weakening[];
  /** Ids of the cases that must pass. */
  readonly mustPass: ReadonlySet<string>;
  /** Ids of those that must pass and do not. */
  readonly broken: readonly string[];
  /** Reason why the newer side measures nothing; null where it does. */
  readonly unmeasured: Extract<Reason, { kind: 'not_asked' | 'error_budget' }> | null;
  /** First look; null where nothing can be compared. */
  readonly look: Look | null;
  readonly drift: Drift | null;
  /** Rematch; null where there was none. */
  readonly rematch: RematchLook | null;
  readonly floor: Omit<Floor, 'pAdjusted'> | null;
};

/** Looks at one cell: what is measured, what can be compared, and what the tests say before the family is known. */
export function examine(cell: CellPair): Examined {
  const settings = settingsInForce(cell.baseline, cell.candidate, cell.guard);
  const reading = findReading([...cell.baseline, ...cell.candidate]);
  const candidate = buildArm(cell.candidate, reading);
  const baseline = buildArm(cell.baseline, reading);
  const pairing = pairCases(baseline, candidate);
  const evaluatorChanges = findEvaluatorChanges(cell.baseline, cell.candidate);
  const sides = { cell, baseline, candidate, pairing };
  const unmeasured = whyUnmeasured(candidate, settings);
  const isComparable =
    cell.basis.kind !== 'unchanged' &&
    unmeasured === null &&
    evaluatorChanges.length === 0 &&
    pairing.pairs.length > 0 &&
    sharesEnough(pairing, baseline, candidate);
  const look = isComparable ? lookAt(pairing.pairs, settings) : null;
  const { metric } = reading;
  const mustPass = listMustPass(sides);
  return {
    cell,
    settings,
    metric,
    counts: countSides(sides),
    shown: showCell(baseline, candidate, pairing, look, { metric, settings }),
    evaluatorChanges,
    weakenings: findWeakenings(sides, evaluatorChanges),
    mustPass,
    broken: findBroken(cell, candidate, mustPass),
    unmeasured,
    look,
    drift: findDrift(cell, look),
    rematch: look === null ? null : lookAtRematch(cell, pairing.pairs, settings),
    floor: unmeasured === null && candidate.scored > 0 ? holdAgainstFloor(candidate, settings) : null,
  };
}

function countSides({ baseline, candidate, pairing }: Sides): CellCounts {
  const { pairs, shared, waiting, fresh } = pairing;
  return {
    baseline: countSide(baseline),
    candidate: { ...countSide(candidate), latencyMs: meanLatencyMs(candidate) },
    pairs: { cases: pairs.length, trials: pairs.reduce((sum, { after }) => sum + after.trials, 0) },
    fresh: { asked: fresh.length, passed: fresh.filter(({ after }) => isPassing(after)).length },
    shared,
    waiting,
  };
}

function countSide({ scored, pending, excluded }: Arm): SideCounts {
  return { scored, pending, excluded };
}

/**
 * Finds why a side is unmeasured: the run says so, or more trials than the error budget (at least one) have no score.
 */
function whyUnmeasured(candidate: Arm, { errorBudget }: Settings): Examined['unmeasured'] {
  const { records } = candidate;
  const [failure, ...failures] = records.flatMap((record) => unaskedFailure(record) ?? []);
  if (failure !== undefined && failures.length + 1 === records.length) return { kind: 'not_asked', failure };
  const broken = findBrokenBudget(candidate, errorBudget);
  return broken === null ? null : { kind: 'error_budget', broken };
}

/** Tests the floor over all cases of the newer side, whether they can be compared or not. */
function holdAgainstFloor(candidate: Arm, { minPassRate, floor: mode }: Settings): Examined['floor'] {
  if (minPassRate === null) return null;
  const rate = rateOfCases(scoredCases(candidate));
  return { minPassRate, mode, rate: rate.rate, cases: rate.cases, p: floorTest(rate, minPassRate) };
}
