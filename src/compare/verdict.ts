import type { CellRecord } from '../domain/record.ts';
import { isPassing } from './arm.ts';
import { VERDICTS } from './comparison.ts';
import type { CellComparison, Drift, Side } from './comparison.ts';
import { twoSided } from './drift.ts';
import type { Examined } from './examine.ts';
import { scoredCases } from './look.ts';
import type { Look } from './look.ts';
import type { Metric } from './metric.ts';
import { describeDetectable, describeFloorDoubt, detectableBy } from './more-cases.ts';
import { addCounts, freshAnswers } from './rematch.ts';
import { reachesThreshold, ROUNDING } from './threshold.ts';
import { METRIC_NAMES, points, percent, pValue } from './words.ts';

/** A cell's p values after Holm. */
export type Adjusted = {
  readonly p: number | null;
  readonly pBetter: number | null;
  readonly pFloor: number | null;
  /** Of both tests on a rematch's fresh answers, over the cells with a rematch. */
  readonly pFresh: number | null;
  /** Of the paired test on all trials, over all cells. */
  readonly pCases: number | null;
};

/** A verdict and the sentence that gives its reason. */
type Judgement = Pick<CellComparison, 'verdict' | 'reason'>;
type Sides = { readonly metric: Metric; readonly baseline: Side | null; readonly candidate: Side | null };

/** A sentence holds no more ids than this. */
const MAX_LISTED = 5;

/** Gives a cell's verdict: the first of docs/statistics.md's list, worst first, that holds. */
export function judge(examined: Examined, adjusted: Adjusted, sides: Sides): Judgement {
  if (examined.drift !== null && examined.look !== null)
    return worse(judgeDrift(examined.drift, examined.look, sides), findBelowFloor(examined, adjusted));
  return (
    findRegression(examined, adjusted, sides) ??
    findBelowFloor(examined, adjusted) ??
    findUnmeasured(examined) ??
    findIncomparable(examined) ??
    findDoubt(examined, adjusted, sides) ??
    conclude(examined, adjusted, sides)
  );
}

function worse(one: Judgement, other: Judgement | undefined): Judgement {
  if (other === undefined) return one;
  return VERDICTS.indexOf(other.verdict) < VERDICTS.indexOf(one.verdict) ? other : one;
}

/** The configuration is the same on both sides: whatever its size, what two runs agree on is the provider's doing. */
function judgeDrift(drift: Drift, look: Look, sides: Sides): Judgement {
  const said = `${describeChange(sides, look.change)}, two-sided ${pValue(twoSided(look))}, though nothing that shapes the answers changed`;
  if (drift.status === 'none')
    return { verdict: 'passed', reason: `${describeChange(sides, look.change)}; no drift` };
  if (drift.status === 'possible')
    return { verdict: 'inconclusive', reason: `possible drift: ${said}; the next run decides` };
  const verdict = drift.direction === 'worse' ? 'regressed' : 'improved';
  return { verdict, reason: `drift, in two runs: ${said}` };
}

/** Whether a cell got worse, by how much, and how to say it: by the rematch where there was one, else by one look. */
type Evidence = {
  readonly isWorse: boolean;
  readonly change: number;
  /** The one that decides. */
  readonly p: number | null;
  readonly words: string;
};

function weigh({ look, rematch, settings }: Examined, adjusted: Adjusted, sides: Sides): Evidence | null {
  if (look === null) return null;
  const first = describeChange(sides, look.change);
  if (rematch === null) {
    const { p } = adjusted;
    const words = p === null ? 'no case tells' : pValue(p);
    const isWorse = p !== null && p <= settings.alpha;
    return { isWorse, change: look.change, p, words: `${first}, ${words}` };
  }
  const p = Math.max(adjusted.pFresh ?? 1, adjusted.pCases ?? 1);
  const again =
    rematch.unfinished === null
      ? `asked both again, ${rematch.trials} times each: ${percent(rematch.after)} against ${percent(rematch.before)}, ${pValue(p)}`
      : `asking both again decided nothing: ${rematch.unfinished}`;
  return { isWorse: p <= settings.alpha, change: rematch.changeAll, p, words: `${first}; ${again}` };
}

function findRegression(examined: Examined, adjusted: Adjusted, sides: Sides): Judgement | undefined {
  const evidence = weigh(examined, adjusted, sides);
  if (evidence?.isWorse !== true) return undefined;
  return reachesThreshold(evidence.change, examined.settings.regressionThreshold)
    ? { verdict: 'regressed', reason: evidence.words }
    : undefined;
}

function findBelowFloor(examined: Examined, { pFloor }: Adjusted): Judgement | undefined {
  const { floor, settings } = examined;
  const broken = findBroken(examined);
  if (broken.length > 0)
    return { verdict: 'below_floor', reason: `must pass and failed: ${listIds(broken)}` };
  if (floor === null || pFloor === null || pFloor > settings.alpha) return undefined;
  return {
    verdict: 'below_floor',
    reason: `${describeFloor(examined.metric, floor)}, ${pValue(pFloor)}`,
  };
}

function describeFloor(metric: Metric, { rate, minPassRate }: NonNullable<Examined['floor']>): string {
  return `${METRIC_NAMES[metric]} ${percent(rate)} is under the floor of ${percent(minPassRate)}`;
}

/** Cases that must pass and failed more than half of their trials, those of a second look included. */
function findBroken({ cell, candidate }: Examined): string[] {
  const fresh = freshAnswers(cell);
  return [...candidate.cases.values()]
    .filter(({ mustPass, grades }) => mustPass && grades === null)
    .map((first) => addCounts(first, fresh?.cases.get(first.id)))
    .filter(({ passes, trials }) => trials > 0 && passes < trials / 2)
    .map(({ id }) => id);
}

function listIds(ids: readonly string[]): string {
  const more = ids.length - MAX_LISTED;
  return ids.slice(0, MAX_LISTED).join(', ') + (more > 0 ? ` and ${more} more` : '');
}

function findUnmeasured({ unmeasured, cell }: Examined): Judgement | undefined {
  if (unmeasured === null) return undefined;
  const isExcused = cell.isWithoutSecrets === true && cell.candidate.some(lacksSecretOrRecording);
  return { verdict: isExcused ? 'not_run' : 'unmeasured', reason: unmeasured };
}

function lacksSecretOrRecording({ unmeasured, recipe }: CellRecord): boolean {
  return unmeasured !== undefined || recipe?.model['provider'] === 'replay';
}

function findIncomparable({
  cell,
  look,
  hasBaseline,
  pairing,
  evaluatorChanges,
}: Examined): Judgement | undefined {
  if (look !== null || !hasBaseline || cell.isUnchanged === true) return undefined;
  const reason =
    evaluatorChanges.length > 0
      ? `scored by different evaluators: ${evaluatorChanges.join(', ')}`
      : `only ${pairing.pairs.length} cases can be compared: ${pairing.changed.length} changed, ${pairing.added.length} new, ${pairing.missing.length} missing`;
  return { verdict: 'incomparable', reason };
}

function findDoubt(examined: Examined, adjusted: Adjusted, sides: Sides): Judgement | undefined {
  const { look, rematch, settings } = examined;
  const threshold = settings.regressionThreshold;
  const evidence = weigh(examined, adjusted, sides);
  if (look !== null && evidence !== null) {
    if (evidence.isWorse)
      return {
        verdict: 'minor_regression',
        reason: `${evidence.words}: less than the threshold of ${points(threshold)}`,
      };
    if (rematch?.unfinished != null) return { verdict: 'inconclusive', reason: evidence.words };
    if (reachesThreshold(evidence.change, threshold)) {
      const detectable = detectableBy(look, evidence.p, settings);
      return {
        verdict: 'inconclusive',
        reason: `${evidence.words}, which chance${rematch === null ? '' : ' or the day'} could explain; ${describeDetectable(detectable, casesOf(sides), threshold)}`,
      };
    }
  }
  return findFloorDoubt(examined, adjusted);
}

function findFloorDoubt(
  { metric, floor, candidate, settings }: Examined,
  { pFloor }: Adjusted,
): Judgement | undefined {
  if (floor === null || floor.rate >= floor.minPassRate - ROUNDING) return undefined;
  const doubt = describeFloorDoubt(
    { ...floor, pAdjusted: pFloor ?? floor.p },
    scoredCases(candidate).length,
    settings,
  );
  return {
    verdict: 'inconclusive',
    reason: `${describeFloor(metric, floor)}, but chance could explain it; ${doubt}`,
  };
}

function conclude(examined: Examined, adjusted: Adjusted, sides: Sides): Judgement {
  const { look, settings } = examined;
  const { pBetter } = adjusted;
  if (examined.cell.isUnchanged === true)
    return { verdict: 'unchanged', reason: describeUnchanged(examined) };
  if (look === null)
    return {
      verdict: 'no_baseline',
      reason: `nothing to compare with; ${METRIC_NAMES[sides.metric]} ${percent(sides.candidate?.rate ?? 0)}`,
    };
  if (pBetter !== null && pBetter <= settings.alpha)
    return { verdict: 'improved', reason: `${describeChange(sides, look.change)}, ${pValue(pBetter)}` };
  const evidence = examined.rematch === null ? null : weigh(examined, adjusted, sides);
  if (evidence !== null) return { verdict: 'passed', reason: `${evidence.words}; no evidence of a drop` };
  const threshold = settings.regressionThreshold;
  const isExcluded = look.interval[0] > -threshold;
  return {
    verdict: 'passed',
    reason: isExcluded
      ? `${describeChange(sides, look.change)}; a drop of ${points(threshold)} is excluded`
      : `${describeChange(sides, look.change)}; no evidence of a drop, but ${describeDetectable(look.detectableDrop, casesOf(sides), threshold)}`,
  };
}

function describeUnchanged({ pairing }: Examined): string {
  const asked = pairing.fresh;
  const same = 'nothing that shapes its answers changed';
  if (asked.length === 0) return same;
  return `${same}; of ${asked.length} new or changed cases ${asked.filter(({ after }) => isPassing(after)).length} passed`;
}

function describeChange({ metric, baseline, candidate }: Sides, change: number): string {
  const [before, after] = [percent(baseline?.rate ?? 0), percent(candidate?.rate ?? 0)];
  const name = METRIC_NAMES[metric];
  if (before === after) return `${name} unchanged at ${after}`;
  return `${name} ${change < 0 ? 'fell' : 'rose'} from ${before} to ${after} (${points(change)})`;
}

function casesOf({ candidate }: Sides): number {
  return candidate?.cases ?? 0;
}
