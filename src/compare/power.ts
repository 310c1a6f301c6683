import { drawBeta, drawBinomial } from '../stats/draw.ts';
import type { Random } from '../stats/draw.ts';
import { createRandom } from '../stats/random.ts';
import { testCases, testPairs } from './look.ts';
import { addCounts } from './pair.ts';
import type { CountPair, Counts } from './pair.ts';
import { decidingP, freshP, isRed, isSuspect, MAX_REMATCH_CASES, rematchP } from './rule.ts';

/** Pass rates of the cases, each with its own, known from earlier runs or drawn from a Beta distribution. */
export type CaseRates =
  | { readonly kind: 'known'; readonly rates: readonly number[] }
  | { readonly kind: 'beta'; readonly mean: number };

/** A planned comparison. */
export type Design = {
  readonly cases: number;
  readonly baselineTrials: number;
  readonly trials: number;
  readonly rates: CaseRates;
  /** Drop of the pass rate, 0 to 1: every case's rate shrinks by the same factor. */
  readonly drop: number;
  readonly alpha: number;
  readonly suspectP: number;
  readonly threshold: number;
  /** Trials of each side in the rematch; 0: one look decides. */
  readonly confirmTrials: number;
};

/** Shares of a design's comparisons that turn red, and that hold a rematch, 0 to 1. */
export type Power = { readonly power: number; readonly rematches: number };

/** Spread of Beta case rates: a + b, as real benchmarks have it (docs/statistics.md). */
const CONCENTRATION = 2.5;
/** Repetitions, for a standard error of one point; a large design gets fewer, for two. */
const REPETITIONS = 2500;
const MIN_REPETITIONS = 600;
/** Most cases drawn for one power. */
const MAX_DRAWN_CASES = 600_000;
/** Possible sums from which the normal approximation is used: its p is within 0.005 of the exact one. */
const MAX_EXACT_SUPPORT = 200;
const SEED = 20_261_124;

/** Sizes tried for the smallest design; nobody writes more cases than these. */
const CASES = [25, 50, 75, 100, 150, 200, 300, 400, 600, 800, 1200, 1600];
const SEARCH_REPETITIONS = 200;

/**
 * Gives the fewest cases, of a coarse scale, with which a design has the wanted power; null where even 1 600 are too
 * few. A drop that does not exceed the threshold is measured below it, and not red, about every other time: no number
 * helps.
 */
export function findCases(design: Omit<Design, 'cases'>, wanted: number): number | null {
  if (design.drop <= design.threshold) return null;
  let [low, high] = [0, CASES.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (reachesPower({ ...design, cases: CASES[middle] ?? 0 }, wanted, SEARCH_REPETITIONS)) high = middle;
    else low = middle + 1;
  }
  // The search is rough; what it finds is played out in full.
  return CASES.slice(low).find((cases) => reachesPower({ ...design, cases }, wanted)) ?? null;
}

/** Tells whether the simulated power reaches the wanted one; ends as soon as it cannot. */
function reachesPower(design: Design, wanted: number, repetitions = repetitionsOf(design)): boolean {
  const random = createRandom(SEED);
  let missed = 0;
  for (let i = 0; i < repetitions; i += 1) {
    if (playOut(design, random).isRed) continue;
    missed += 1;
    if ((repetitions - missed) / repetitions < wanted) return false;
  }
  return true;
}

/** Simulates the power of a design of one cell with the very tests of the verdict; seeded. */
export function simulatePower(design: Design, repetitions = repetitionsOf(design)): Power {
  const random = createRandom(SEED);
  let [red, suspect] = [0, 0];
  for (let i = 0; i < repetitions; i += 1) {
    const played = playOut(design, random);
    if (played.isRed) red += 1;
    if (played.isSuspect) suspect += 1;
  }
  return { power: red / repetitions, rematches: suspect / repetitions };
}

function repetitionsOf({ cases }: Design): number {
  return Math.max(MIN_REPETITIONS, Math.min(REPETITIONS, Math.floor(MAX_DRAWN_CASES / cases)));
}

type Played = { readonly isRed: boolean; readonly isSuspect: boolean };

/** Draws both sides and applies the rule of the verdict to them. */
function playOut(design: Design, random: Random): Played {
  const { alpha, threshold, confirmTrials } = design;
  const draw = createDraw(design, random);
  const first = draw.pairs(design.baselineTrials, design.trials);
  const look = testPairs(first, MAX_EXACT_SUPPORT);
  const [p, change] = [decidingP(look.exact?.worse ?? null, look.cases?.worse ?? null), look.change];
  if (confirmTrials === 0) return { isRed: isRed({ p, change }, design), isSuspect: false };
  if (!isSuspect({ p, change }, design)) return { isRed: false, isSuspect: false };
  const fresh = draw.pairs(confirmTrials, confirmTrials, MAX_REMATCH_CASES);
  const onFresh = testPairs(fresh, MAX_EXACT_SUPPORT);
  const pFresh = freshP(onFresh.exact?.worse ?? null, onFresh.cases?.worse ?? null);
  const all = first.map((pair, index) => addPair(pair, fresh[index]));
  const { cases, change: changeAll } = testCases(all);
  const evidence = { p: rematchP(pFresh, cases?.worse ?? 0), change: changeAll };
  return { isRed: isRed(evidence, { alpha, threshold }), isSuspect: true };
}

/** Draws the counts of the design's cases, each with its own rate. */
function createDraw(
  design: Design,
  random: Random,
): { readonly pairs: (baselineTrials: number, candidateTrials: number, most?: number) => CountPair[] } {
  const rates = drawRates(design, random);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const factor = mean === 0 ? 1 : Math.max(0, 1 - design.drop / mean);
  const count = (trials: number, rate: number): Counts => ({
    trials,
    passes: drawBinomial(trials, rate, random),
    grades: null,
  });
  return {
    pairs: (baselineTrials, candidateTrials, most = rates.length) =>
      rates.slice(0, most).map((rate) => ({
        before: count(baselineTrials, rate),
        after: count(candidateTrials, rate * factor),
      })),
  };
}

function addPair(first: CountPair, fresh: CountPair | undefined): CountPair {
  if (fresh === undefined) return first;
  return { before: addCounts(first.before, fresh.before), after: addCounts(first.after, fresh.after) };
}

function drawRates({ cases, rates }: Design, random: Random): number[] {
  if (rates.kind === 'beta') {
    const [a, b] = [CONCENTRATION * rates.mean, CONCENTRATION * (1 - rates.mean)];
    return Array.from({ length: cases }, () => drawBeta(a, b, random));
  }
  const known = rates.rates;
  if (cases === known.length) return shuffle(known, random);
  return Array.from({ length: cases }, () => known[Math.floor(random() * known.length)] ?? 0);
}

/** Puts values in a new order each time: the first 400 are a sample. */
function shuffle(values: readonly number[], random: Random): number[] {
  const shuffled = [...values];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[other]] = [shuffled[other] ?? 0, shuffled[i] ?? 0];
  }
  return shuffled;
}
