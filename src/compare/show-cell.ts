import { scoredCases } from './arm.ts';
import type { Arm } from './arm.ts';
import type { CellComparison } from './comparison.ts';
import { sideOf } from './look.ts';
import type { Look } from './look.ts';
import type { Metric } from './metric.ts';
import { listChanges } from './pair.ts';
import type { Pairing } from './pair.ts';
import { compareMeasure, compareScores } from './ratios.ts';
import type { Settings } from './settings.ts';
import { findWorseTags } from './worse-tags.ts';

/** What a comparison shows of a cell, whatever its family says of it. */
export type ShownCell = Pick<
  CellComparison,
  'baseline' | 'candidate' | 'score' | 'latency' | 'tokens' | 'cost' | 'cases' | 'worseTags'
>;

/** Gives what a comparison shows of a cell; where nothing can be compared (no look) of its newer side alone. */
export function showCell(
  baseline: Arm,
  candidate: Arm,
  pairing: Pairing,
  look: Look | null,
  { metric, settings }: { readonly metric: Metric; readonly settings: Settings },
): ShownCell {
  const compared = look === null ? [] : pairing.pairs;
  const sides =
    look === null
      ? { baseline: null, candidate: sideOf(scoredCases(candidate)) }
      : {
          baseline: sideOf(compared.map(({ before }) => before)),
          candidate: sideOf(compared.map(({ after }) => after)),
        };
  return {
    ...sides,
    score: metric === 'pass_rate' ? compareScores(compared) : null,
    latency: compareMeasure(compared, 'latencyMs'),
    tokens: compareMeasure(compared, 'tokens'),
    cost: compareMeasure(compared, 'costUsd'),
    cases: listChanges(pairing, baseline, candidate),
    worseTags: findWorseTags(compared, settings),
  };
}
