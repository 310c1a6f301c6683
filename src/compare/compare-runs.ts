import { holm } from '../stats/holm.ts';
import { scoredCases } from './arm.ts';
import { VERDICTS } from './comparison.ts';
import type { CellComparison, Comparison, RematchResult, Verdict } from './comparison.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';
import { explainJointChange } from './joint-change.ts';
import { sideOf } from './look.ts';
import type { CellPair, Matched } from './match-cells.ts';
import { listChanges } from './pair.ts';
import { compareMeasure, compareScores, meanLatencyMs } from './ratios.ts';
import { casesFamilyP, freshFamilyP } from './rule.ts';
import { judge } from './verdict.ts';
import type { Adjusted } from './verdict.ts';
import { findWarnings } from './warnings.ts';
import { findWorseTags } from './worse-tags.ts';

/** Compares matched cells as one family: Holm over all of them, then a verdict for each. The worst is the whole's. */
export function compareRuns({ pairs, missingCells }: Matched): Comparison {
  const examined = pairs.map(examine);
  const adjusted = holm(examined.map(({ look }) => look?.p ?? null));
  const better = holm(examined.map(({ look }) => look?.pBetter ?? null));
  const fresh = holm(examined.map(freshFamilyP));
  const allCases = holm(examined.map(casesFamilyP));
  const floors = holm(examined.map(({ floor }) => floor?.p ?? null));
  const cells = examined.map((one, index) =>
    compareCell(one, {
      p: adjusted[index] ?? null,
      pBetter: better[index] ?? null,
      pFloor: floors[index] ?? null,
      pFresh: fresh[index] ?? null,
      pCases: allCases[index] ?? null,
    }),
  );
  return { verdict: worst(cells), cells: explainJointChanges(pairs, cells), missingCells };
}

function explainJointChanges(
  pairs: readonly CellPair[],
  cells: readonly CellComparison[],
): readonly CellComparison[] {
  const family = cells.flatMap((comparison, index) => {
    const pair = pairs[index];
    return pair === undefined ? [] : [{ pair, comparison }];
  });
  return family.map(({ pair, comparison }) => {
    const told = explainJointChange(pair, comparison, family);
    return told === null ? comparison : { ...comparison, warnings: [told, ...comparison.warnings] };
  });
}

function combineRematch({ rematch }: Examined, { pFresh, pCases }: Adjusted): RematchResult | null {
  if (rematch === null) return null;
  const { pCases: _first, ...rest } = rematch;
  return { ...rest, pFreshAdjusted: pFresh ?? 1, pCasesAdjusted: pCases ?? 1 };
}

function compareCell(examined: Examined, adjusted: Adjusted): CellComparison {
  const { cell, settings, metric, candidate, pairing, look, floor } = examined;
  const compared = look === null ? [] : pairing.pairs;
  const sides =
    look === null
      ? { baseline: null, candidate: sideOf(scoredCases(candidate)) }
      : {
          baseline: sideOf(pairing.pairs.map(({ before }) => before)),
          candidate: sideOf(pairing.pairs.map(({ after }) => after)),
        };
  const judged = judge(examined, adjusted);
  const latencyMs = meanLatencyMs(candidate);
  const isTooSlow = latencyMs !== null && settings.maxLatencyMs !== null && latencyMs > settings.maxLatencyMs;
  const ratios = {
    latency: compareMeasure(compared, 'latencyMs'),
    tokens: compareMeasure(compared, 'tokens'),
    cost: compareMeasure(compared, 'costUsd'),
  };
  return {
    benchmark: cell.benchmark,
    model: cell.model,
    metric,
    ...judged,
    ...sides,
    look: look === null ? null : { ...look, pAdjusted: adjusted.p, pBetterAdjusted: adjusted.pBetter },
    drift: examined.drift,
    rematch: combineRematch(examined, adjusted),
    score: metric === 'pass_rate' ? compareScores(compared) : null,
    ...ratios,
    floor: floor === null ? null : { ...floor, pAdjusted: adjusted.pFloor ?? floor.p },
    cases: listChanges(pairing, candidate),
    worseTags: look === null ? [] : findWorseTags(pairing.pairs, settings),
    settings,
    mustPass: examined.mustPass,
    isTooSlow,
    isMeasured: examined.unmeasured === null && candidate.scored > 0,
    warnings: findWarnings(examined, ratios, judged.reason),
    records: { baseline: cell.baseline, candidate: cell.candidate },
  };
}

function worst(cells: readonly CellComparison[]): Verdict {
  const found = new Set(cells.map(({ verdict }) => verdict));
  return VERDICTS.find((verdict) => found.has(verdict)) ?? 'unmeasured';
}
