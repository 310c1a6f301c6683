import type { Drift } from '../domain/drift.ts';
import { VERDICTS } from './comparison.ts';
import type { CellComparison, Verdict } from './comparison.ts';
import { detectableBy, moreCasesForFloor } from './detectable.ts';
import type { Examined } from './examine.ts';
import { describePassedOver } from './past.ts';
import type { Reason } from './reason.ts';
import {
  breaksBudget,
  failsFloor,
  isRed,
  isSignificant,
  isUnderFloor,
  reachesThreshold,
  rematchP,
} from './rule.ts';

/** A cell's p values after Holm. */
export type Adjusted = {
  readonly p: number | null;
  readonly pBetter: number | null;
  readonly pFloor: number | null;
  /** p of both tests on a rematch's fresh answers, over the cells with a rematch. */
  readonly pFresh: number | null;
  /** p of the paired test on all trials, over all cells. */
  readonly pCases: number | null;
};

/** A verdict and the facts behind it. */
export type Judgement = Pick<CellComparison, 'verdict' | 'reason'>;

/** Gives a cell's verdict: the first of docs/statistics.md's list, worst first, that holds. */
export function judge(examined: Examined, adjusted: Adjusted): Judgement {
  if (examined.drift !== null)
    return worse(
      worse(judgeDrift(examined.drift), findPending(examined)),
      findBelowFloor(examined, adjusted) ?? findFloorDoubt(examined, adjusted),
    );
  return (
    findRegression(examined, adjusted) ??
    findBelowFloor(examined, adjusted) ??
    findUnmeasured(examined) ??
    findPending(examined) ??
    findIncomparable(examined) ??
    findDoubt(examined, adjusted) ??
    concludeCalm(examined, adjusted)
  );
}

function judgement(verdict: Verdict, reason: Reason): Judgement {
  return { verdict, reason };
}

function worse(one: Judgement, other: Judgement | undefined): Judgement {
  if (other === undefined) return one;
  return VERDICTS.indexOf(other.verdict) < VERDICTS.indexOf(one.verdict) ? other : one;
}

/** Judges drift. Both sides are one configuration: what two runs agree on, of any size, comes from the provider. */
function judgeDrift(drift: Drift): Judgement {
  const reason: Reason = { kind: 'drift' };
  if (drift.status === 'none') return judgement('passed', reason);
  if (drift.status === 'possible') return judgement('inconclusive', reason);
  return judgement(drift.direction === 'worse' ? 'regressed' : 'improved', reason);
}

/** Evidence that a cell got worse, and by how much: of the rematch where there was one, else of one look. */
type Evidence = {
  readonly isWorse: boolean;
  readonly change: number;
  /** The deciding p. */
  readonly p: number | null;
};

function weigh({ look, rematch, settings }: Examined, adjusted: Adjusted): Evidence | null {
  if (look === null) return null;
  const p = rematch === null ? adjusted.p : rematchP(adjusted.pFresh ?? 1, adjusted.pCases ?? 1);
  return { isWorse: isSignificant(p, settings.alpha), change: rematch?.changeAll ?? look.change, p };
}

function findRegression(examined: Examined, adjusted: Adjusted): Judgement | undefined {
  const evidence = weigh(examined, adjusted);
  const { alpha, regressionThreshold: threshold } = examined.settings;
  return evidence !== null && isRed(evidence, { alpha, threshold })
    ? judgement('regressed', { kind: 'drop', reachesThreshold: true })
    : undefined;
}

function findBelowFloor(examined: Examined, { pFloor }: Adjusted): Judgement | undefined {
  const { broken, floor, settings } = examined;
  if (broken.length > 0) return judgement('below_floor', { kind: 'must_pass', failed: broken });
  return floor !== null && failsFloor(floor, pFloor, settings.alpha)
    ? judgement('below_floor', { kind: 'floor' })
    : undefined;
}

function findUnmeasured({ unmeasured, cell }: Examined): Judgement | undefined {
  if (unmeasured === null) return undefined;
  return judgement(cell.isExcused === true ? 'not_run' : 'unmeasured', unmeasured);
}

/**
 * Finds that nothing can be said until people have rated answers. Those that a change left as they were are rated already
 * and those that it changed wait, so that what is rated cannot speak for the rest.
 */
function findPending({ cell, settings, counts }: Examined): Judgement | undefined {
  const { baseline, candidate, pairs, shared, waiting } = counts;
  const isOpen =
    pairs.cases === 0
      ? shared > 0 && baseline.pending + candidate.pending > 0
      : waiting > 0 && breaksBudget(waiting, waiting + pairs.trials, settings.errorBudget);
  const isWaiting =
    candidate.scored === 0 ? candidate.pending > 0 : cell.basis.kind !== 'unchanged' && isOpen;
  return isWaiting
    ? judgement('inconclusive', {
        kind: 'pending',
        baseline: baseline.pending,
        candidate: candidate.pending,
      })
    : undefined;
}

function findIncomparable({ cell, look, counts, evaluatorChanges }: Examined): Judgement | undefined {
  if (look !== null || counts.baseline.scored === 0 || cell.basis.kind === 'unchanged') return undefined;
  return judgement(
    'incomparable',
    evaluatorChanges.length > 0
      ? { kind: 'evaluators_changed', changes: evaluatorChanges }
      : { kind: 'few_shared' },
  );
}

function findDoubt(examined: Examined, adjusted: Adjusted): Judgement | undefined {
  const { look, rematch, settings, counts } = examined;
  const evidence = weigh(examined, adjusted);
  if (look !== null && evidence !== null) {
    if (evidence.isWorse) return judgement('minor_regression', { kind: 'drop', reachesThreshold: false });
    if (rematch !== null && rematch.undecided !== null)
      return judgement('inconclusive', { kind: 'rematch_undecided' });
    if (reachesThreshold(evidence.change, settings.regressionThreshold)) {
      const detectable = detectableBy(look, evidence.p, counts.pairs.cases, settings);
      return judgement('inconclusive', { kind: 'drop_or_chance', detectable });
    }
  }
  return findFloorDoubt(examined, adjusted);
}

function findFloorDoubt({ floor, settings }: Examined, adjusted: Adjusted): Judgement | undefined {
  if (floor === null || !isUnderFloor(floor)) return undefined;
  const doubted = { ...floor, pAdjusted: adjusted.pFloor ?? floor.p };
  const moreCases = moreCasesForFloor(doubted, floor.cases, settings);
  return judgement('inconclusive', { kind: 'floor_doubt', moreCases });
}

function concludeCalm(examined: Examined, { pBetter }: Adjusted): Judgement {
  const { cell, look, settings, counts, rematch } = examined;
  if (cell.basis.kind === 'unchanged') return judgement('unchanged', { kind: 'unchanged', ...counts.fresh });
  if (look === null) {
    const passedOver = (cell.passedOver ?? []).map(describePassedOver);
    return judgement('no_baseline', { kind: 'first_run', passedOver });
  }
  if (isSignificant(pBetter, settings.alpha)) return judgement('improved', { kind: 'improved' });
  const isExcluded = rematch !== null || look.interval[0] > -settings.regressionThreshold;
  const detectable = isExcluded ? null : detectableBy(look, null, counts.pairs.cases, settings);
  return judgement('passed', { kind: 'no_drop', detectable });
}
