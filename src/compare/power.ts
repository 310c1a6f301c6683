import { drawBeta, drawBinomial } from '../stats/draw.ts';
import type { Random } from '../stats/draw.ts';
import { pairedT } from '../stats/paired-t.ts';
import { createRandom } from '../stats/random.ts';
import { stratifiedExact } from '../stats/stratified-exact.ts';
import { MAX_REMATCH_CASES } from './rematch.ts';
import { reachesThreshold } from './threshold.ts';

/** How cases pass: each with a rate of its own, known from earlier runs or drawn from a Beta distribution. */
export type CaseRates =
  | { readonly kind: 'known'; readonly rates: readonly number[] }
  | { readonly kind: 'beta'; readonly mean: number };

/** A comparison that is planned. */
export type Design = {
  readonly cases: number;
  readonly baselineTrials: number;
  readonly trials: number;
  readonly rates: CaseRates;
  /** Of the pass rate, 0 to 1: every case's rate shrinks by the same factor. */
  readonly drop: number;
  readonly alpha: number;
  readonly suspectP: number;
  readonly threshold: number;
  /** Of each side in the rematch; 0: one look decides. */
  readonly confirmTrials: number;
};

/** What a design would do: the share of comparisons that turn red, and of those that ask again, 0 to 1. */
export type Power = { readonly power: number; readonly asksAgain: number };

/** Spread of Beta case rates: a + b, as real benchmarks have it (docs/statistics.md). */
const CONCENTRATION = 2.5;
/** Leave a standard error of a point; of a large design fewer, which leave two. */
const REPETITIONS = 2500;
const MIN_REPETITIONS = 600;
/** Cases that are drawn for one power. */
const MAX_DRAWN_CASES = 600_000;
/** Possible sums from which the normal approximation is played: its p is within 0.005 of the exact one. */
const MAX_EXACT_SUPPORT = 200;
const SEED = 20_261_124;

/** What the smallest design is looked for among; more cases than this nobody writes. */
const CASES = [25, 50, 75, 100, 150, 200, 300, 400, 600, 800, 1200, 1600];
const SEARCH_REPETITIONS = 200;

/**
 * Gives the fewest cases, of a coarse scale, with which a design has the wanted power; null where even 1 600 have not. A
 * drop that does not exceed the threshold is measured below it, and not red, about every other time: no number helps.
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

/** Whether the simulated power is at least the wanted one; it ends as soon as it cannot be. */
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

/** Finds the power of a design of one cell by playing it out with the very tests of the verdict; seeded. */
export function simulatePower(design: Design, repetitions = repetitionsOf(design)): Power {
  const random = createRandom(SEED);
  let [red, again] = [0, 0];
  for (let i = 0; i < repetitions; i += 1) {
    const played = playOut(design, random);
    if (played.isRed) red += 1;
    if (played.asksAgain) again += 1;
  }
  return { power: red / repetitions, asksAgain: again / repetitions };
}

function repetitionsOf({ cases }: Design): number {
  return Math.max(MIN_REPETITIONS, Math.min(REPETITIONS, Math.floor(MAX_DRAWN_CASES / cases)));
}

/** A case's counts on both sides. */
type Counts = {
  readonly baselineTrials: number;
  readonly baselinePasses: number;
  readonly candidateTrials: number;
  readonly candidatePasses: number;
};

function playOut(design: Design, random: Random): { readonly isRed: boolean; readonly asksAgain: boolean } {
  const rates = drawRates(design, random);
  const mean = rates.reduce((sum, rate) => sum + rate, 0) / rates.length;
  const factor = mean === 0 ? 1 : Math.max(0, 1 - design.drop / mean);
  const draw = (some: readonly number[], baselineTrials: number, candidateTrials: number): Counts[] =>
    some.map((rate) => ({
      baselineTrials,
      baselinePasses: drawBinomial(baselineTrials, rate, random),
      candidateTrials,
      candidatePasses: drawBinomial(candidateTrials, rate * factor, random),
    }));
  const { alpha, suspectP, threshold, confirmTrials } = design;
  const first = draw(rates, design.baselineTrials, design.trials);
  const look = lookAt(first);
  const reaches = (change: number): boolean => reachesThreshold(change, threshold);
  if (look.exact === null) return { isRed: false, asksAgain: false };
  const p = Math.max(look.exact, look.cases ?? 0);
  if (confirmTrials === 0) return { isRed: p <= alpha && reaches(look.change), asksAgain: false };
  if (p >= suspectP && !reaches(look.change)) return { isRed: false, asksAgain: false };
  const fresh = draw(rates.slice(0, MAX_REMATCH_CASES), confirmTrials, confirmTrials);
  const all = lookAt(first.map((counts, index) => add(counts, fresh[index])));
  const again = lookAt(fresh);
  const pFresh = Math.max(again.exact ?? 1, again.cases ?? 0);
  return { isRed: pFresh <= alpha && (all.cases ?? 0) <= alpha && reaches(all.change), asksAgain: true };
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

/** In a new order each time: the first 400 are a sample. */
function shuffle(values: readonly number[], random: Random): number[] {
  const shuffled = [...values];
  for (let i = shuffled.length - 1; i > 0; i -= 1) {
    const other = Math.floor(random() * (i + 1));
    [shuffled[i], shuffled[other]] = [shuffled[other] ?? 0, shuffled[i] ?? 0];
  }
  return shuffled;
}

function lookAt(counts: readonly Counts[]): { exact: number | null; cases: number | null; change: number } {
  const differences = counts.map(
    ({ baselineTrials, baselinePasses, candidateTrials, candidatePasses }) =>
      candidatePasses / candidateTrials - baselinePasses / baselineTrials,
  );
  return {
    exact: stratifiedExact(counts, MAX_EXACT_SUPPORT)?.worse ?? null,
    cases: pairedT(differences)?.worse ?? null,
    change: differences.reduce((sum, d) => sum + d, 0) / differences.length,
  };
}

function add(a: Counts, b: Counts | undefined): Counts {
  if (b === undefined) return a;
  return {
    baselineTrials: a.baselineTrials + b.baselineTrials,
    baselinePasses: a.baselinePasses + b.baselinePasses,
    candidateTrials: a.candidateTrials + b.candidateTrials,
    candidatePasses: a.candidatePasses + b.candidatePasses,
  };
}
