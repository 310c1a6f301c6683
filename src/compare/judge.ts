import type { CellRecord } from '../domain/record.ts';
import { isPassing } from './arm.ts';
import type { CellComparison, Side } from './comparison.ts';
import type { Examined } from './examine.ts';
import { points, percent, pValue } from './words.ts';

/** A cell's p values after Holm. */
export type Adjusted = {
  readonly p: number | null;
  readonly pBetter: number | null;
  readonly pFloor: number | null;
};

/** A verdict and the sentence that gives its reason. */
type Judgement = Pick<CellComparison, 'verdict' | 'reason'>;
type Sides = { readonly baseline: Side | null; readonly candidate: Side | null };

/** A sentence holds no more ids than this. */
const MAX_LISTED = 5;
/** Nobody writes more cases than this to see a smaller drop. */
const MAX_WANTED = 100_000;
/** 0.95 - 0.9 is 0.05 to a person, and must be to us. */
const ROUNDING = 1e-9;

/** Gives a cell's verdict: the first of docs/statistics.md's list, worst first, that holds. */
export function judge(examined: Examined, adjusted: Adjusted, sides: Sides): Judgement {
  return (
    findRegression(examined, adjusted, sides) ??
    findBelowFloor(examined, adjusted) ??
    findUnmeasured(examined) ??
    findIncomparable(examined) ??
    findDoubt(examined, adjusted, sides) ??
    conclude(examined, adjusted, sides)
  );
}

function findRegression({ look, settings }: Examined, { p }: Adjusted, sides: Sides): Judgement | undefined {
  if (look === null || p === null || p > settings.alpha) return undefined;
  return reachesThreshold(look.change, settings.regressionThreshold)
    ? { verdict: 'regressed', reason: `${describeChange(sides, look.change)}, ${pValue(p)}` }
    : undefined;
}

/** A threshold of 0 asks for any drop, and no change is none. */
function reachesThreshold(change: number, threshold: number): boolean {
  return change < 0 && -change >= threshold - ROUNDING;
}

function findBelowFloor(
  { candidate, floor, settings }: Examined,
  { pFloor }: Adjusted,
): Judgement | undefined {
  const broken = [...candidate.cases.values()].filter(
    ({ mustPass, passes, trials }) => mustPass && trials > 0 && passes < trials / 2,
  );
  if (broken.length > 0)
    return {
      verdict: 'below_floor',
      reason: `must pass and failed: ${listIds(broken.map(({ id }) => id))}`,
    };
  if (floor === null || pFloor === null || pFloor > settings.alpha) return undefined;
  return {
    verdict: 'below_floor',
    reason: `pass rate ${percent(floor.rate)} is under the floor of ${percent(floor.minPassRate)}, ${pValue(pFloor)}`,
  };
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

function findDoubt(
  { look, settings, floor }: Examined,
  { p }: Adjusted,
  sides: Sides,
): Judgement | undefined {
  if (look !== null && p !== null && p <= settings.alpha)
    return {
      verdict: 'minor_regression',
      reason: `${describeChange(sides, look.change)}, ${pValue(p)}: less than the threshold of ${points(settings.regressionThreshold)}`,
    };
  if (look !== null && reachesThreshold(look.change, settings.regressionThreshold))
    return {
      verdict: 'inconclusive',
      reason: `${describeChange(sides, look.change)}, which chance could explain (${p === null ? 'no case tells' : pValue(p)}); ${wanted(look, sides, settings.regressionThreshold)}`,
    };
  if (floor !== null && floor.rate < floor.minPassRate - ROUNDING)
    return {
      verdict: 'inconclusive',
      reason: `pass rate ${percent(floor.rate)} is under the floor of ${percent(floor.minPassRate)}, but chance could explain it`,
    };
  return undefined;
}

function conclude(examined: Examined, { pBetter }: Adjusted, sides: Sides): Judgement {
  const { look, settings } = examined;
  if (examined.cell.isUnchanged === true)
    return { verdict: 'unchanged', reason: describeUnchanged(examined) };
  if (look === null)
    return {
      verdict: 'no_baseline',
      reason: `nothing to compare with; pass rate ${percent(sides.candidate?.passRate ?? 0)}`,
    };
  if (pBetter !== null && pBetter <= settings.alpha)
    return { verdict: 'improved', reason: `${describeChange(sides, look.change)}, ${pValue(pBetter)}` };
  const threshold = settings.regressionThreshold;
  const isExcluded = look.interval[0] > -threshold;
  return {
    verdict: 'passed',
    reason: isExcluded
      ? `${describeChange(sides, look.change)}; a drop of ${points(threshold)} is excluded`
      : `${describeChange(sides, look.change)}; no evidence of a drop, but ${wanted(look, sides, threshold)}`,
  };
}

function describeUnchanged({ pairing }: Examined): string {
  const asked = pairing.fresh;
  const same = 'nothing that shapes its answers changed';
  if (asked.length === 0) return same;
  return `${same}; of ${asked.length} new or changed cases ${asked.filter(isPassing).length} passed`;
}

function describeChange({ baseline, candidate }: Sides, change: number): string {
  const [before, after] = [percent(baseline?.passRate ?? 0), percent(candidate?.passRate ?? 0)];
  if (before === after) return `pass rate unchanged at ${after}`;
  return `pass rate ${change < 0 ? 'fell' : 'rose'} from ${before} to ${after} (${points(change)})`;
}

/** How much more it takes: the standard error shrinks with the square root of the cases. */
function wanted(
  { detectableDrop }: NonNullable<Examined['look']>,
  { candidate }: Sides,
  threshold: number,
): string {
  const cases = candidate?.cases ?? 0;
  const more = Math.ceil(cases * ((detectableDrop / threshold) ** 2 - 1));
  const seen = `only a drop of ${points(detectableDrop)} or more would have been seen`;
  return more > 0 && more <= MAX_WANTED
    ? `${seen}: ${more} more cases would show one of ${points(threshold)}`
    : seen;
}
