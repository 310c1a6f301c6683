import { holm } from '../stats/holm.ts';
import { VERDICTS } from './comparison.ts';
import type { CellComparison, Comparison, RematchResult, Verdict } from './comparison.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';
import { explainJointChange } from './joint-change.ts';
import type { CellPair, Matched } from './match-cells.ts';
import { casesFamilyP, freshFamilyP } from './rule.ts';
import { judge } from './verdict.ts';
import type { Adjusted } from './verdict.ts';
import { findWarnings } from './warnings.ts';

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
  const { cell, settings, metric, counts, shown, look, floor } = examined;
  const judged = judge(examined, adjusted);
  const { latencyMs } = counts.candidate;
  const isTooSlow = latencyMs !== null && settings.maxLatencyMs !== null && latencyMs > settings.maxLatencyMs;
  return {
    benchmark: cell.benchmark,
    model: cell.model,
    metric,
    ...judged,
    ...shown,
    look: look === null ? null : { ...look, pAdjusted: adjusted.p, pBetterAdjusted: adjusted.pBetter },
    drift: examined.drift,
    rematch: combineRematch(examined, adjusted),
    floor: floor === null ? null : { ...floor, pAdjusted: adjusted.pFloor ?? floor.p },
    settings,
    mustPass: examined.mustPass,
    isTooSlow,
    isMeasured: examined.unmeasured === null && counts.candidate.scored > 0,
    warnings: findWarnings(examined, judged.reason),
    records: { baseline: cell.baseline, candidate: cell.candidate },
  };
}

function worst(cells: readonly CellComparison[]): Verdict {
  const found = new Set(cells.map(({ verdict }) => verdict));
  return VERDICTS.find((verdict) => found.has(verdict)) ?? 'unmeasured';
}
