import { holm } from '../stats/holm.ts';
import { VERDICTS } from './comparison.ts';
import type { CellComparison, Comparison, Verdict } from './comparison.ts';
import { examine } from './examine.ts';
import type { Examined } from './examine.ts';
import { judge } from './judge.ts';
import type { Adjusted } from './judge.ts';
import { compareLatency, meanLatencyMs, scoredCases, sideOf } from './look.ts';
import type { Matched } from './match-cells.ts';
import { listChanges } from './pair.ts';
import { findLoosened, readSettings } from './settings.ts';
import { findWorseTags } from './worse-tags.ts';

/** Compares matched cells as one family: Holm over all of them, then a verdict each; the worst is the whole's. */
export function compareRuns({ pairs, missingCells }: Matched): Comparison {
  const examined = pairs.map(examine);
  const adjusted = holm(examined.map(({ look }) => look?.p ?? null));
  const better = holm(examined.map(({ look }) => look?.pBetter ?? null));
  const floors = holm(examined.map(({ floor }) => floor?.p ?? null));
  const cells = examined.map((one, index) =>
    conclude(one, {
      p: adjusted[index] ?? null,
      pBetter: better[index] ?? null,
      pFloor: floors[index] ?? null,
    }),
  );
  return { verdict: worst(cells), cells, missingCells };
}

function conclude(examined: Examined, adjusted: Adjusted): CellComparison {
  const { cell, settings, candidate, pairing, look, floor } = examined;
  const sides =
    look === null
      ? { baseline: null, candidate: sideOf(scoredCases(candidate)) }
      : {
          baseline: sideOf(pairing.pairs.map(({ before }) => before)),
          candidate: sideOf(pairing.pairs.map(({ after }) => after)),
        };
  const latencyMs = meanLatencyMs(candidate);
  const isTooSlow = latencyMs !== null && settings.maxLatencyMs !== null && latencyMs > settings.maxLatencyMs;
  return {
    benchmark: cell.benchmark,
    model: cell.model,
    ...judge(examined, adjusted, sides),
    ...sides,
    passRate: look === null ? null : { ...look, pAdjusted: adjusted.p, pBetterAdjusted: adjusted.pBetter },
    latency: look === null ? null : compareLatency(pairing.pairs),
    floor: floor === null || adjusted.pFloor === null ? null : { ...floor, pAdjusted: adjusted.pFloor },
    cases: listChanges(pairing),
    worseTags: look === null ? [] : findWorseTags(pairing.pairs, settings),
    regressionThreshold: settings.regressionThreshold,
    isTooSlow,
    isMeasured: examined.unmeasured === null,
    warnings: [
      ...(isTooSlow
        ? [
            `mean latency ${Math.round(latencyMs)} ms is above \`max_latency_ms\` (${settings.maxLatencyMs} ms)`,
          ]
        : []),
      ...(candidate.excluded > 0
        ? [
            `${candidate.excluded} of ${candidate.scored + candidate.excluded} trials without a score: ${candidate.firstError ?? 'no reason given'}`,
          ]
        : []),
      ...(cell.baseline.length > 0 ? findLoosened(readSettings(cell.baseline), settings) : []),
    ],
  };
}

function worst(cells: readonly CellComparison[]): Verdict {
  const found = new Set(cells.map(({ verdict }) => verdict));
  return VERDICTS.find((verdict) => found.has(verdict)) ?? 'unmeasured';
}
